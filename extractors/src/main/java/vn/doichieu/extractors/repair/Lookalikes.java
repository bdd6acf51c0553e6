package vn.doichieu.extractors.repair;

import java.util.Map;

/** Characters that are taken for each other when print is recognised. */
final class Lookalikes {
    /** What a letter or sign amid digits was printed as. */
    private static final Map<Character, Character> DIGITS = Map.ofEntries(
            Map.entry('O', '0'),
            Map.entry('o', '0'),
            Map.entry('Q', '0'),
            Map.entry('D', '0'),
            Map.entry('l', '1'),
            Map.entry('I', '1'),
            Map.entry('i', '1'),
            Map.entry('|', '1'),
            Map.entry('!', '1'),
            Map.entry(']', '1'),
            Map.entry('[', '1'),
            Map.entry('Z', '2'),
            Map.entry('z', '2'),
            Map.entry('S', '5'),
            Map.entry('s', '5'),
            Map.entry('B', '8'),
            Map.entry('g', '9'),
            Map.entry('q', '9'),
            Map.entry('b', '6'),
            Map.entry('A', '4'),
            Map.entry('?', '7'));

    /** For each digit, those of nearly the same shape. */
    private static final String[] SHAPES = {"689", "74", "7", "85", "19", "63", "580", "12", "3605", "408"};

    private Lookalikes() {}

    static boolean isLookalike(char c) {
        return DIGITS.containsKey(c);
    }

    /** The digit that the character stands for amid digits; any other character as it is. */
    static char digit(char c) {
        return DIGITS.getOrDefault(c, c);
    }

    /** Digits that may have been printed where this one was read; empty for anything but a digit. */
    static String shapes(char digit) {
        return digit >= '0' && digit <= '9' ? SHAPES[digit - '0'] : "";
    }
}
