package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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

    /** From this share of its entries on, a column holds figures. */
    private static final double MOST = 0.6;

    /** Rows farther apart do not belong together; in units of the type size. */
    private static final float LARGEST_STEP = 2.6f;

    /** A line above a table that is none of it: what it shows, in what unit, or a numbered heading. */
    private static final Pattern CAPTION = Pattern.compile(
            "(?iu)\\(?(?:bảng|biểu|phụ lục|hình|đvt|đơn vị(?: tính)?)\\b.*|.*[:;]|\\(.*(?:đồng|đvt|đơn vị).*\\)"
                    + "|\\((?:có|kèm|ban hành|chi tiết|theo|số liệu|tính đến)\\b.*");

    private static final Pattern OPENS_PROSE =
            Pattern.compile("(?:[-+*•]|[IVX]{1,5}\\.|\\d{1,2}(?:\\.\\d{1,2})*\\.|\\p{L}\\))\\s.*");

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
        int end = whole ? block.size() : end(block, Math.max(to, core.get(core.size() - 1)) + 1, columns);
        columns = columns.withAll(block.subList(first, end), STRIP * size, STRAY_ROWS);
        int head = first;
        while (head > 0 && (whole || belongsToHead(block, head - 1, columns))) {
            head--;
        }
        boolean bold = block.get(head).bold();
        columns = columns.withColumnsOf(block.subList(head, first).stream()
                .filter(row -> row.bold() || !bold)
                .toList());
        for (int row = first - 1; row >= head; row--) {
            columns = columns.widened(block.get(row));
        }
        boolean[] figures = figures(block.subList(first, end), columns);
        List<PdfRow> rows = block.subList(head, end);
        return Optional.of(
                new AlignedTable(rows, columns, bodyStart(rows, first - head, columns, figures, rules), figures));
    }

    /** The table in columns that are known. */
    static AlignedTable in(TableColumns columns, List<PdfRow> rows, List<Float> rules) {
        boolean[] figures = figures(rows, columns);
        return new AlignedTable(rows, columns, bodyStart(rows, 0, columns, figures, rules), figures);
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

    private static int end(List<PdfRow> block, int afterCore, TableColumns columns) {
        int end = afterCore;
        while (end < block.size()) {
            PdfRow row = block.get(end);
            List<PdfRow> pieces = columns.pieces(row);
            boolean within =
                    pieces.stream().allMatch(piece -> columns.range(piece).single());
            float step = row.baseline() - block.get(end - 1).baseline();
            boolean wraps = step < 1.6f * row.size()
                    && !OPENS_PROSE.matcher(row.text()).matches()
                    && !row.text().endsWith(":");
            if (!within || (pieces.size() == 1 && !wraps) || isJustified(row, pieces, columns)) {
                break;
            }
            end++;
        }
        return end;
    }

    private static boolean belongsToHead(List<PdfRow> block, int at, TableColumns columns) {
        PdfRow row = block.get(at);
        float step = block.get(at + 1).baseline() - row.baseline();
        List<PdfRow> pieces = columns.pieces(row);
        boolean beside = step < 0.9f * row.size();
        if (step > LARGEST_STEP * row.size()
                || (!beside && (CAPTION.matcher(row.text()).matches() || Opening.of(row.text()) == Opening.FORMULA))) {
            return false;
        }
        if (pieces.size() == 1 && !beside && block.get(at + 1).bold() && !row.bold()) {
            return false; // the end of the prose above
        }
        if (pieces.size() > 1) {
            return pieces.stream().noneMatch(piece -> spansMost(columns, piece)) && !isJustified(row, pieces, columns);
        }
        TableColumns.Range range = columns.range(row);
        boolean first = range.first() == 0;
        if (pieces.get(0).text().matches("\\d{1,4}")) {
            return false; // the number of the page
        }
        return beside
                || (!first && !OPENS_PROSE.matcher(row.text()).matches() && step < 1.8f * row.size())
                || wrapsHead(block, at, columns)
                || isRestUnderHead(block, at, columns)
                || (!first && range.count() > 1);
    }

    /** Whether the row is what the page before left over of a cell, printed below a bold head that is said again. */
    private static boolean isRestUnderHead(List<PdfRow> block, int at, TableColumns columns) {
        PdfRow row = block.get(at);
        return at > 0
                && !row.bold()
                && row.text().charAt(0) != '('
                && columns.pieces(row).size() == 1
                && columns.range(row).single()
                && block.get(at - 1).bold()
                && columns.pieces(block.get(at - 1)).size() > 1
                && row.baseline() - block.get(at - 1).baseline() <= LARGEST_STEP * row.size();
    }

    /** Whether the row is the second line of one of the heads side by side right above. */
    private static boolean wrapsHead(List<PdfRow> block, int at, TableColumns columns) {
        PdfRow row = block.get(at);
        if (at == 0 || row.baseline() - block.get(at - 1).baseline() > 1.5f * row.size()) {
            return false;
        }
        List<TableColumns.Range> above =
                columns.pieces(block.get(at - 1)).stream().map(columns::range).toList();
        return above.size() > 1
                && above.stream().allMatch(TableColumns.Range::single)
                && above.contains(columns.range(row));
    }

    /** A line of prose, the widened spaces of which part it by chance. */
    private static boolean isJustified(PdfRow row, List<PdfRow> pieces, TableColumns columns) {
        double printed = pieces.stream()
                .mapToDouble(piece -> piece.right() - piece.left())
                .sum();
        boolean full = row.right() - row.left() > 0.9f * (columns.right() - columns.left());
        return full && row.words().size() >= 8 && printed > 0.8 * (row.right() - row.left());
    }

    private static boolean spansMost(TableColumns columns, PdfRow piece) {
        TableColumns.Range range = columns.range(piece);
        return (range.first() == 0 && range.count() > 2) || range.count() == columns.count();
    }

    private static boolean[] figures(List<PdfRow> rows, TableColumns columns) {
        int[] entries = new int[columns.count()];
        int[] oneLine = new int[columns.count()];
        for (PdfRow row : rows) {
            for (PdfRow piece : columns.pieces(row)) {
                TableColumns.Range range = columns.range(piece);
                if (range.single()) {
                    String text = piece.text();
                    entries[range.first()]++;
                    boolean ordinal = range.first() == 0 && TableFigures.isOrdinal(text);
                    oneLine[range.first()] += ordinal || TableFigures.isFigure(text) ? 1 : 0;
                }
            }
        }
        boolean[] figures = new boolean[columns.count()];
        for (int i = 0; i < figures.length; i++) {
            figures[i] = entries[i] > 0 && oneLine[i] >= MOST * entries[i];
        }
        return figures;
    }

    /** Lines of the first label may stand above its figures. */
    private static int bodyStart(
            List<PdfRow> rows, int firstCore, TableColumns columns, boolean[] figures, List<Float> rules) {
        TableRows all = new TableRows(rows, columns, figures);
        int anchor = firstCore;
        while (anchor < rows.size() && !all.isAnchor(anchor)) {
            anchor++;
        }
        if (anchor == rows.size()) {
            return 0;
        }
        for (int row = anchor; row > 0; row--) {
            if (parted(rows.get(row - 1), rows.get(row), rules)) {
                return withRest(rows, row, rules);
            }
        }
        int start = anchor;
        while (start > 0 && isLabelAbove(rows, start, anchor, columns, figures)) {
            start--;
        }
        return start > 1 && isRestUnderHead(rows, start - 1, columns) ? start - 1 : start;
    }

    /** Between a bold head and the first row with figures may stand the rest of a row on the page before. */
    private static int withRest(List<PdfRow> rows, int body, List<Float> rules) {
        for (int row = 1; row < body && rows.get(0).bold(); row++) {
            if (!rows.get(row).bold() && parted(rows.get(row - 1), rows.get(row), rules)) {
                return row;
            }
        }
        return body;
    }

    private static boolean isLabelAbove(
            List<PdfRow> rows, int start, int anchor, TableColumns columns, boolean[] figures) {
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
