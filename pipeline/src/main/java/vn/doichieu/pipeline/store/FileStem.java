package vn.doichieu.pipeline.store;

import vn.doichieu.extractors.text.Folding;

/** A file name without folder and extension: what the formats of one report have in common. */
final class FileStem {
    private FileStem() {}

    /** Whether the names differ, apart from folders, in their extension only. */
    static boolean isOtherFormat(String file, String other) {
        String name = baseName(file);
        String otherName = baseName(other);
        return stem(name).equals(stem(otherName)) && !extension(name).equals(extension(otherName));
    }

    /** The name below all folders and archives. */
    static String baseName(String file) {
        int end = Math.max(file.lastIndexOf('/'), file.lastIndexOf('›'));
        return file.substring(end + 1).strip();
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return Folding.fold(dot > 0 ? name.substring(0, dot) : name);
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return Folding.fold(dot > 0 ? name.substring(dot) : "");
    }
}
