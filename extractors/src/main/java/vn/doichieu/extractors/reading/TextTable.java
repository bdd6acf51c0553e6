package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of a plain text that stand in columns.
 *
 * @param first index of its first line
 * @param end   one past its last line
 * @param rows  its rows from the top
 */
record TextTable(int first, int end, List<Row> rows) {
    TextTable {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param line  index of the line it begins on
     * @param cells canonical texts by column; empty where the row has none
     */
    record Row(int line, List<String> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        long filled() {
            return cells.stream().filter(cell -> !cell.isEmpty()).count();
        }
    }

    /** Cells of the row that has most, empty ones included. */
    int widest() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    boolean covers(int line) {
        return first <= line && line < end;
    }

    /** Columns that hold something. */
    int columns() {
        int columns = 0;
        for (int column = 0; column < widest(); column++) {
            columns += column(column).isEmpty() ? 0 : 1;
        }
        return columns;
    }

    /** The letterhead or the signature, the two sides of which belong one after the other. */
    boolean isLayout() {
        return columns() == 2
                && rows.stream().flatMap(row -> row.cells().stream()).anyMatch(TextTable::isFormula);
    }

    /** Whether it shows data: not the letterhead, and not a list whose numbers stand apart from their items. */
    boolean isData() {
        boolean list = columns() == 2 && column(0).stream().allMatch(TextTable::isLabel);
        long full = rows.stream().filter(row -> row.filled() >= 2).count();
        return full >= 2 && columns() >= 2 && !list && !isLayout();
    }

    /** What a column holds, from the top. */
    List<String> column(int column) {
        List<String> cells = new ArrayList<>();
        for (Row row : rows) {
            if (column < row.cells().size() && !row.cells().get(column).isEmpty()) {
                cells.add(row.cells().get(column));
            }
        }
        return cells;
    }

    private static boolean isFormula(String cell) {
        return LayoutTable.isSetFormula(cell) || Opening.of(cell) == Opening.FORMULA;
    }

    private static boolean isLabel(String cell) {
        return cell.matches("[-–+*•▪●○➢✓·]|\\(?(?:[IVX]{1,5}|\\d{1,2}(?:\\.\\d{1,2}){0,3}|\\p{L})[.)]?");
    }
}
