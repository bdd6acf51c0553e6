package vn.doichieu.extractors.reading;

import java.util.List;
import java.util.regex.Pattern;

/** Where a table begins and ends among printed rows when the rows in its midst have shown its columns. */
final class TableBounds {
    /** Rows farther apart do not belong together; in units of the type size. */
    private static final float LARGEST_STEP = 2.6f;

    /** A line above a table that is none of it: what it shows, in what unit, or a numbered heading. */
    private static final Pattern CAPTION = Pattern.compile(
            "(?iu)\\(?(?:bảng|biểu|phụ lục|hình|đvt|đơn vị(?: tính)?)\\b.*|.*[:;]|\\(.*(?:đồng|đvt|đơn vị).*\\)"
                    + "|\\((?:có|kèm|ban hành|chi tiết|theo|số liệu|tính đến)\\b.*");

    private static final Pattern OPENS_PROSE =
            Pattern.compile("(?:[-+*•]|[IVX]{1,5}\\.|\\d{1,2}(?:\\.\\d{1,2})*\\.|\\p{L}\\))\\s.*");

    private final List<PdfRow> block;
    private final TableColumns columns;

    /** @param block printed rows, top to bottom */
    TableBounds(List<PdfRow> block, TableColumns columns) {
        this.block = block;
        this.columns = columns;
    }

    /**
     * One past the last row; below the rows that show the columns, those that go on with their cells.
     *
     * @param afterCore one past the last row that shows the columns
     */
    int end(int afterCore) {
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
            if (!within || (pieces.size() == 1 && !wraps) || isJustified(row, pieces)) {
                break;
            }
            end++;
        }
        return end;
    }

    /**
     * The first row, that of the head of the table.
     *
     * @param firstCore first row that shows the columns
     */
    int begin(int firstCore) {
        int head = firstCore;
        while (head > 0 && belongsToHead(head - 1)) {
            head--;
        }
        return head;
    }

    /** Whether the row is what the page before left over of a cell, printed below a bold head that is said again. */
    boolean isRestUnderHead(int at) {
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

    private boolean belongsToHead(int at) {
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
            return pieces.stream().noneMatch(this::spansMost) && !isJustified(row, pieces);
        }
        TableColumns.Range range = columns.range(row);
        boolean first = range.first() == 0;
        if (pieces.get(0).text().matches("\\d{1,4}")) {
            return false; // the number of the page
        }
        return beside
                || (!first && !OPENS_PROSE.matcher(row.text()).matches() && step < 1.8f * row.size())
                || wrapsHead(at)
                || isRestUnderHead(at)
                || (!first && range.count() > 1);
    }

    /** Whether the row is the second line of one of the heads side by side right above. */
    private boolean wrapsHead(int at) {
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
    private boolean isJustified(PdfRow row, List<PdfRow> pieces) {
        double printed = pieces.stream()
                .mapToDouble(piece -> piece.right() - piece.left())
                .sum();
        boolean full = row.right() - row.left() > 0.9f * (columns.right() - columns.left());
        return full && row.words().size() >= 8 && printed > 0.8 * (row.right() - row.left());
    }

    private boolean spansMost(PdfRow piece) {
        TableColumns.Range range = columns.range(piece);
        return (range.first() == 0 && range.count() > 2) || range.count() == columns.count();
    }
}
