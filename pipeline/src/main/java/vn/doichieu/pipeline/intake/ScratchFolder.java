package vn.doichieu.pipeline.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for the temporary files of one reading process. */
final class ScratchFolder {
    private static final String PREFIX = "doichieu-";

    private ScratchFolder() {}

    static Path make() throws IOException {
        return Files.createTempDirectory(PREFIX);
    }

    /** Removes the folder with all that is in it, as far as that goes; does nothing to a folder not made here. */
    static void remove(Path folder) {
        if (!folder.getFileName().toString().startsWith(PREFIX)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            // still open somewhere, or gone already: the system clears its temporary files by itself
        }
    }
}
