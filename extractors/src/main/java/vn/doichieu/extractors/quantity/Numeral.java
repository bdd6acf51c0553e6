package vn.doichieu.extractors.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Digits with their separators: a dot or a space groups thousands, a comma begins the decimals.
 *
 * @param end      one past the last digit
 * @param value    what the digits say
 * @param decimals digits printed after the decimal mark
 * @param form     how it is written, where that leaves a doubt
 */
record Numeral(int end, BigDecimal value, int decimals, Form form) {

    /** How far the writing can be trusted. */
    enum Form {
        SURE,
        /** "1,204": decimals by the rule, thousands in the English way where only whole things can be counted. */
        COMMA_BEFORE_THREE,
        /** "99.81": a decimal in the English way, or a section number or version. */
        DOT_DECIMAL
    }

    private static final Pattern DOT_GROUPS =
            Pattern.compile("(?!0\\d*\\.)\\d{1,3}(?:\\.\\d{3})++(?!\\d|\\.\\d)(?:,\\d++(?!,\\d))?");
    private static final Pattern SPACE_GROUPS = Pattern.compile(
            "[1-9]\\d{0,2}(?: \\d{3})++(?!\\d|[.-]\\d|/\\d{1,2}(?!\\d| \\d{3})|,\\d{3}|\\s?\\\\?%)(?:,\\d++)?");
    private static final Pattern COMMA_GROUPS = Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3}){2,}+(?!\\d|,\\d)");
    /** "1,234.5": both marks in the English way. */
    private static final Pattern ENGLISH = Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3})++\\.\\d{1,2}(?![\\d]|[.,]\\d)");
    /** "5. 462": thousands torn from their dot by recognition or a line break. */
    private static final Pattern TORN_GROUPS = Pattern.compile("[1-9]\\d{0,2}(?: ?\\. ?\\d{3})++(?!\\d|[.,/]\\d)");
    /** "99, 3": decimals torn from their comma. */
    private static final Pattern TORN_DECIMAL = Pattern.compile("\\d{1,3}, \\d{1,2}(?!\\d|[.,/]\\d)");

    private static final Pattern NUMBER_NEXT = Pattern.compile(" \\d");
    private static final Pattern NO_UNIT = Pattern.compile("(?! ?\\p{L})");

    private static final Pattern DECIMAL = Pattern.compile("\\d++,\\d++(?!,\\d|\\.\\d)");
    private static final Pattern DOT_DECIMAL = Pattern.compile("\\d++\\.\\d++(?!\\.\\d|,\\d)");
    private static final Pattern DIGITS = Pattern.compile("\\d++");
    private static final Pattern THREE_AFTER_COMMA = Pattern.compile("[1-9]\\d{0,2},\\d{3}");

    /** Reads the number whose first digit stands at the offset. */
    static Numeral read(Passage passage, int at) {
        if (!isParted(passage, at)) {
            return first(passage, DIGITS, at, Form.SURE).orElseThrow();
        }
        return first(passage, DOT_GROUPS, at, Form.SURE)
                .or(() -> isBehindDigits(passage, at) ? Optional.empty() : spaceGroups(passage, at))
                .or(() -> passage.foldedAt(ENGLISH, at).map(m -> of(m, english(m), Form.SURE)))
                .or(() -> passage.foldedAt(COMMA_GROUPS, at).map(Numeral::commaGroups))
                .or(() -> passage.foldedAt(DECIMAL, at).map(Numeral::decimal))
                .or(() -> passage.foldedAt(DOT_DECIMAL, at).map(Numeral::dotDecimal))
                .or(() -> first(passage, DIGITS, at, Form.SURE))
                .orElseThrow();
    }

    /** Whether a mark or a space and more may part the digits: most numbers are plain, which is quickly seen. */
    private static boolean isParted(Passage passage, int at) {
        int end = at;
        while (passage.digitAt(end)) {
            end++;
        }
        String folded = passage.folded();
        boolean spaced = folded.startsWith(" ", end) && (passage.digitAt(end + 1) || folded.startsWith(".", end + 1));
        return spaced || folded.startsWith(".", end) || folded.startsWith(",", end);
    }

    /** Cells of a table stand side by side too; there the thousands are grouped by dots, and another number follows. */
    private static Optional<Numeral> spaceGroups(Passage passage, int at) {
        return first(passage, SPACE_GROUPS, at, Form.SURE)
                .filter(numeral -> !passage.follows(NUMBER_NEXT, numeral.end()))
                .filter(numeral -> !passage.follows(NO_UNIT, numeral.end()) || !passage.groupsByDots());
    }

    /** "12 345": the second group begins no number. */
    private static boolean isBehindDigits(Passage passage, int at) {
        return passage.digitAt(at - 2) && passage.folded().charAt(at - 1) == ' ';
    }

    /** Thousands whose dot stands apart, where they do at the offset. */
    static Optional<Numeral> tornGroups(Passage passage, int at) {
        return isParted(passage, at) ? first(passage, TORN_GROUPS, at, Form.SURE) : Optional.empty();
    }

    /** Decimals whose comma stands apart, where they do at the offset. */
    static Optional<Numeral> tornDecimal(Passage passage, int at) {
        return isParted(passage, at) ? first(passage, TORN_DECIMAL, at, Form.SURE) : Optional.empty();
    }

    /** The same digits read as a whole number, where the comma can only group thousands. */
    Numeral asWhole() {
        return isDoubtful() ? new Numeral(end, value.movePointRight(3), 0, Form.SURE) : this;
    }

    boolean isDoubtful() {
        return form == Form.COMMA_BEFORE_THREE;
    }

    private static Optional<Numeral> first(Passage passage, Pattern pattern, int at, Form form) {
        return passage.foldedAt(pattern, at).map(m -> of(m, m.group().replaceAll("[. ]", ""), form));
    }

    private static String english(Matcher match) {
        return match.group().replace(",", "").replace('.', ',');
    }

    private static Numeral commaGroups(Matcher match) {
        return of(match, match.group().replace(",", ""), Form.SURE);
    }

    private static Numeral decimal(Matcher match) {
        boolean doubtful = THREE_AFTER_COMMA.matcher(match.group()).matches();
        return of(match, match.group(), doubtful ? Form.COMMA_BEFORE_THREE : Form.SURE);
    }

    private static Numeral dotDecimal(Matcher match) {
        return of(match, match.group().replace('.', ','), Form.DOT_DECIMAL);
    }

    private static Numeral of(Matcher match, String digits, Form form) {
        BigDecimal value = new BigDecimal(digits.replace(',', '.'));
        return new Numeral(match.end(), value, value.scale(), form);
    }
}
