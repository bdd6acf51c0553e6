package vn.doichieu.pipeline.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * Pairs two sequences in order so that the sum of likenesses is greatest (Needleman and Wunsch, 1970, without a price
 * for gaps). Needs no offsets, so one gold serves a report in every format.
 */
public final class Alignment {

    /** Indices of a pair. */
    public record Pair(int gold, int found) {}

    private Alignment() {}

    /**
     * Aligns the sequences.
     *
     * @param likeness 0 where two items must not be paired
     */
    public static <G, F> List<Pair> align(List<G> gold, List<F> found, ToDoubleBiFunction<G, F> likeness) {
        double[][] best = new double[gold.size() + 1][found.size() + 1];
        for (int g = gold.size() - 1; g >= 0; g--) {
            for (int f = found.size() - 1; f >= 0; f--) {
                double like = likeness.applyAsDouble(gold.get(g), found.get(f));
                double paired = like > 0 ? like + best[g + 1][f + 1] : 0;
                best[g][f] = Math.max(paired, Math.max(best[g + 1][f], best[g][f + 1]));
            }
        }
        List<Pair> pairs = new ArrayList<>();
        int g = 0;
        int f = 0;
        while (g < gold.size() && f < found.size()) {
            if (best[g][f] == best[g + 1][f]) {
                g++;
            } else if (best[g][f] == best[g][f + 1]) {
                f++;
            } else {
                pairs.add(new Pair(g++, f++));
            }
        }
        return Collections.unmodifiableList(pairs);
    }
}
