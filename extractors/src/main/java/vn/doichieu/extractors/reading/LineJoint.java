package vn.doichieu.extractors.reading;

/** What stands between two lines that were one line before the page made it two. */
final class LineJoint {
    private LineJoint() {}

    /**
     * Nothing where a document number, a ratio or a range of years was broken ("QĐ-⏎UBND", "2021-⏎2030"), one space
     * elsewhere. Vietnamese never hyphenates words at the end of a line, so a hyphen glued to what precedes it belongs
     * to a symbol.
     *
     * @param before the first line, without trailing space
     * @param after  the line that continues it, without leading space
     */
    static String between(CharSequence before, CharSequence after) {
        if (before.isEmpty() || after.isEmpty()) {
            return "";
        }
        char last = before.charAt(before.length() - 1);
        char next = after.charAt(0);
        boolean openEnd = isHyphen(last) || last == '/';
        boolean glued = openEnd && before.length() > 1 && Character.isLetterOrDigit(before.charAt(before.length() - 2));
        boolean brokenAfter = glued && Character.isLetterOrDigit(next);
        boolean brokenBefore = next == '/' && Character.isDigit(last);
        return brokenAfter || brokenBefore ? "" : " ";
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013';
    }
}
