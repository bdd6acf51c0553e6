package vn.doichieu.extractors.quantity;

import java.util.regex.Pattern;

/** Marks that join two numbers. */
final class RatioMark {
    static final Pattern SLASH = Pattern.compile("\\s?/\\s?(?=\\d)");
    static final Pattern DASH = Pattern.compile("\\s?-\\s?(?=\\d)");

    private RatioMark() {}
}
