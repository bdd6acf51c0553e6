package vn.doichieu.pipeline.evaluate;

/**
 * Hits, false alarms and misses.
 *
 * @param hits   found and right
 * @param wrong  found, but not in the gold
 * @param missed in the gold, but not found
 */
public record Tally(int hits, int wrong, int missed) {
    public static final Tally NONE = new Tally(0, 0, 0);

    public Tally plus(Tally other) {
        return new Tally(hits + other.hits, wrong + other.wrong, missed + other.missed);
    }

    /** Share of what was found that is right; 1 where nothing was found. */
    public double precision() {
        return hits + wrong == 0 ? 1 : (double) hits / (hits + wrong);
    }

    /** Share of the gold that was found; 1 where there is none. */
    public double recall() {
        return hits + missed == 0 ? 1 : (double) hits / (hits + missed);
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
        return precision() + recall() == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }
}
