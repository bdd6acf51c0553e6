package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.doichieu.extractors.reading.FlowTable.FlowCell;

/** Lays cells on a grid while a table is read row by row. */
final class TableGrid {
    private static final int WIDEST_SPAN = 500;

    private final List<OpenCell> cells = new ArrayList<>();

    /** The cell that covers each column, as far down as it reaches. */
    private final Map<Integer, OpenCell> covering = new HashMap<>();

    private int row = -1;
    private int column;
    private boolean dropping;

    private static final class OpenCell {
        private final int row;
        private final int column;
        private int columnSpan;
        private final List<FlowItem> content;
        private int lastRow;

        private OpenCell(int row, int column, int rowSpan, int columnSpan, List<FlowItem> content) {
            this.row = row;
            this.column = column;
            this.columnSpan = columnSpan;
            this.content = content;
            this.lastRow = row + rowSpan - 1;
        }
    }

    void startRow() {
        if (!dropping) {
            row++;
        }
        dropping = false;
        column = 0;
    }

    /** The row just started is deleted or hidden: its cells are not laid down. */
    void dropRow() {
        dropping = true;
    }

    void skipColumns(int count) {
        column += clamp(count, 0);
    }

    /** Adds a cell that covers the columns from here on. */
    void add(int columnSpan, List<FlowItem> content) {
        add(1, columnSpan, content);
    }

    /** Adds a cell that covers columns from here on and rows from this one on; columns covered from above are passed. */
    void add(int rowSpan, int columnSpan, List<FlowItem> content) {
        if (dropping) {
            return;
        }
        while (isCovered(column)) {
            column++;
        }
        OpenCell cell = new OpenCell(row, column, clamp(rowSpan, 1), clamp(columnSpan, 1), content);
        cells.add(cell);
        cover(cell);
    }

    /** The cell above in this column reaches down into this row. */
    void extendAbove(int columnSpan) {
        if (dropping) {
            return;
        }
        OpenCell above = covering.get(column);
        if (above == null || above.lastRow < row - 1) {
            add(columnSpan, List.of());
            return;
        }
        above.lastRow = row;
        column += Math.max(clamp(columnSpan, 1), 1);
    }

    /** The cell to the left reaches over the next columns. */
    void extendLeft(int columnSpan) {
        OpenCell left = covering.get(column - 1);
        if (left == null || left.row != row || dropping) {
            add(columnSpan, List.of());
            return;
        }
        for (int i = 0; i < clamp(columnSpan, 1); i++) {
            left.columnSpan++;
            covering.put(column++, left);
        }
    }

    FlowTable build(boolean ruled) {
        return new FlowTable(
                cells.stream()
                        .map(cell -> new FlowCell(
                                cell.row, cell.column, cell.lastRow - cell.row + 1, cell.columnSpan, cell.content))
                        .toList(),
                ruled);
    }

    private boolean isCovered(int at) {
        OpenCell above = covering.get(at);
        return above != null && above.lastRow >= row;
    }

    private void cover(OpenCell cell) {
        for (int i = 0; i < cell.columnSpan; i++) {
            covering.put(column++, cell);
        }
    }

    private static int clamp(int span, int least) {
        return Math.max(least, Math.min(span, WIDEST_SPAN));
    }
}
