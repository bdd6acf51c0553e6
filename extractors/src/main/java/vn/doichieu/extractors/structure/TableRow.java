package vn.doichieu.extractors.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.extractors.text.Folding;

/** Tells a numbered row of a table that a converter flattened into text ("1.2 Quá hạn hồ sơ 59") from a heading. */
final class TableRow {
    private static final String NUMBER = "\\d[\\d.,]*%?";
    private static final Pattern SEVERAL = Pattern.compile("(?<=\\s)" + NUMBER + " " + NUMBER + "(?=\\s|$)");
    private static final Pattern VALUE =
            Pattern.compile("(\\S+) " + NUMBER + "(?=\\s|$)(?! (?:tháng|năm|quý|ngày)(?!\\p{L}))");

    /** What a number in a title belongs to: "năm 2025", "Đề án 06", "ISO 9001". */
    private static final Pattern NAMED =
            Pattern.compile("năm|tháng|quý|ngày|số|án|đoạn|iso|điều|khoản|nhóm|cấp|mức|phần|và|đến|[-–]");

    private TableRow() {}

    /**
     * Whether the words behind a number are the cells of a row.
     *
     * @param title   the words
     * @param stopped whether a dot or bracket closes the number, as it does in headings and seldom in tables
     */
    static boolean isOne(String title, boolean stopped) {
        return SEVERAL.matcher(title).find() || (!stopped && hasValue(Folding.fold(title)));
    }

    private static boolean hasValue(String folded) {
        Matcher value = VALUE.matcher(folded);
        while (value.find()) {
            if (!NAMED.matcher(value.group(1)).matches()) {
                return true;
            }
        }
        return false;
    }
}
