package vn.doichieu.extractors.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a row of a table is numbered, which tells what it belongs to. The order is that of depth. */
enum RowStyle {
    LETTERED("[A-HĐ][.)]?", "[A-HĐ][.)] "),
    ROMAN("[IVXL]{1,5}[.)]?", "[IVXL]{1,5}[.)] "),
    /** A title across the table. */
    ACROSS("", ""),
    NUMBERED("\\(?\\d{1,3}[.)]?", "\\d{1,2}[.)] "),
    PLAIN("", ""),
    DECIMAL("\\d{1,2}(\\.\\d{1,2})+[.)]?", "\\d{1,2}(\\.\\d{1,2})+[.)]? "),
    SMALL("[a-hđ][.)]?", "[a-hđ][.)] "),
    /** Without a number in a table whose rows have numbers. */
    UNNUMBERED("", ""),
    DASHED("[-–]", "[-–] ?"),
    CROSSED("[+*]", "[+*] ?");

    private static final RowStyle[] STYLES = values();

    /** No number of a row is longer. */
    private static final int LONGEST = 24;

    private final Pattern alone;
    private final Pattern before;

    RowStyle(String alone, String before) {
        this.alone = Pattern.compile(alone);
        this.before = Pattern.compile(before);
    }

    /** Whether the rows below hold what it divides rather than stand beside it. */
    boolean isPart() {
        return compareTo(PLAIN) > 0;
    }

    /** The style of a row's number, alone in its cell; {@link #PLAIN} where it is none. */
    static RowStyle ofNumber(String words) {
        if (words.isEmpty() || words.length() > LONGEST) {
            return PLAIN;
        }
        for (RowStyle style : STYLES) {
            if (style.alone.matcher(words).matches()) {
                return style;
            }
        }
        return PLAIN;
    }

    /** The style of a number before the row's words. */
    static RowStyle before(String words) {
        if (!mayBeNumbered(words)) {
            return PLAIN;
        }
        for (RowStyle style : STYLES) {
            Matcher before = style.before.matcher(words);
            if (before.lookingAt() && before.end() > 0) {
                return style;
            }
        }
        return PLAIN;
    }

    /** The row's words without the number before them. */
    static String without(String words) {
        RowStyle style = before(words);
        return style == PLAIN
                ? words.strip()
                : style.before.matcher(words).replaceFirst("").strip();
    }

    /** Most rows begin with a word, which is quickly seen. */
    private static boolean mayBeNumbered(String words) {
        if (words.isEmpty() || "-–+*".indexOf(words.charAt(0)) >= 0) {
            return true;
        }
        int end = Math.min(words.length(), LONGEST);
        for (int i = 1; i < end; i++) {
            if (words.charAt(i) == '.' || words.charAt(i) == ')') {
                return true;
            }
        }
        return false;
    }
}
