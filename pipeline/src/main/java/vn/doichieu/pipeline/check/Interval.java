package vn.doichieu.pipeline.check;

import java.math.BigDecimal;
import vn.doichieu.extractors.figure.Figure;
import vn.doichieu.extractors.quantity.MentionKind;

/** What the writer of a number may have meant: every value from {@code low} to {@code high}, both included. */
record Interval(BigDecimal low, BigDecimal high) {
    /** Larger than anything a ward can report; stands for "no upper bound". */
    private static final BigDecimal ENDLESS = new BigDecimal("1e30");

    static final Interval ZERO = point(BigDecimal.ZERO);

    static Interval point(BigDecimal value) {
        return new Interval(value, value);
    }

    /**
     * A plain count or a score is exact; a share and a rounded amount stand for half a unit of the last printed digit
     * to either side; "trên 97%" has no upper end, "dưới 3%" no lower one.
     */
    static Interval of(Figure figure) {
        BigDecimal value = figure.value();
        return switch (figure.qualifier()) {
            case AT_LEAST -> new Interval(value, ENDLESS);
            case AT_MOST -> new Interval(ENDLESS.negate(), value);
            default ->
                isExact(figure) ? point(value) : around(value, figure.mention().decimals());
        };
    }

    /** The values that are printed as {@code value} with that many decimals. */
    static Interval around(BigDecimal value, int decimals) {
        BigDecimal half = BigDecimal.valueOf(5, decimals + 1);
        return new Interval(value.subtract(half), value.add(half));
    }

    static boolean isExact(Figure figure) {
        MentionKind kind = figure.mention().kind();
        return kind != MentionKind.PERCENT && (figure.mention().decimals() == 0 || kind == MentionKind.SCORE);
    }

    Interval plus(Interval other) {
        return new Interval(low.add(other.low), high.add(other.high));
    }

    boolean overlaps(Interval other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    boolean isPoint() {
        return low.compareTo(high) == 0;
    }

    /** Whether every value here lies above every value there. */
    boolean above(Interval other) {
        return low.compareTo(other.high) > 0;
    }
}
