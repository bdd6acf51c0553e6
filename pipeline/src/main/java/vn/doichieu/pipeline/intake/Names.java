package vn.doichieu.pipeline.intake;

import java.util.Locale;
import java.util.stream.Stream;

/** Which names are not reports at all, and which must not be trusted. */
final class Names {
    private Names() {}

    /** Hidden files, lock files of Office ("~$…"), what macOS and Windows leave behind, and stores of this program. */
    static boolean isIgnored(String name) {
        return Stream.of(name.split("[/\\\\]")).anyMatch(Names::isIgnoredPart);
    }

    private static boolean isIgnoredPart(String part) {
        String lower = part.toLowerCase(Locale.ROOT);
        return (lower.startsWith(".") && !lower.matches("\\.{1,2}"))
                || lower.startsWith("~$")
                || lower.matches("__macosx|desktop\\.ini|.+\\.db(-wal|-shm|-journal)?");
    }

    /** Whether the name of an archive's entry leads out of the archive. */
    static boolean escapes(String name) {
        return name.matches("(?s)[/\\\\].*|[A-Za-z]:.*")
                || Stream.of(name.split("[/\\\\]")).anyMatch(".."::equals);
    }
}
