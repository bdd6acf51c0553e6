package vn.doichieu.pipeline.intake;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The program of libarchive, which reads RAR among much else (BSD licence; Debian and Ubuntu: libarchive-tools). */
record Bsdtar(Path program) {
    /** The first one on the PATH. */
    static Optional<Bsdtar> onPath() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(Pattern.quote(File.pathSeparator)))
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> Stream.of("bsdtar", "bsdtar.exe").flatMap(name -> program(folder, name)))
                .findFirst()
                .map(Bsdtar::new);
    }

    private static Stream<Path> program(String folder, String name) {
        try {
            return Stream.of(Path.of(folder, name)).filter(Files::isExecutable).filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Stream.empty();
        }
    }

    /**
     * Starts it on an archive, which it gets through its input: what it can jump about in, it takes for a ZIP when the
     * last file inside is one (or a DOCX) that was only stored. It writes to its output only.
     */
    BsdtarRun start(Source archive, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("TAR_") || name.equals("TAPE"));
        builder.environment().put("LC_ALL", "C.UTF-8"); // the encoding in which names come out
        return new BsdtarRun(builder.start(), archive);
    }
}
