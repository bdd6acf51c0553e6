package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the printed rows of a table's head together to cells, some of which span others below. */
final class TableHeadCells {
    /** A head is centred over its columns, within this; in units of the type size. */
    private static final float CENTRED = 0.4f;

    /** Lines of one head are set no farther apart; in units of the type size. */
    private static final float LINE_STEP = 1.5f;

    private final TableColumns columns;
    private final List<Part> parts = new ArrayList<>();
    private final List<PdfTable.Cell> cells = new ArrayList<>();
    private int depth;

    /** Lines of one cell. */
    private static final class Part {
        private final TableColumns.Range range;
        private final List<PdfRow> lines = new ArrayList<>();

        Part(TableColumns.Range range) {
            this.range = range;
        }

        boolean spans(Part other) {
            return range.count() > 1
                    && this != other
                    && range.first() <= other.range.first()
                    && range.last() >= other.range.last()
                    && range.count() > other.range.count();
        }
    }

    /**
     * Takes the head apart.
     *
     * @param head    printed rows, top to bottom
     * @param columns as wide as what stands in them
     */
    TableHeadCells(List<PdfRow> head, TableColumns columns) {
        this.columns = columns;
        for (int row = 0; row < head.size(); row++) {
            for (PdfRow piece : columns.pieces(head.get(row))) {
                part(range(piece, head, row)).lines.add(piece);
            }
        }
        place();
    }

    /** Rows of the table that the head makes. */
    int depth() {
        return depth;
    }

    List<PdfTable.Cell> cells() {
        return List.copyOf(cells);
    }

    private Part part(TableColumns.Range range) {
        for (Part part : parts) {
            if (part.range.equals(range)) {
                return part;
            }
        }
        Part part = new Part(range);
        parts.add(part);
        return part;
    }

    /** The columns a piece stands over: more than it touches where it is centred over them and heads stand below. */
    private TableColumns.Range range(PdfRow piece, List<PdfRow> head, int row) {
        TableColumns.Range best = columns.range(piece);
        float off = Math.abs(middle(best, head, row) - piece.middle());
        for (int first = best.first(); first >= Math.max(0, best.first() - 4); first--) {
            for (int last = best.last(); last <= Math.min(columns.count() - 1, best.last() + 4); last++) {
                TableColumns.Range wider = new TableColumns.Range(first, last);
                float offWider = Math.abs(middle(wider, head, row) - piece.middle());
                boolean apart = offWider < off + CENTRED * piece.size() && setApart(piece, best, head, row);
                if ((apart || offWider < off - CENTRED * piece.size()) && free(wider, piece, head, row)) {
                    best = wider;
                    off = offWider;
                }
            }
        }
        boolean beginsLeft = best.count() > 1 && beginsWith(piece, best, head, row);
        while (beginsLeft && best.last() + 1 < columns.count()) {
            TableColumns.Range wider = new TableColumns.Range(best.first(), best.last() + 1);
            beginsLeft = free(wider, piece, head, row);
            best = beginsLeft ? wider : best;
        }
        return best;
    }

    /** Whether the next head below in the same column is set farther off than the next line of one would be. */
    private boolean setApart(PdfRow piece, TableColumns.Range range, List<PdfRow> head, int row) {
        return range.single()
                && head.subList(row + 1, head.size()).stream()
                        .filter(below -> columns.pieces(below).stream()
                                .anyMatch(other -> columns.range(other).equals(range)))
                        .findFirst()
                        .filter(below -> below.baseline() - head.get(row).baseline() > LINE_STEP * piece.size())
                        .isPresent();
    }

    /** Whether the piece is not centred but begins where the first head below it does. */
    private boolean beginsWith(PdfRow piece, TableColumns.Range range, List<PdfRow> head, int row) {
        return head.subList(row + 1, head.size()).stream()
                .flatMap(below -> columns.pieces(below).stream())
                .anyMatch(below -> columns.range(below).first() == range.first()
                        && Math.abs(below.left() - piece.left()) < 0.3f * piece.size());
    }

    /** Whether each of the columns has a head of its own below, and none beside. */
    private boolean free(TableColumns.Range range, PdfRow piece, List<PdfRow> head, int row) {
        boolean[] below = new boolean[columns.count()];
        for (int i = 0; i < head.size(); i++) {
            for (PdfRow other : columns.pieces(head.get(i))) {
                TableColumns.Range its = columns.range(other);
                boolean touches = its.first() <= range.last() && its.last() >= range.first();
                boolean beside = Math.abs(head.get(i).baseline() - head.get(row).baseline()) < 0.9f * piece.size();
                if (touches && beside && !other.equals(piece)) {
                    return false;
                }
                if (i > row && its.single()) {
                    below[its.first()] = true;
                }
            }
        }
        for (int column = range.first(); column <= range.last(); column++) {
            if (!below[column]) {
                return false;
            }
        }
        return true;
    }

    /** The middle of the heads below in these columns, or of the columns where they have none. */
    private float middle(TableColumns.Range range, List<PdfRow> head, int row) {
        float left = Float.MAX_VALUE;
        float right = 0;
        for (PdfRow below : head.subList(row + 1, head.size())) {
            for (PdfRow piece : columns.pieces(below)) {
                TableColumns.Range its = columns.range(piece);
                if (its.first() >= range.first() && its.last() <= range.last()) {
                    left = Math.min(left, piece.left());
                    right = Math.max(right, piece.right());
                }
            }
        }
        List<Strip> strips = columns.strips();
        if (right == 0) {
            left = range.first() == 0
                    ? columns.left()
                    : strips.get(range.first() - 1).to();
            right = range.last() == strips.size()
                    ? columns.right()
                    : strips.get(range.last()).from();
        }
        return (left + right) / 2;
    }

    private void place() {
        int[] levels = parts.stream().mapToInt(this::level).toArray();
        for (int level : levels) {
            depth = Math.max(depth, level + 1);
        }
        for (int i = 0; i < levels.length; i++) {
            Part part = parts.get(i);
            boolean spanning = parts.stream().anyMatch(part::spans);
            int rowSpan = spanning ? 1 : depth - levels[i];
            cells.add(AlignedCells.cell(levels[i], part.range, rowSpan, part.lines));
        }
        cells.sort(Comparator.comparing((PdfTable.Cell cell) -> cell.box().row())
                .thenComparing(cell -> cell.box().column()));
    }

    private int level(Part part) {
        return (int) parts.stream().filter(above -> above.spans(part)).count();
    }
}
