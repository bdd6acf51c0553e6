package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * The head of a ruled table that stands above its grid: some programs fill it with a colour and draw no rules around.
 *
 * @param rows printed rows, top to bottom
 */
record GridHead(List<PdfRow> rows) {
    /** Rows farther apart do not belong together; in units of the type size. */
    private static final float LARGEST_STEP = 2.6f;

    /** Lines of one head at most. */
    private static final int MOST_LINES = 4;

    GridHead {
        rows = List.copyOf(rows);
    }

    /**
     * The rows right above the grid, none where they do not head most of its columns one by one.
     *
     * @param above what the page prints above the grid, top to bottom
     */
    static GridHead of(PdfGrid grid, List<PdfRow> above) {
        List<PdfRow> head = new ArrayList<>();
        float below = grid.top();
        for (int i = above.size() - 1; i >= 0 && head.size() < MOST_LINES; i--) {
            PdfRow row = above.get(i);
            float reach = head.isEmpty() ? 0.5f * LARGEST_STEP : LARGEST_STEP;
            if (below - row.baseline() > reach * row.size() || !isIn(grid, row)) {
                break;
            }
            head.add(0, row);
            below = row.baseline();
        }
        while (!head.isEmpty() && AlignedTable.pieces(head.get(0)).size() == 1) {
            head.remove(0);
        }
        long headed = head.stream()
                .flatMap(row -> AlignedTable.pieces(row).stream())
                .map(piece -> column(grid, piece))
                .distinct()
                .count();
        boolean most = grid.columnCount() > 2 && 4 * headed >= 3L * grid.columnCount();
        return new GridHead(most ? head : List.of());
    }

    /** Its cells, all in the first row of the table. */
    List<PdfTable.Cell> cells(PdfGrid grid) {
        List<PdfTable.Cell> cells = new ArrayList<>();
        for (int column = 0; column < grid.columnCount(); column++) {
            List<PdfRow> lines = new ArrayList<>();
            for (PdfRow row : rows) {
                for (PdfRow piece : AlignedTable.pieces(row)) {
                    if (column(grid, piece) == column) {
                        lines.add(piece);
                    }
                }
            }
            if (!lines.isEmpty()) {
                cells.add(AlignedCells.cell(0, new TableColumns.Range(column, column), 1, lines));
            }
        }
        return cells;
    }

    /** Whether each piece of the row stands within a column. */
    private static boolean isIn(PdfGrid grid, PdfRow row) {
        return AlignedTable.pieces(row).stream().allMatch(piece -> column(grid, piece) >= 0);
    }

    private static int column(PdfGrid grid, PdfRow piece) {
        for (int column = 0; column < grid.columnCount(); column++) {
            if (piece.left() >= grid.columns().get(column) - 1
                    && piece.right() <= grid.columns().get(column + 1) + 1) {
                return column;
            }
        }
        return -1;
    }
}
