package vn.doichieu.pipeline.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a heading as its order tells.
 *
 * @param style how it is written
 * @param parts 2 and 3 for "2.3", 4 for "IV", 5 for "đ)"
 */
record HeadingNumber(Style style, List<Integer> parts) {
    enum Style {
        PART,
        ROMAN,
        ARABIC,
        DOTTED,
        LETTER
    }

    /** Lists by letter have no f, j, w, z; đ follows d. */
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    private static final Pattern PART = Pattern.compile("(?iu)ph[aầ]n\\s+(\\S+)");
    private static final Pattern ROMAN = Pattern.compile("[IVXL]+");
    private static final Pattern ARABIC = Pattern.compile("\\d{1,3}");
    private static final Pattern DOTTED = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3})+");

    static Optional<HeadingNumber> of(String printed) {
        String number = printed.strip().replaceFirst("[.)]+$", "");
        Matcher part = PART.matcher(number);
        if (part.matches()) {
            return of(part.group(1)).map(inner -> new HeadingNumber(Style.PART, inner.parts));
        }
        if (ROMAN.matcher(number).matches()) {
            return Optional.of(new HeadingNumber(Style.ROMAN, List.of(roman(number))));
        }
        if (ARABIC.matcher(number).matches()) {
            return Optional.of(new HeadingNumber(Style.ARABIC, List.of(Integer.valueOf(number))));
        }
        if (DOTTED.matcher(number).matches()) {
            return Optional.of(new HeadingNumber(
                    Style.DOTTED,
                    Arrays.stream(number.split("\\.")).map(Integer::valueOf).toList()));
        }
        int letter = number.length() == 1 ? LETTERS.indexOf(number.toLowerCase(Locale.ROOT)) : -1;
        return letter < 0 ? Optional.empty() : Optional.of(new HeadingNumber(Style.LETTER, List.of(letter + 1)));
    }

    int last() {
        return parts.get(parts.size() - 1);
    }

    List<Integer> prefix() {
        return parts.subList(0, parts.size() - 1);
    }

    /** This number with another last part, written in its own style. */
    String withLast(int last) {
        return switch (style) {
            case LETTER -> last >= 1 && last <= LETTERS.length() ? LETTERS.substring(last - 1, last) : "?";
            case ROMAN, PART -> roman(last);
            case ARABIC -> String.valueOf(last);
            case DOTTED -> dotted(prefix(), last);
        };
    }

    static String dotted(List<Integer> prefix, int last) {
        StringBuilder number = new StringBuilder();
        prefix.forEach(part -> number.append(part).append('.'));
        return number.append(last).toString();
    }

    private static int roman(String number) {
        int total = 0;
        for (int i = 0; i < number.length(); i++) {
            int value = digit(number.charAt(i));
            boolean subtracted = i + 1 < number.length() && digit(number.charAt(i + 1)) > value;
            total += subtracted ? -value : value;
        }
        return total;
    }

    private static int digit(char letter) {
        return switch (letter) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            default -> 50;
        };
    }

    private static String roman(int value) {
        String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
        return "X".repeat(Math.max(0, value / 10)) + ones[Math.max(0, value % 10)];
    }
}
