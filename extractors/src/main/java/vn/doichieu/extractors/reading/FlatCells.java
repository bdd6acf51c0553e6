package vn.doichieu.extractors.reading;

import java.util.Set;
import java.util.regex.Pattern;
import vn.doichieu.extractors.text.Folding;

/** Tells the cells of a table that a converter or a clipboard left as plain lines. Prose sets no numbers side by side. */
final class FlatCells {
    /** Recognition takes 0 and 1 among digits for letters. */
    private static final String NUMBER = "-?(?=[lIO.,]*\\d)[\\dlIO][\\dlIO.,]*%?";

    private static final Pattern VALUE = Pattern.compile(NUMBER + "|[-–x]");
    private static final Pattern LONE = Pattern.compile(NUMBER);

    /** "Thu trên địa bàn 96.000 71.904". */
    private static final Pattern ROW = Pattern.compile(".*\\p{L}.* " + NUMBER + " " + NUMBER);

    private static final Pattern ORDINAL =
            Pattern.compile("(?:[IVX]{1,4}|[A-ZĐ]|[a-zđ]|\\d{1,2}(?:\\.\\d{1,2}){0,2})[.)]?|[-+*]");

    private static final Pattern IN_BRACKETS = Pattern.compile("\\(\\d{1,2}\\)");

    private static final Set<String> UNIT_HEADS = Set.of("đvt", "đơn vị tính", "đơn vị");
    private static final Pattern TOTAL = Pattern.compile("(?:tổng|cộng|toàn)(?!\\p{L}).*");
    private static final Set<String> ORDINAL_HEADS =
            Set.of("stt", "tt", "số tt", "số thứ tự", "xếp hạng", "hạng", "thứ hạng");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** What numbers the columns: "(1)", "A", "7=6/5". */
    private static final Pattern COUNT = Pattern.compile("\\(?(?:\\d{1,2}|[A-D])\\)?(?: ?= ?[\\d()+\\-–*x×:/.% ]+)?");

    private FlatCells() {}

    /** Whether the line is a cell with a number. */
    static boolean isNumber(String line) {
        return LONE.matcher(line).matches();
    }

    /** Whether the line is a cell with a number, the number of a column or a share's sign, which may begin its head. */
    static boolean isCell(String line) {
        return isNumber(line)
                || line.equals("%")
                || line.startsWith("% ")
                || IN_BRACKETS.matcher(line).matches();
    }

    /** Whether the word stands where a number could: a number, or a sign that there is none. */
    static boolean isValue(String word) {
        return VALUE.matcher(word).matches();
    }

    /** What numbers a row: "1", "1.2", "a", "II". */
    static boolean isOrdinal(String word) {
        return ORDINAL.matcher(word).matches();
    }

    static boolean isOrdinalHead(String words) {
        return ORDINAL_HEADS.contains(Folding.fold(words));
    }

    static boolean isUnitHead(String words) {
        return UNIT_HEADS.contains(Folding.fold(words));
    }

    /** Whether the words name the row that adds up the others. */
    static boolean isTotal(String words) {
        return TOTAL.matcher(Folding.fold(words)).matches();
    }

    static boolean isYear(String words) {
        return YEAR.matcher(words).matches();
    }

    static boolean numbersColumn(String words) {
        return COUNT.matcher(words).matches();
    }

    static boolean hasLetter(String words) {
        return words.chars().anyMatch(Character::isLetter);
    }

    /** Whether the lines are two rows, or the first or last row and what stands beside it. */
    static boolean part(String line, String next) {
        return (ROW.matcher(line).matches() || ROW.matcher(next).matches()) && !Character.isLowerCase(next.charAt(0));
    }
}
