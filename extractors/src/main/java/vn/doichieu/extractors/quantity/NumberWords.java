package vn.doichieu.extractors.quantity;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Numbers below a thousand in words: "mười lăm", "hai mươi mốt", "hăm ba", "một trăm linh năm".
 *
 * @param value what they say
 * @param end   one past the last word
 */
record NumberWords(int value, int end) {

    private static final Map<String, Integer> UNITS = Map.ofEntries(
            Map.entry("một", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("bốn", 4),
            Map.entry("năm", 5),
            Map.entry("sáu", 6),
            Map.entry("bảy", 7),
            Map.entry("bẩy", 7),
            Map.entry("tám", 8),
            Map.entry("chín", 9));

    /** How a last digit changes behind a ten. */
    private static final Map<String, Integer> BEHIND_TEN = Map.of("mốt", 1, "tư", 4, "lăm", 5, "nhăm", 5);

    private static final List<String> AND = List.of("linh", "lẻ");
    private static final String TEN = "mười";
    private static final String TENS = "mươi";
    private static final String TWENTY = "hăm";
    private static final String HUNDRED = "trăm";

    /** The words that a number can begin with. */
    static Set<String> openingWords() {
        Set<String> words = new HashSet<>(UNITS.keySet());
        words.add(TEN);
        words.add(TWENTY);
        return words;
    }

    /** Reads the longest number at the offset. */
    static Optional<NumberWords> read(Passage passage, int at) {
        String first = passage.wordAt(at);
        int end = at + first.length();
        if (UNITS.containsKey(first) && passage.wordAt(end + 1).equals(HUNDRED)) {
            return Optional.of(afterHundreds(passage, UNITS.getOrDefault(first, 0) * 100, end + 1 + HUNDRED.length()));
        }
        return belowHundred(passage, at);
    }

    private static NumberWords afterHundreds(Passage passage, int hundreds, int end) {
        String next = word(passage, end);
        int from = AND.contains(next) ? end + 1 + next.length() : end;
        boolean apart = from > end
                || next.equals(TEN)
                || passage.wordAt(end + 1 + next.length() + 1).equals(TENS);
        return (apart && !word(passage, from).isEmpty()
                        ? belowHundred(passage, from + 1)
                        : Optional.<NumberWords>empty())
                .map(rest -> new NumberWords(hundreds + rest.value, rest.end))
                .orElseGet(() -> new NumberWords(hundreds, end));
    }

    private static Optional<NumberWords> belowHundred(Passage passage, int at) {
        String first = passage.wordAt(at);
        int end = at + first.length();
        if (first.equals(TEN)) {
            return Optional.of(withDigit(passage, 10, end));
        }
        if (first.equals(TWENTY)) {
            return Optional.of(withDigit(passage, 20, end)).filter(number -> number.value > 20);
        }
        if (!UNITS.containsKey(first)) {
            return Optional.empty();
        }
        int digit = UNITS.getOrDefault(first, 0);
        return word(passage, end).equals(TENS)
                ? Optional.of(withDigit(passage, digit * 10, end + 1 + TENS.length()))
                : Optional.of(new NumberWords(digit, end));
    }

    /** "ba mươi năm" are thirty years: five is lăm here. */
    private static NumberWords withDigit(Passage passage, int tens, int end) {
        String next = word(passage, end);
        int digit = next.equals("năm") ? 0 : BEHIND_TEN.getOrDefault(next, UNITS.getOrDefault(next, 0));
        return digit == 0 ? new NumberWords(tens, end) : new NumberWords(tens + digit, end + 1 + next.length());
    }

    /** The word after one space at the offset; empty where there is none. */
    private static String word(Passage passage, int at) {
        return at < passage.length() && passage.folded().charAt(at) == ' ' ? passage.wordAt(at + 1) : "";
    }
}
