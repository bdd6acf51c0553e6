package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the columns of a table's part on the next page go with those of the table.
 *
 * @param whole where the table's columns begin, and where the last one ends
 * @param part  the same of the part
 */
record ColumnMatch(List<Float> whole, List<Float> part) {
    /** Columns of one table keep their share of its width within this. */
    private static final float SAME_SHARE = 0.02f;

    /** For each edge of the part the edge of the table at its place; empty where one has none, or the sides differ. */
    Optional<List<Integer>> inPlace() {
        if (!near(part.get(0), whole.get(0)) || !near(last(part), last(whole))) {
            return Optional.empty();
        }
        List<Integer> edges = new ArrayList<>();
        for (float edge : part) {
            int at = 0;
            while (at < whole.size() && !near(whole.get(at), edge)) {
                at++;
            }
            if (at == whole.size()) {
                return Optional.empty();
            }
            edges.add(at);
        }
        return Optional.of(edges);
    }

    /** Whether both have as many columns of the same shares of their width: moved aside, or on a page laid across. */
    boolean alike() {
        if (part.size() != whole.size()) {
            return false;
        }
        for (int i = 0; i < part.size(); i++) {
            if (Math.abs(share(part, i) - share(whole, i)) > SAME_SHARE) {
                return false;
            }
        }
        return true;
    }

    /**
     * For each edge of the part the edge of the table before the column in which the middle of the part's column falls;
     * for tables without rules, the edges of which lie somewhere between what the columns hold on a page.
     */
    Optional<List<Integer>> within() {
        List<Integer> edges = new ArrayList<>();
        for (int i = 0; i + 1 < part.size(); i++) {
            float middle = (part.get(i) + part.get(i + 1)) / 2;
            int column = 0;
            while (column + 1 < whole.size() && whole.get(column + 1) <= middle) {
                column++;
            }
            boolean outside = middle < whole.get(0) || column + 1 >= whole.size();
            if (outside || (i > 0 && column <= edges.get(i - 1))) {
                return Optional.empty();
            }
            edges.add(column);
        }
        edges.add(whole.size() - 1);
        return Optional.of(edges);
    }

    private static float share(List<Float> edges, int at) {
        return (edges.get(at) - edges.get(0)) / (last(edges) - edges.get(0));
    }

    private static float last(List<Float> edges) {
        return edges.get(edges.size() - 1);
    }

    private static boolean near(float one, float two) {
        return Math.abs(one - two) <= PdfRule.TOLERANCE;
    }
}
