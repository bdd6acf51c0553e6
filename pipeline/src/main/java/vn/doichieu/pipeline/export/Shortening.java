package vn.doichieu.pipeline.export;

/** Cuts passages for people, who want to find the place and not to read it all; files and JSON keep the whole. */
public final class Shortening {

    private Shortening() {}

    /** One line of at most so many characters, with "…" at the end where something is left out. */
    public static String of(String passage, int most) {
        String line = passage.replaceAll("\\s+", " ");
        if (line.length() <= most) {
            return line;
        }
        int end = line.offsetByCodePoints(0, line.codePointCount(0, most - 1));
        return line.substring(0, end).stripTrailing() + "…";
    }
}
