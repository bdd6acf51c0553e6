package vn.doichieu.extractors.quantity;

import java.util.regex.Pattern;

/** Marks that join two numbers. */
final class RatioMark {
    /** Also the joint of LaTeX fractions: "\\frac{27}{28}". */
    static final Pattern SLASH = Pattern.compile("(?:\\s?/\\s?|\\}\\{)(?=\\d)");

    /** A remark between the numbers: "45 đơn (đạt yêu cầu)/52 đơn". */
    static final Pattern SLASH_AFTER_BRACKET = Pattern.compile(" ?\\([^()]{1,200}\\) ?/ ?(?=\\d)");

    static final Pattern DASH = Pattern.compile("\\s?-\\s?(?=\\d)");

    private RatioMark() {}
}
