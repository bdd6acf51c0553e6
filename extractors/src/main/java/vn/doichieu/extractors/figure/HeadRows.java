package vn.doichieu.extractors.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import vn.doichieu.extractors.document.Cell;

/** The rows that head a table, by column. */
final class HeadRows {
    /** Words of each row by column; columns under a merged cell have the words of that cell. */
    private final TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();

    /** The lowest row of each column that has words of its own. */
    private final Map<Integer, Integer> lowest = new HashMap<>();

    /** @param words of the cell; empty where it heads nothing */
    void add(Cell cell, String words) {
        if (words.isEmpty()) {
            return;
        }
        TreeMap<Integer, String> row = rows.computeIfAbsent(cell.row(), key -> new TreeMap<>());
        for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
            row.putIfAbsent(column, words);
            lowest.merge(column, cell.row(), Math::max);
        }
    }

    /**
     * The head cells above a column, from above. Where a file keeps no merged cells, a blank beside a head belongs to it
     * if both columns have heads of their own below.
     */
    List<String> above(int column) {
        Set<String> above = new LinkedHashSet<>();
        rows.forEach((row, cells) -> {
            Map.Entry<Integer, String> nearest = cells.floorEntry(column);
            boolean own = nearest != null && nearest.getKey() == column;
            if (nearest != null && (own || reaches(row, nearest.getKey(), column))) {
                above.add(nearest.getValue());
            }
        });
        return new ArrayList<>(above);
    }

    private boolean reaches(int row, int from, int column) {
        for (int at = from; at <= column; at++) {
            if (lowest.getOrDefault(at, row) <= row) {
                return false;
            }
        }
        return true;
    }

    /** What the heads of the chosen columns name. */
    String naming(IntPredicate columns) {
        Stream<String> words = rows.values().stream()
                .flatMap(row -> row.entrySet().stream())
                .filter(head -> columns.test(head.getKey()))
                .map(Map.Entry::getValue)
                .distinct()
                .filter(head -> HeadWords.kind(head).isEmpty());
        return CellWords.joined(words);
    }
}
