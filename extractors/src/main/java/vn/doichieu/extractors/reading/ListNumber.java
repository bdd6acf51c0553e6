package vn.doichieu.extractors.reading;

import java.util.Locale;

/** Numbers of lists in the forms of ISO/IEC 29500-1, 17.18.59 that Vietnamese documents use. */
final class ListNumber {
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private ListNumber() {}

    /** The number in a form such as "upperRoman"; forms unknown here are shown as decimals. */
    static String format(int number, String form) {
        if (number < 1 || number > 3999) {
            return Integer.toString(number);
        }
        return switch (form) {
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letter(number).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letter(number);
            case "decimalZero" -> (number < 10 ? "0" : "") + number;
            default -> Integer.toString(number);
        };
    }

    private static String roman(int number) {
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
                roman.append(ROMAN[i]);
            }
        }
        return roman.toString();
    }

    /** a to z, then aa, bb: as Word goes on. */
    private static String letter(int number) {
        return String.valueOf((char) ('a' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }
}
