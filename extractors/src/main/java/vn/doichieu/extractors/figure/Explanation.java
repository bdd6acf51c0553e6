package vn.doichieu.extractors.figure;

import java.util.List;

/**
 * How the indicator of a figure was chosen.
 *
 * @param readings   the words that were taken to say what it measures, folded, the surest first
 * @param marks      how it stands to its neighbours: "cell", "total-row", "share", "some", "breakdown", "other-time"
 * @param candidates the indicators that were considered, the chosen one first, then by score; at most {@value #MOST}
 * @param decisions  what was decided on each of them, and on those that a phrase forbids, which come last; as many at most
 */
public record Explanation(
        List<String> readings, List<String> marks, List<Candidate> candidates, List<Considered> decisions) {
    static final int MOST = 5;

    public static final Explanation NONE = new Explanation(List.of(), List.of(), List.of());

    public Explanation {
        readings = List.copyOf(readings);
        marks = List.copyOf(marks);
        candidates = List.copyOf(candidates);
        decisions = List.copyOf(decisions);
    }

    /** Before anything is decided. */
    Explanation(List<String> readings, List<String> marks, List<Candidate> candidates) {
        this(readings, marks, candidates, List.of());
    }
}
