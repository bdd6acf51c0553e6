package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Parts printed rows into rows of a table, each around the printed row that holds its figures: the parting that is
 * least strange on the whole, the figures standing on the first, the middle or the last line in all rows alike.
 */
final class RowParting {
    private final List<Integer> anchors;
    private final int count;
    private final Strangeness strangeness;

    /** Where the figures of a row stand among its lines. */
    enum Figures {
        ON_FIRST_LINE,
        IN_THE_MIDDLE,
        ON_LAST_LINE
    }

    /** How little printed rows, first to last, look like a row around its anchor; from 0. */
    interface Strangeness {
        double of(int first, int anchor, int last, Figures figures);

        /** The same for the first rows, without an anchor, as the rest of a row on the page before. */
        double ofRest(int last);
    }

    /**
     * Rows to part.
     *
     * @param anchors printed rows that hold figures, ascending, at least one
     * @param count   of the printed rows
     */
    RowParting(List<Integer> anchors, int count, Strangeness strangeness) {
        this.anchors = List.copyOf(anchors);
        this.count = count;
        this.strangeness = strangeness;
    }

    /** The first printed row of each row, and the number of printed rows. */
    List<Integer> starts() {
        List<Integer> best = List.of();
        double least = Double.MAX_VALUE;
        for (Figures figures : Figures.values()) {
            double[] total = new double[1];
            List<Integer> starts = starts(figures, total);
            if (total[0] < least) {
                least = total[0];
                best = starts;
            }
        }
        return best;
    }

    /** By the least total, anchor by anchor: a row ends anywhere before the next anchor. */
    private List<Integer> starts(Figures figures, double[] total) {
        double[] reached = new double[count + 1];
        Arrays.fill(reached, Double.MAX_VALUE);
        reached[0] = 0;
        for (int end = 1; end <= anchors.get(0); end++) {
            reached[end] = strangeness.ofRest(end - 1);
        }
        List<int[]> from = new ArrayList<>();
        int lowest = 0;
        for (int i = 0; i < anchors.size(); i++) {
            int anchor = anchors.get(i);
            int nextAnchor = i + 1 < anchors.size() ? anchors.get(i + 1) : count;
            double[] next = new double[count + 1];
            Arrays.fill(next, Double.MAX_VALUE);
            int[] before = new int[count + 1];
            for (int end = i + 1 < anchors.size() ? anchor + 1 : count; end <= nextAnchor; end++) {
                for (int start = lowest; start <= anchor; start++) {
                    double sum = reached[start] == Double.MAX_VALUE
                            ? Double.MAX_VALUE
                            : reached[start] + strangeness.of(start, anchor, end - 1, figures);
                    if (sum < next[end]) {
                        next[end] = sum;
                        before[end] = start;
                    }
                }
            }
            from.add(before);
            reached = next;
            lowest = anchor + 1;
        }
        total[0] = reached[count];
        List<Integer> starts = new ArrayList<>(List.of(count));
        for (int i = anchors.size() - 1; i >= 0; i--) {
            starts.add(0, from.get(i)[starts.get(0)]);
        }
        if (starts.get(0) > 0) {
            starts.add(0, 0);
        }
        return starts;
    }
}
