package vn.doichieu.extractors.reading;

import java.util.List;
import java.util.regex.Pattern;

/** How the first words of a line set it apart from the line above. */
enum Opening {
    /** Nothing does. */
    NONE,
    /** A bullet: "- …", "+ …", "* …". */
    BULLET,
    /** A letter or number with a parenthesis: "a) …", "1) …". */
    LETTERED,
    /** A single number: "1. …", which a wrapped line may also begin with ("Đề án ⏎ 6. Ngoài ra"). */
    NUMBER,
    /** A number of several levels, a Roman number, a part: "1.1. …", "II. …", "Phần I". */
    HEAD,
    /** A set formula of the letterhead or the signature: "Kính gửi", "Nơi nhận", "TM. …". */
    FORMULA;

    private static final Pattern BULLETED =
            Pattern.compile("[-–—−](?=\\s|\\p{Lu})|-\\s*\\+.*|[+•●▪◦○➢➤✓·](?=\\s*\\S)|\\*+(?=\\s)");
    private static final Pattern LETTER = Pattern.compile("(?:\\p{Ll}{1,2}|[1-9]\\d?)\\)\\s*[\\p{L}\"“(].*");
    private static final Pattern ONE_NUMBER = Pattern.compile("[1-9]\\d?[./]\\s+[\\p{L}\"“(].*");
    private static final Pattern LEVELS = Pattern.compile("[1-9]\\d?(?:\\.[1-9]\\d?){1,4}\\.?\\s*\\p{Lu}.*");
    private static final Pattern ROMAN = Pattern.compile("[IVX]{1,5}(?:[.,/)]|\\s*-)\\s*\\p{Lu}.*");
    private static final Pattern PART = Pattern.compile(
            "(?:PHẦN|Phần|CHƯƠNG|Chương|MỤC|Mục|PHỤ LỤC|Phụ lục)\\s+(?:[IVX]+|\\d+|THỨ|thứ|[A-Z])\\b.{0,60}",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final List<Pattern> FORMULAS = List.of(
            Pattern.compile("(?:TM|KT|TL|TUQ|Q)\\.\\s?\\p{Lu}{2}.*"),
            Pattern.compile("(?iu)n[ơo]i nhận\\s*:?.{0,3}"),
            Pattern.compile("(?iu)kính gửi\\s*:?.*"),
            Pattern.compile(
                    "(?iu)\\((?:có|kèm|chi tiết|theo|số liệu|xem)\\b.{0,60}(?:phụ lục|biểu|kèm theo).*\\)[.;]?"),
            Pattern.compile("(?iu)\\(?(?:đơn vị tính|đvt)\\s?:.{1,60}"),
            Pattern.compile("BÁO CÁO"),
            Pattern.compile("Số\\s*:.*"));

    /** What the line opens with, seen by itself. */
    static Opening of(String line) {
        if (BULLETED.matcher(line).lookingAt()) {
            return BULLET;
        }
        if (LETTER.matcher(line).matches()) {
            return LETTERED;
        }
        if (FORMULAS.stream().anyMatch(formula -> formula.matcher(line).matches())) {
            return FORMULA;
        }
        if (LEVELS.matcher(line).matches()
                || ROMAN.matcher(line).matches()
                || PART.matcher(line).matches()) {
            return HEAD;
        }
        return ONE_NUMBER.matcher(line).matches() ? NUMBER : NONE;
    }

    /** Whether what follows may be a heading. */
    boolean numbered() {
        return this == NUMBER || this == HEAD || this == LETTERED;
    }

    boolean listed() {
        return this == BULLET || this == LETTERED;
    }
}
