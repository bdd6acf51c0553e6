package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The last rows of a table without rules at the head of a page, too few to show columns of their own: those of the page
 * before tell them.
 *
 * @param first index of the first printed row that it takes
 * @param end   one past the last
 * @param table what they are
 */
record ContinuedTable(int first, int end, PdfTable table) {
    /** Half the width of the strip that stands for an edge, in points. */
    private static final float EDGE = 1;

    /** Rows farther apart do not belong together; in units of the type size. */
    private static final float LARGEST_STEP = 2.6f;

    private static final int MOST_HEAD_LINES = 5;

    /** Without a head that is said again, so many figures beside each other show that the table goes on. */
    private static final int SURE_FIGURES = 2;

    /**
     * The rest of a table; empty where the rows do not go on with it.
     *
     * @param rows   from the head of the page on that are in no other table, top to bottom
     * @param before at the foot of the page before
     * @param rules  heights of lying rules that may part its rows
     */
    static Optional<ContinuedTable> of(List<PdfRow> rows, PdfTable before, List<Float> rules) {
        List<Float> edges = before.columns();
        TableColumns columns = new TableColumns(
                edges.get(0),
                edges.subList(1, edges.size() - 1).stream()
                        .map(edge -> new Strip(edge - EDGE, edge + EDGE))
                        .toList(),
                edges.get(edges.size() - 1));
        int first = !rows.isEmpty() && rows.get(0).text().matches("\\d{1,4}") ? 1 : 0;
        int head = first + headLines(rows.subList(first, rows.size()), before, columns);
        int end = head;
        while (end < rows.size() && (end == first || near(rows, end)) && isRow(rows.get(end), columns)) {
            end++;
        }
        while (end > head && AlignedTable.pieces(rows.get(end - 1)).size() == 1) {
            end--;
        }
        int body = head;
        while (body < end && AlignedTable.pieces(rows.get(body)).size() == 1) {
            body++;
        }
        boolean cut = body == head
                || head > first
                || Character.isLowerCase(rows.get(head).text().charAt(0));
        int least = head > first ? 1 : SURE_FIGURES;
        boolean goesOn = rows.subList(body, end).stream().anyMatch(row -> figures(row) >= least);
        return cut && goesOn
                ? Optional.of(new ContinuedTable(first, end, table(rows, columns, first, head, body, end, rules)))
                : Optional.empty();
    }

    private static PdfTable table(
            List<PdfRow> rows, TableColumns columns, int first, int head, int body, int end, List<Float> rules) {
        AlignedTable below = AlignedTable.in(columns, rows.subList(body, end), rules);
        AlignedTable whole = new AlignedTable(rows.subList(first, end), columns, head - first, below.figures());
        AlignedTable parted = new AlignedTable(below.rows(), columns, 0, below.figures());
        List<List<PdfRow>> grouped = new ArrayList<>(parted.tableRows(rules));
        if (body > head) {
            grouped.add(0, rows.subList(head, body));
        }
        return AlignedCells.table(whole, grouped);
    }

    /** How many of the first rows say again what the head of the table says. */
    private static int headLines(List<PdfRow> rows, PdfTable before, TableColumns columns) {
        for (int lines = Math.min(MOST_HEAD_LINES, rows.size()); lines > 0; lines--) {
            TableHeadCells head = new TableHeadCells(rows.subList(0, lines), columns);
            List<PdfTable.Cell> said = before.cells().stream()
                    .filter(cell -> cell.box().row() < head.depth())
                    .toList();
            if (words(said).saysLike(words(head.cells()))) {
                return lines;
            }
        }
        return 0;
    }

    private static HeadWords words(List<PdfTable.Cell> cells) {
        return HeadWords.of(cells.stream()
                .map(cell -> {
                    StringBuilder text = new StringBuilder();
                    cell.lines().forEach(line -> text.append(line.text()));
                    return text.toString();
                })
                .toList());
    }

    private static boolean near(List<PdfRow> rows, int at) {
        PdfRow row = rows.get(at);
        return row.baseline() - rows.get(at - 1).baseline() <= LARGEST_STEP * row.size();
    }

    private static boolean isRow(PdfRow row, TableColumns columns) {
        List<PdfRow> pieces = AlignedTable.pieces(row);
        long used = pieces.stream().map(columns::range).distinct().count();
        return used == pieces.size()
                && pieces.stream()
                        .allMatch(
                                piece -> columns.range(piece).single() && Opening.of(piece.text()) != Opening.FORMULA);
    }

    private static long figures(PdfRow row) {
        List<PdfRow> pieces = AlignedTable.pieces(row);
        return pieces.stream()
                .skip(1)
                .filter(piece -> TableFigures.isFigure(piece.text()))
                .count();
    }
}
