package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table that the place of its words shows, ruled at most between its rows.
 *
 * @param rows    printed rows it takes, top to bottom
 * @param columns that part them
 * @param body    index of the first printed row below its head
 * @param figures which columns hold a figure or a row number in one line
 */
@SuppressWarnings("ArrayRecordComponent") // made once per page and never changed
record AlignedTable(List<PdfRow> rows, TableColumns columns, int body, boolean[] figures) {
    /** Cells are parted by at least this much in most rows; in units of the type size. */
    static final float WIDE_GAP = 1.1f;

    /** Few rows may have a blank strip by chance, unless it is wide; in units of the type size. */
    private static final float STRIP = 0.45f;

    private static final float STRIP_OF_FEW = 0.8f;
    private static final int FEW = 4;

    /** One row in so many may print across a strip. */
    private static final int STRAY_ROWS = 12;

    AlignedTable {
        rows = List.copyOf(rows);
        figures = figures.clone();
    }

    /**
     * What the rows show when taken as one table; empty where they have no columns in common.
     *
     * @param block printed rows, top to bottom
     * @param from  first row that shows columns; those above may be its head
     * @param to    last row that shows columns; those below may go on with its cells
     * @param whole whether rules bound the block, so that all of it is the table
     * @param rules heights of lying rules that may part its rows
     */
    static Optional<AlignedTable> of(List<PdfRow> block, int from, int to, boolean whole, List<Float> rules) {
        List<Integer> core = core(block, from, to);
        if (core.isEmpty()) {
            return Optional.empty();
        }
        List<PdfRow> coreRows = core.stream().map(block::get).toList();
        float size = coreRows.get(0).size();
        float least = (coreRows.size() < FEW ? STRIP_OF_FEW : STRIP) * size;
        TableColumns columns = TableColumns.of(coreRows, coreRows.size() / STRAY_ROWS, least);
        int first = core.get(0);
        int end =
                whole ? block.size() : new TableBounds(block, columns).end(Math.max(to, core.get(core.size() - 1)) + 1);
        columns = columns.withAll(block.subList(first, end), STRIP * size, STRAY_ROWS);
        int head = whole ? 0 : new TableBounds(block, columns).begin(first);
        boolean bold = block.get(head).bold();
        columns = columns.withColumnsOf(block.subList(head, first).stream()
                .filter(row -> row.bold() || !bold)
                .toList());
        for (int row = first - 1; row >= head; row--) {
            columns = columns.widened(block.get(row));
        }
        boolean[] figures = TableFigures.columns(block.subList(first, end), columns);
        List<PdfRow> rows = block.subList(head, end);
        int body = new TableBody(rows, columns, figures, rules).start(first - head);
        return Optional.of(new AlignedTable(rows, columns, body, figures));
    }

    /** The table in columns that are known. */
    static AlignedTable in(TableColumns columns, List<PdfRow> rows, List<Float> rules) {
        boolean[] figures = TableFigures.columns(rows, columns);
        return new AlignedTable(rows, columns, new TableBody(rows, columns, figures, rules).start(0), figures);
    }

    /** Rows with figures beside something else; where there are none, rows of several pieces. */
    private static List<Integer> core(List<PdfRow> block, int from, int to) {
        List<Integer> figures = new ArrayList<>();
        List<Integer> parted = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            List<PdfRow> pieces = pieces(block.get(i));
            if (pieces.size() > 1) {
                parted.add(i);
                if (pieces.subList(1, pieces.size()).stream().anyMatch(piece -> TableFigures.isFigure(piece.text()))) {
                    figures.add(i);
                }
            }
        }
        return figures.size() >= 2 ? figures : parted;
    }

    static List<PdfRow> pieces(PdfRow row) {
        return row.cut(gap -> gap.width() >= 0.9f * row.size());
    }

    /** Rows of the head as printed. */
    List<PdfRow> head() {
        return rows.subList(0, body);
    }

    List<PdfRow> bodyRows() {
        return rows.subList(body, rows.size());
    }

    /** Printed rows below the head put together to those of the table. */
    List<List<PdfRow>> tableRows(List<Float> separators) {
        List<PdfRow> below = bodyRows();
        List<Integer> starts = new ArrayList<>();
        List<List<PdfRow>> bands = bands(below, separators);
        boolean rowByRow = bands.size() > 2
                || bands.stream()
                        .allMatch(band ->
                                new TableRows(band, columns, figures).starts().size() <= 2);
        if (rowByRow && bands.size() > 1) {
            return bands;
        }
        int from = 0;
        for (List<PdfRow> band : bands) {
            List<Integer> inBand = new TableRows(band, columns, figures).starts();
            for (int start : inBand.subList(0, inBand.size() - 1)) {
                starts.add(from + start);
            }
            from += band.size();
        }
        starts.add(below.size());
        List<List<PdfRow>> grouped = new ArrayList<>();
        for (int i = 0; i + 1 < starts.size(); i++) {
            grouped.add(below.subList(starts.get(i), starts.get(i + 1)));
        }
        return grouped;
    }

    private static List<List<PdfRow>> bands(List<PdfRow> rows, List<Float> separators) {
        List<List<PdfRow>> bands = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || parted(rows.get(i - 1), rows.get(i), separators)) {
                bands.add(rows.subList(start, i));
                start = i;
            }
        }
        return bands;
    }

    /** Whether a rule lies between the two; it may run close below the letters of the upper one. */
    static boolean parted(PdfRow above, PdfRow below, List<Float> separators) {
        float from = above.baseline();
        float to = below.baseline() - 0.3f * below.size();
        return separators.stream().anyMatch(rule -> rule > from - 0.1f * above.size() && rule < to);
    }
}
