package vn.doichieu.pipeline.export;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines of a display width, at spaces; a longer word is broken at a seam of it or where the line ends. */
public final class Wrapping {

    private static final String SEPARATORS = "-_/";

    private Wrapping() {}

    /** At least one line; none wider than {@code width} columns unless a single character is. */
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : text.split(" ")) {
            int length = DisplayWidth.of(word);
            if (used > 0 && used + 1 + length > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            String rest = breakOff(word, width, lines);
            line.append(rest);
            used += DisplayWidth.of(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Adds full lines of a word that is wider than a line; gives what remains of it. */
    private static String breakOff(String word, int width, List<String> lines) {
        String rest = word;
        while (DisplayWidth.of(rest) > width) {
            int end = seam(rest, fitting(rest, width));
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }

    /** Where a file name is best broken: after a separator or before its extension, if that fills half the line. */
    private static int seam(String text, int end) {
        for (int at = end; at > end / 2 && at < text.length(); at--) {
            if (SEPARATORS.indexOf(text.charAt(at - 1)) >= 0 || text.charAt(at) == '.') {
                return at;
            }
        }
        return end;
    }

    private static int fitting(String text, int width) {
        int at = 0;
        int used = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            used += DisplayWidth.of(codePoint);
            if (used > width && at > 0) {
                return at;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }
}
