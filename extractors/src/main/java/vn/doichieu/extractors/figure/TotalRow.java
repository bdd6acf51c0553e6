package vn.doichieu.extractors.figure;

import java.util.regex.Pattern;

/** The names of a table's row that adds up the others: "Tổng cộng", "Cộng", "Toàn phường". */
public final class TotalRow {
    private static final Pattern TOTAL = Pattern.compile("(?:[ivx]{1,4}[.)]? )?"
            + "(?:tổng cộng|tổng số|tổng|cộng|tổng chung|cộng chung)"
            + "(?: (?:toàn|cả|chung|trong) (?:phường|xã|đặc khu|thành phố|tỉnh|đơn vị|kỳ|năm|quý)| \\d+ tháng| quý [ivx\\d]+)?(?: ?\\([ivxa-d\\d+ ]*\\))?[ :.]*"
            + "|toàn (?:phường|xã|đặc khu|thành phố|tỉnh|đơn vị)[ :.]*");

    private TotalRow() {}

    /**
     * Whether a row of this name is the total.
     *
     * @param folded what the row is called, folded for matching
     */
    public static boolean is(String folded) {
        return TOTAL.matcher(folded.strip()).matches();
    }
}
