package vn.doichieu.extractors.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the head of a page says of a table that stood at the foot of the page before. */
final class TableJoint {
    /** Rows of a head at most. */
    private static final int MOST_HEAD_ROWS = 6;

    /** Blank that a cell keeps beside its text, both sides together; in units of the type size. */
    private static final float PADDING = 1.2f;

    private static final Pattern ROW_NUMBER_HEAD = Pattern.compile("(?iu)s?tt|số tt|số thứ tự");
    private static final Pattern ENDED = Pattern.compile(".*[.;:!?]", Pattern.DOTALL);

    private TableJoint() {}

    /** How many rows of the part say again what the table's head says, wrapped as they may be. */
    static int repeatedHead(List<List<PdfTableCell>> table, List<List<PdfTableCell>> part) {
        for (int rows = Math.min(MOST_HEAD_ROWS, part.size()); rows > 0; rows--) {
            HeadWords again = head(part.subList(0, rows));
            for (int head = 1; head <= Math.min(MOST_HEAD_ROWS, table.size()); head++) {
                if (again.saysLike(head(table.subList(0, head)))) {
                    return rows;
                }
            }
        }
        return 0;
    }

    private static HeadWords head(List<List<PdfTableCell>> rows) {
        return HeadWords.of(
                rows.stream().flatMap(List::stream).map(PdfTableCell::text).toList());
    }

    /** Whether the part begins with a head: words over columns of figures, or over the numbers of its rows. */
    static boolean hasOwnHead(List<List<PdfTableCell>> part) {
        if (part.size() < 2) {
            return false;
        }
        List<PdfTableCell> first = part.get(0);
        if (first.stream().anyMatch(cell -> ROW_NUMBER_HEAD.matcher(cell.text()).matches())) {
            return true;
        }
        List<PdfTableCell> over = first.stream()
                .filter(cell -> isFigureColumn(part.subList(1, part.size()), cell.column()))
                .toList();
        return !over.isEmpty()
                && over.stream().noneMatch(TableJoint::isShort)
                && first.stream().noneMatch(PdfTableCell::isFigure);
    }

    /** What a row of figures may hold instead of one. */
    private static boolean isShort(PdfTableCell cell) {
        return cell.isFigure() || cell.text().length() < 3;
    }

    private static boolean isFigureColumn(List<List<PdfTableCell>> rows, int column) {
        List<PdfTableCell> cells = rows.stream()
                .flatMap(List::stream)
                .filter(cell -> cell.column() == column)
                .toList();
        long figures = cells.stream().filter(PdfTableCell::isFigure).count();
        return column > 0 && figures > 0 && 2 * figures > cells.size();
    }

    /**
     * Whether the row is what the end of the page left over of the table's last row: it has no number of its own, goes
     * on with cells that were cut amid a sentence or at a full line, and repeats no figure.
     *
     * @param edges where the table's columns begin, and where the last one ends
     */
    static boolean isRest(List<List<PdfTableCell>> table, List<PdfTableCell> row, List<Float> edges) {
        if (table.isEmpty() || row.isEmpty()) {
            return false;
        }
        List<PdfTableCell> last = table.get(table.size() - 1);
        boolean numbered = 2 * table.stream().filter(TableJoint::opens).count() > table.size();
        if (numbered && opens(row)) {
            return row.stream().allMatch(cell -> goesOnAmidSentence(last, cell))
                    || (!opens(last) && row.stream().anyMatch(cell -> goesOnAmidSentence(last, cell)));
        }
        return row.stream().allMatch(cell -> goesOn(last, cell, edges))
                || (numbered && opens(last) && row.stream().allMatch(cell -> fillsWidest(table, cell)));
    }

    private static boolean opens(List<PdfTableCell> row) {
        return row.stream().anyMatch(cell -> cell.column() == 0);
    }

    private static boolean goesOnAmidSentence(List<PdfTableCell> last, PdfTableCell cell) {
        return above(last, cell).isPresent()
                && Character.isLowerCase(cell.text().charAt(0))
                && !ENDED.matcher(above(last, cell).get().text()).matches();
    }

    private static boolean goesOn(List<PdfTableCell> last, PdfTableCell cell, List<Float> edges) {
        Optional<PdfTableCell> above = above(last, cell);
        if (above.isEmpty() || (cell.isFigure() && above.get().isFigure())) {
            return false;
        }
        return goesOnAmidSentence(last, cell) || (!cell.isFigure() && isFull(above.get(), cell, edges));
    }

    /** Whether the next word found no room on the last line of the cell, and its sentence had not ended. */
    private static boolean isFull(PdfTableCell above, PdfTableCell next, List<Float> edges) {
        PdfLine line = above.run().last();
        float width = edges.get(above.column() + above.columnSpan()) - edges.get(above.column());
        float needed = line.right()
                - line.left()
                + 0.25f * line.size()
                + next.run().first().firstWord();
        return needed > width - PADDING * line.size()
                && !ENDED.matcher(above.text()).matches();
    }

    /** The same by the widest line that any row has in the column, where no rules tell how wide that is. */
    private static boolean fillsWidest(List<List<PdfTableCell>> table, PdfTableCell next) {
        Optional<PdfTableCell> above = above(table.get(table.size() - 1), next);
        if (above.isEmpty()
                || next.isFigure()
                || above.get().isFigure()
                || ENDED.matcher(above.get().text()).matches()
                || above.get().run().last().bold() != next.run().first().bold()) {
            return false;
        }
        double widest = table.stream()
                .map(row -> above(row, next))
                .flatMap(Optional::stream)
                .mapToDouble(cell -> cell.run().widest())
                .max()
                .orElse(0);
        PdfLine line = above.get().run().last();
        float needed = line.right()
                - line.left()
                + 0.25f * line.size()
                + next.run().first().firstWord();
        return needed > widest;
    }

    private static Optional<PdfTableCell> above(List<PdfTableCell> last, PdfTableCell cell) {
        return last.stream()
                .filter(it -> it.column() == cell.column() && it.columnSpan() == cell.columnSpan())
                .findFirst();
    }
}
