package vn.doichieu.pipeline.evaluate.reading;

import java.util.ArrayList;
import java.util.List;

/** Makes a full grid of the cells of an XHTML table: a merged cell's text at its first place, "" at the others. */
final class TikaTable {
    private final List<List<String>> rows = new ArrayList<>();

    /** Rows that the cell of each column still reaches into. */
    private final List<Integer> reach = new ArrayList<>();

    private int column;
    private int lastColumn;

    void startRow() {
        rows.add(new ArrayList<>());
        column = 0;
    }

    void startCell(int rowSpan, int columnSpan) {
        if (rows.isEmpty()) {
            startRow();
        }
        while (column < reach.size() && reach.get(column) > 0) {
            reach.set(column, reach.get(column) - 1);
            place("");
        }
        lastColumn = column;
        for (int covered = 0; covered < columnSpan; covered++) {
            while (reach.size() <= column) {
                reach.add(0);
            }
            reach.set(column, rowSpan - 1);
            place("");
        }
    }

    /** Adds a paragraph to the cell begun last. */
    void add(String text) {
        if (!rows.isEmpty() && lastColumn < lastRow().size()) {
            String before = lastRow().get(lastColumn);
            lastRow().set(lastColumn, before.isEmpty() ? text : before + " " + text);
        }
    }

    /** The rows, filled up to one length. */
    List<List<String>> rows() {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        rows.forEach(row -> {
            while (row.size() < width) {
                row.add("");
            }
        });
        return rows.stream().map(List::copyOf).toList();
    }

    private void place(String text) {
        lastRow().add(text);
        column++;
    }

    private List<String> lastRow() {
        return rows.get(rows.size() - 1);
    }
}
