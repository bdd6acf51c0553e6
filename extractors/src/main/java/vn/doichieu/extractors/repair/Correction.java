package vn.doichieu.extractors.repair;

import vn.doichieu.extractors.text.Span;

/**
 * What should stand in the text instead of what was read.
 *
 * @param span    of what was read
 * @param printed what was printed there
 * @param proof   the line of arithmetic that holds only so; empty for a guess
 */
record Correction(Span span, String printed, String proof) {

    /** The same without what surrounds the number and was read as printed: brackets, a comma behind it. */
    Correction trimmed(String read) {
        int from = 0;
        int most = Math.min(read.length(), printed.length()) - 1;
        while (from < most && isSame(read.charAt(from), printed.charAt(from))) {
            from++;
        }
        int cut = 0;
        while (cut < most - from
                && isSame(read.charAt(read.length() - 1 - cut), printed.charAt(printed.length() - 1 - cut))) {
            cut++;
        }
        return new Correction(
                new Span(span.start() + from, span.end() - cut),
                printed.substring(from, printed.length() - cut),
                proof);
    }

    private static boolean isSame(char read, char printed) {
        return read == printed && !Character.isLetterOrDigit(read);
    }
}
