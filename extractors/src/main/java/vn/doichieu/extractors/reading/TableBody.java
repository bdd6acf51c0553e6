package vn.doichieu.extractors.reading;

import java.util.List;

/** Where the body of a table begins below its head. */
final class TableBody {
    private final List<PdfRow> rows;
    private final TableColumns columns;
    private final boolean[] figures;
    private final List<Float> rules;

    /**
     * Looks at a whole table.
     *
     * @param rows    printed rows it takes, top to bottom
     * @param figures which columns hold a figure or a row number in one line
     * @param rules   heights of lying rules that may part its rows
     */
    TableBody(List<PdfRow> rows, TableColumns columns, boolean[] figures, List<Float> rules) {
        this.rows = rows;
        this.columns = columns;
        this.figures = figures.clone();
        this.rules = rules;
    }

    /**
     * The first printed row below the head; lines of the first label may stand above its figures.
     *
     * @param firstCore first row that shows the columns
     */
    int start(int firstCore) {
        TableRows all = new TableRows(rows, columns, figures);
        int anchor = firstCore;
        while (anchor < rows.size() && !all.isAnchor(anchor)) {
            anchor++;
        }
        if (anchor == rows.size()) {
            return 0;
        }
        for (int row = anchor; row > 0; row--) {
            if (AlignedTable.parted(rows.get(row - 1), rows.get(row), rules)) {
                return withRest(row);
            }
        }
        int start = anchor;
        while (start > 0 && isLabelAbove(start, anchor)) {
            start--;
        }
        return start > 1 && new TableBounds(rows, columns).isRestUnderHead(start - 1) ? start - 1 : start;
    }

    /** Between a bold head and the first row with figures may stand the rest of a row on the page before. */
    private int withRest(int body) {
        for (int row = 1; row < body && rows.get(0).bold(); row++) {
            if (!rows.get(row).bold() && AlignedTable.parted(rows.get(row - 1), rows.get(row), rules)) {
                return row;
            }
        }
        return body;
    }

    private boolean isLabelAbove(int start, int anchor) {
        PdfRow row = rows.get(start - 1);
        boolean labels = columns.pieces(row).stream()
                .map(columns::range)
                .allMatch(range -> range.single() && !figures[range.first()]);
        float step = rows.get(start).baseline() - row.baseline();
        boolean wraps = step < 1.5f * row.size();
        boolean beside = step < 0.9f * row.size();
        boolean underBoldHead = rows.get(0).bold() && !row.bold();
        return labels
                && row.bold() == rows.get(anchor).bold()
                && (beside || (wraps && (start < anchor || underBoldHead)));
    }
}
