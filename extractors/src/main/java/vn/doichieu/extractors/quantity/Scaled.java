package vn.doichieu.extractors.quantity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with scale words: "3,2 ngàn", "235 tỷ 407 triệu", "9 tỷ 322" (million understood), "2 nghìn tỷ".
 *
 * @param end      one past the last scale word or digit
 * @param value    all of it
 * @param decimals printed precision: -6 where the last word is triệu
 * @param zeros    zeros that a lone scale word adds; 0 where more than one scale is named
 * @param compound whether more than one scale is named, which is only done with money
 */
record Scaled(int end, BigDecimal value, int decimals, int zeros, boolean compound) {

    private static final Map<String, Integer> ZEROS = Map.of("nghìn", 3, "ngàn", 3, "vạn", 4, "triệu", 6, "tỷ", 9);

    private static final String WORD =
            "\\s?(nghìn|ngàn|vạn|triệu|tỷ)(?![\\p{L}\\d]|\\s(?:lệ|trọng|suất|giá)(?!\\p{L}))";
    private static final Pattern SCALE = Pattern.compile(WORD);
    private static final Pattern NEXT = Pattern.compile("\\s(\\d{1,3}(?:,\\d+)?)" + WORD);

    /** Three digits after tỷ, and no unit of their own. */
    private static final Pattern UNDERSTOOD = Pattern.compile(
            "\\s(\\d{3})(?![\\d%]|[.,/]\\d|\\s?\\p{L}|\\s?%)|\\s(\\d{3})(?=\\s(?:đồng|đạt|bằng|chiếm|so|và)(?!\\p{L}))");

    static Optional<Scaled> read(Passage passage, int at, Numeral numeral) {
        return passage.foldedAt(SCALE, numeral.end()).map(word -> read(passage, numeral, word));
    }

    private static Scaled read(Passage passage, Numeral numeral, Matcher word) {
        int zeros = ZEROS.getOrDefault(word.group(1), 0);
        int end = word.end();
        Optional<Matcher> second = passage.foldedAt(SCALE, end);
        if (second.isPresent()) {
            zeros += ZEROS.getOrDefault(second.get().group(1), 0);
            end = second.get().end();
        }
        Scaled scaled =
                new Scaled(end, numeral.value().movePointRight(zeros), numeral.decimals() - zeros, zeros, false);
        return scaled.withRest(passage, zeros);
    }

    private Scaled withRest(Passage passage, int last) {
        Optional<Matcher> next = passage.foldedAt(NEXT, end);
        if (next.isPresent()) {
            int smaller = ZEROS.getOrDefault(next.get().group(2), 0);
            return smaller < last
                    ? plus(next.get().group(1), smaller, next.get().end()).withRest(passage, smaller)
                    : this;
        }
        if (last != 9) {
            return this;
        }
        return passage.foldedAt(UNDERSTOOD, end)
                .map(m -> plus(m.group().strip(), 6, m.end()))
                .orElse(this);
    }

    private Scaled plus(String digits, int added, int newEnd) {
        BigDecimal part = new BigDecimal(digits.replace(',', '.'));
        return new Scaled(newEnd, value.add(part.movePointRight(added)), part.scale() - added, 0, true);
    }
}
