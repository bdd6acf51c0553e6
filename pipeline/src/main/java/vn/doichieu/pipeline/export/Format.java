package vn.doichieu.pipeline.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms in which answers are given. */
public enum Format {
    TABLE,
    JSON,
    NDJSON,
    CSV,
    XLSX;

    /** The form that a file name's extension asks for. */
    public static Optional<Format> ofFile(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith("." + format.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
