package vn.doichieu.extractors.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number in front of a heading or list item.
 *
 * @param style  its style
 * @param number as printed, without the closing dot or bracket
 * @param end    offset of the first character after the mark and its blanks
 */
record HeadingMark(Numbering style, String number, int end) {

    /** What may follow a number: a title starts with a capital, a quotation mark or a bracketed word. */
    private static final String TITLE = "(?=[\\p{Lu}“\"‘'])";

    private static final List<Style> STYLES = List.of(
            new Style(
                    Numbering.PART,
                    "((?iu:phần)\\s(?:(?iu:(?:thứ\\s)?(?:nhất|một|hai|ba|tư|bốn|năm|sáu|bảy))|[IVX]{1,5}|\\d|[A-E]))"
                            + "(?:\\s?[.:–-])?(?:\\s+(?=[\\p{Lu}“])|$)"),
            new Style(
                    Numbering.CHAPTER,
                    "((?iu:chương)\\s(?:[IVX]{1,5}|\\d{1,2}))(?:\\s?[.:–-])?(?:\\s+(?=[\\p{Lu}“])|$)"),
            new Style(Numbering.ARTICLE, "((?iu:điều)\\s\\d{1,3}[a-zđ]?)\\s?[.:]\\s*" + TITLE),
            new Style(Numbering.ROMAN, "((?iu:mục)\\s(?:[IVX]{1,5}|\\d{1,2}))\\s?[.:–-]\\s*" + TITLE),
            new Style(Numbering.ROMAN, "(X{0,2}(?:IX|IV|V?I{1,3}|V)|X{1,3})\\s?[.):/–-]\\s*" + TITLE),
            new Style(Numbering.ROMAN, "(X{0,2}(?:IX|IV|V?I{1,3}|V)|X{1,3})\\s+(?=\\p{Lu}{2}[^\\p{Ll}]{6,}$)"),
            new Style(Numbering.CAPITAL, "([A-HK-L])\\s?[.):/–-]\\s*(?=\\p{Lu}{2})"),
            new Style(Numbering.ARABIC, "(\\d{1,2}(?:\\.\\s?\\d{1,2}){0,3})(?:\\s?[.)/:]|\\s?[–-](?=\\s))\\s*" + TITLE),
            new Style(Numbering.ARABIC, "(\\d{1,2}(?:\\.\\d{1,2}){1,3})\\s+" + TITLE),
            new Style(Numbering.LETTER, "([a-zđ])\\s?[.)/]\\s*" + TITLE));

    /** The mark at the start of a block; empty where there is none. */
    static Optional<HeadingMark> of(String block) {
        if (!mayBegin(block)) {
            return Optional.empty();
        }
        for (Style style : STYLES) {
            Matcher matcher = style.pattern.matcher(block);
            if (matcher.lookingAt()) {
                String number = matcher.group(1);
                int dots = number.split("\\.").length;
                Numbering numbering = style.numbering == Numbering.ARABIC ? Numbering.ofDots(dots) : style.numbering;
                return Optional.of(new HeadingMark(numbering, number, matcher.end()));
            }
        }
        return Optional.empty();
    }

    /** Most blocks begin with a bullet or a word, which is quickly seen. */
    private static boolean mayBegin(String block) {
        if (block.isEmpty() || !Character.isLetterOrDigit(block.charAt(0))) {
            return false;
        }
        boolean word = block.length() > 1 && Character.isLowerCase(block.charAt(1));
        return !word || "pcđm".indexOf(Character.toLowerCase(block.charAt(0))) >= 0;
    }

    /**
     * The mark as a child of the open section, where its dot was lost: "71." inside section 7 is read as 7.1. The
     * printed number stays.
     */
    HeadingMark inside(String openNumber) {
        boolean dotLost = style == Numbering.ARABIC
                && number.length() == 2
                && number.charAt(1) != '0'
                && openNumber.equals(number.substring(0, 1));
        return dotLost ? new HeadingMark(Numbering.ARABIC_2, number, end) : this;
    }

    /** Whether a dot, bracket or dash closes the number of this block. */
    boolean isStopped(String block) {
        return number.length() < block.length() && !Character.isWhitespace(block.charAt(number.length()));
    }

    private record Style(Numbering numbering, Pattern pattern) {
        Style(Numbering numbering, String pattern) {
            this(numbering, Pattern.compile(pattern));
        }
    }
}
