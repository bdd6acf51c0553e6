package vn.doichieu.extractors.figure;

import java.util.List;

/**
 * How the indicator of a figure was chosen.
 *
 * @param readings   the words that were taken to say what it measures, folded, the surest first
 * @param candidates the indicators that were considered, the chosen one first, then by score; at most {@value #MOST}
 */
public record Explanation(List<String> readings, List<Candidate> candidates) {
    static final int MOST = 5;

    public static final Explanation NONE = new Explanation(List.of(), List.of());

    public Explanation {
        readings = List.copyOf(readings);
        candidates = List.copyOf(candidates);
    }
}
