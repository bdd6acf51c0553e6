package vn.doichieu.pipeline.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice, found on the path: makes files in the formats that only a word processor writes. */
final class OfficeProgram {
    private OfficeProgram() {}

    /** The RTF text as a DOC file. */
    static byte[] doc(String rtf) {
        try {
            Path folder = Files.createTempDirectory("reading");
            try {
                Path source = folder.resolve("report.rtf");
                Files.writeString(source, rtf, StandardCharsets.US_ASCII);
                run(
                        folder,
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "doc:MS Word 97",
                        "--outdir",
                        folder.toString(),
                        source.toString());
                return Files.readAllBytes(folder.resolve("report.doc"));
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("LibreOffice is needed to make DOC files", e);
        }
    }

    private static void run(Path folder, String... command) throws IOException {
        Process process = new ProcessBuilder(List.of(command))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        try {
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
