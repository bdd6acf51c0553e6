package vn.doichieu.extractors.reading;

import java.util.Locale;

/** Numbers of lists and notes in the forms of ISO/IEC 29500-1, 17.18.59 that Vietnamese documents use. */
final class ListNumber {
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final String[] SPOKEN = {"", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"};
    private static final String[] CHICAGO = {"*", "†", "‡", "§"};

    private ListNumber() {}

    /**
     * The number in a form such as "upperRoman", or after an example such as "001"; forms unknown here are shown as
     * decimals.
     */
    static String format(int number, String form) {
        if (number < 1 || number > 3999) {
            return Integer.toString(number);
        }
        return switch (form) {
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letter(number).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letter(number);
            case "decimalZero" -> padded(number, 2);
            case "decimalEnclosedParen" -> "(" + number + ")";
            case "decimalEnclosedFullstop" -> number + ".";
            case "numberInDash" -> "- " + number + " -";
            case "ordinal" -> number + ending(number);
            case "chicago" -> CHICAGO[(number - 1) % CHICAGO.length].repeat((number - 1) / CHICAGO.length + 1);
            case "vietnameseCounting" -> number < SPOKEN.length ? SPOKEN[number] : Integer.toString(number);
            default -> form.matches("0+1") ? padded(number, form.length()) : Integer.toString(number);
        };
    }

    private static String padded(int number, int digits) {
        String plain = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - plain.length())) + plain;
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

    /** The ending of an English ordinal, the only ones Word makes outside some languages of Europe. */
    private static String ending(int number) {
        if (number % 100 >= 11 && number % 100 <= 13) {
            return "th";
        }
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
