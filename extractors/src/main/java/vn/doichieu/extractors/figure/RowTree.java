package vn.doichieu.extractors.figure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import vn.doichieu.extractors.text.Folding;

/**
 * Which rows of a table stand under which: "a) Đã hoàn thành" under "1 Nhiệm vụ được giao" under "I Chỉ đạo, điều hành".
 * A row stands under the nearest row above it that is numbered in a style further out.
 */
final class RowTree {
    private final Map<Integer, List<Row>> above = new HashMap<>();
    private final Map<Integer, RowStyle> styles = new HashMap<>();

    /**
     * @param words what the row is called, without its number
     * @param style how it is numbered
     */
    record Row(String words, RowStyle style) {}

    /** @param rows rows below the head, by number */
    RowTree(SortedMap<Integer, Row> rows) {
        Deque<Row> open = new ArrayDeque<>();
        rows.forEach((number, row) -> {
            if (TotalRow.is(Folding.fold(row.words))) {
                open.clear();
            }
            while (!open.isEmpty() && open.peek().style.compareTo(row.style) >= 0) {
                open.pop();
            }
            above.put(number, new ArrayList<>(open));
            styles.put(number, row.style);
            if (!row.words.isBlank()) {
                open.push(row);
            }
        });
    }

    /** Rows it stands under, nearest first. */
    List<Row> above(int row) {
        return above.getOrDefault(row, List.of());
    }

    RowStyle style(int row) {
        return styles.getOrDefault(row, RowStyle.PLAIN);
    }
}
