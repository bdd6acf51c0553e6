package vn.doichieu.extractors.quantity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with scale words: "3,2 ngàn", "235 tỷ 407 triệu", "9 tỷ 322" (million understood), "1 tỷ 5" (a tenth of the
 * scale understood), "1 tỷ rưỡi", "2 nghìn tỷ".
 *
 * @param end      one past the last scale word or digit
 * @param value    all of it
 * @param decimals printed precision: -6 where the last word is triệu
 * @param zeros    zeros that a lone scale word adds; 0 where more than one scale is named
 * @param money    whether it is written as only money is: by more than one scale, or by "tr"
 */
record Scaled(int end, BigDecimal value, int decimals, int zeros, boolean money) {

    private static final Map<String, Integer> ZEROS =
            Map.of("nghìn", 3, "ngàn", 3, "vạn", 4, "triệu", 6, "tr", 6, "tỷ", 9);

    private static final String WORD =
            "((?<=\\d)tr|\\s?(?:nghìn|ngàn|vạn|triệu|tỷ))(?![\\p{L}\\d]|\\s(?:lệ|trọng|suất|giá|số)(?!\\p{L}))";
    private static final Pattern SCALE = Pattern.compile(WORD);
    private static final Pattern NEXT = Pattern.compile("(?:\\s|, ?(?=\\d{3} ))(\\d{1,3}(?:,\\d+)?)" + WORD);
    private static final Pattern HALF = Pattern.compile("\\srưỡi(?!\\p{L})");

    /** Three digits after tỷ are millions, one after any scale word is its tenth; neither with a unit of its own. */
    private static final Pattern UNDERSTOOD =
            Pattern.compile("\\s(\\d{3}|[1-9])(?![\\d%\\p{L}]|[.,/:-]\\d|\\s?%|[.)] \\p{L})");

    /** Reads the scale words behind the number; {@code units} tell whether digits behind them count something else. */
    static Optional<Scaled> read(Passage passage, Numeral numeral, Units units) {
        return passage.foldedAt(SCALE, numeral.end()).map(word -> read(passage, numeral, word, units));
    }

    private static Scaled read(Passage passage, Numeral numeral, Matcher word, Units units) {
        int zeros = zeros(word.group(1));
        int end = word.end();
        Optional<Matcher> second = passage.foldedAt(SCALE, end);
        if (second.isPresent()) {
            zeros += zeros(second.get().group(1));
            end = second.get().end();
        }
        boolean money = word.group(1).equals("tr");
        Scaled scaled =
                new Scaled(end, numeral.value().movePointRight(zeros), numeral.decimals() - zeros, zeros, money);
        return scaled.withRest(passage, zeros, units);
    }

    private static int zeros(String word) {
        return ZEROS.getOrDefault(word.strip(), 0);
    }

    private Scaled withRest(Passage passage, int last, Units units) {
        Optional<Matcher> next = passage.foldedAt(NEXT, end);
        if (next.isPresent()) {
            int smaller = zeros(next.get().group(2));
            return smaller < last
                    ? plus(next.get().group(1), smaller, next.get().end()).withRest(passage, smaller, units)
                    : this;
        }
        Optional<Matcher> half = passage.foldedAt(HALF, end);
        if (half.isPresent()) {
            return plus("5", last - 1, half.get().end());
        }
        return passage.foldedAt(UNDERSTOOD, end)
                .filter(m -> isUnderstood(passage, m, last, units))
                .map(m -> plus(m.group(1), m.group(1).length() == 1 ? last - 1 : last - 3, m.end()))
                .orElse(this);
    }

    private static boolean isUnderstood(Passage passage, Matcher m, int last, Units units) {
        boolean fits = m.group(1).length() == 1 ? last >= 6 : last == 9;
        return fits
                && units.after(passage, m.end())
                        .filter(written -> !written.unit().name().equals("đồng"))
                        .isEmpty();
    }

    private Scaled plus(String digits, int added, int newEnd) {
        BigDecimal part = new BigDecimal(digits.replace(',', '.'));
        return new Scaled(newEnd, value.add(part.movePointRight(added)), part.scale() - added, 0, true);
    }
}
