package vn.doichieu.extractors.reading;

import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The columns of a table whose cells have edges, in twips from the left, in place of columns: DOC, RTF. Edges that
 * differ by less than any column is wide are one.
 */
final class ColumnEdges {
    /** Two points: rows that were drawn by hand differ by a fraction of one. */
    private static final int NEAR = 40;

    private final NavigableSet<Integer> starts = new TreeSet<>();

    ColumnEdges(Collection<Integer> edges) {
        for (int edge : new TreeSet<>(edges)) {
            if (starts.isEmpty() || edge - starts.last() > NEAR) {
                starts.add(edge);
            }
        }
    }

    /** How many columns a cell covers; at least one. */
    int span(int left, int right) {
        return Math.max(1, index(right) - index(left));
    }

    /** The column that begins at the edge, from 0. */
    int index(int edge) {
        return starts.headSet(edge - NEAR, true).size();
    }
}
