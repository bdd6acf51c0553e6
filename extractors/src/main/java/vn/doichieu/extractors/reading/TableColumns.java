package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Columns that blank strips part.
 *
 * @param left   where the first begins
 * @param strips between the columns, from left to right
 * @param right  where the last ends
 */
record TableColumns(float left, List<Strip> strips, float right) {
    /** Words of one cell stand no farther apart, but in badly justified lines; in units of the type size. */
    static final float CLEAR_GAP = 0.6f;

    /** A gap on a strip parts cells even where it is hardly wider than a space. */
    private static final float GAP_ON_STRIP = 0.36f;

    /** How far a letter may lean over the edge of its column. */
    private static final float LEAN = 1.5f;

    /** A strip is never narrowed to less than this. */
    private static final float NARROWEST = 2;

    TableColumns {
        strips = List.copyOf(strips);
    }

    /** The first and last column that a piece of a row stands in. */
    record Range(int first, int last) {
        boolean single() {
            return first == last;
        }

        int count() {
            return last - first + 1;
        }
    }

    /** The columns of rows that have blanks in common. */
    static TableColumns of(List<PdfRow> rows, int stray, float least) {
        float left = rows.stream().map(PdfRow::left).min(Float::compare).orElse(0f);
        float right = rows.stream().map(PdfRow::right).max(Float::compare).orElse(0f);
        return new TableColumns(left, Strip.blank(rows, stray, least), right);
    }

    int count() {
        return strips.size() + 1;
    }

    /** Where columns begin, and where the last one ends. */
    List<Float> edges() {
        List<Float> edges = new ArrayList<>(List.of(left));
        strips.forEach(strip -> edges.add(strip.middle()));
        edges.add(right);
        return edges;
    }

    /** The row cut into what its cells print. */
    List<PdfRow> pieces(PdfRow row) {
        float size = row.size();
        return row.cut(gap -> gap.width() >= CLEAR_GAP * size
                || (gap.width() >= GAP_ON_STRIP * size && strips.stream().anyMatch(strip -> onStrip(strip, gap))));
    }

    private static boolean onStrip(Strip strip, Strip gap) {
        return strip.common(gap).width() > 0.5f * Math.min(strip.width(), gap.width());
    }

    Range range(PdfRow piece) {
        int first = 0;
        int last = 0;
        for (Strip strip : strips) {
            boolean beginsBefore = piece.left() < strip.from() - LEAN;
            boolean endsBehind = piece.right() > strip.to() + LEAN;
            boolean inside = !beginsBefore && !endsBehind;
            if (inside ? piece.middle() > strip.middle() : !beginsBefore) {
                first++;
                last++;
            } else if (endsBehind) {
                last++;
            }
        }
        return new Range(first, last);
    }

    /** The same columns, as wide as the row shows them to be. */
    TableColumns widened(PdfRow row) {
        List<Strip> narrowed = new ArrayList<>(strips);
        for (PdfRow piece : pieces(row)) {
            Range range = range(piece);
            if (range.single() && range.first() < strips.size()) {
                Strip after = narrowed.get(range.first());
                float from = Math.min(Math.max(after.from(), piece.right()), after.to() - NARROWEST);
                narrowed.set(range.first(), new Strip(Math.max(after.from(), from), after.to()));
            }
            if (range.single() && range.first() > 0) {
                Strip before = narrowed.get(range.first() - 1);
                float to = Math.max(Math.min(before.to(), piece.left()), before.from() + NARROWEST);
                narrowed.set(range.first() - 1, new Strip(before.from(), Math.min(before.to(), to)));
            }
        }
        return new TableColumns(Math.min(left, row.left()), narrowed, Math.max(right, row.right()));
    }

    /** The same columns and those in which none of the rows seen before prints, made as wide as all rows show. */
    TableColumns withAll(List<PdfRow> rows, float least, int rowsPerStray) {
        List<PdfRow> within = rows.stream()
                .filter(row ->
                        pieces(row).stream().allMatch(piece -> range(piece).single()))
                .toList();
        TableColumns all = TableColumns.of(within, within.size() / rowsPerStray, least);
        TableColumns columns = all.count() > count() ? all : this;
        for (PdfRow row : rows) {
            columns = columns.widened(row);
        }
        return columns;
    }

    /**
     * The same columns as the head shows them: of its pieces that stand clearly apart in one column, those beside what
     * the column holds head the next one, or, where that has a head of its own, a column that is empty.
     */
    TableColumns withColumnsOf(List<PdfRow> head) {
        List<Strip> inOrder = oneByOne(head);
        if (!inOrder.isEmpty()) {
            return new TableColumns(left, inOrder, right);
        }
        List<List<PdfRow>> heads = new ArrayList<>();
        for (int column = 0; column < count(); column++) {
            heads.add(new ArrayList<>());
        }
        for (PdfRow row : head) {
            for (PdfRow piece : pieces(row)) {
                if (range(piece).single()) {
                    heads.get(range(piece).first()).add(piece);
                }
            }
        }
        List<Strip> shown = new ArrayList<>(strips);
        for (int column = 0; column < count(); column++) {
            List<PdfRow> pieces = heads.get(column);
            if (pieces.size() > 1) {
                float least = AlignedTable.WIDE_GAP * pieces.get(0).size();
                for (Strip gap : Strip.blank(pieces, 0, least)) {
                    place(gap, column, heads, shown);
                }
            }
        }
        shown.sort((one, two) -> Float.compare(one.from(), two.from()));
        return new TableColumns(left, shown, right);
    }

    /** The strips where the head has as many cells side by side as there are columns; empty where it has not. */
    private List<Strip> oneByOne(List<PdfRow> head) {
        List<PdfRow> all = head.stream().flatMap(row -> pieces(row).stream()).toList();
        List<PdfRow> lowest = all.stream()
                .filter(piece ->
                        all.stream().filter(other -> isUnder(piece, other)).count() < 2)
                .toList();
        List<Strip> gaps = head.isEmpty()
                ? List.of()
                : Strip.blank(lowest, 0, GAP_ON_STRIP * head.get(0).size());
        List<Strip> shown = new ArrayList<>();
        for (int i = 0; i < gaps.size() && gaps.size() == strips.size(); i++) {
            Strip common = gaps.get(i).common(strips.get(i));
            if (common.width() <= 0) {
                return List.of();
            }
            shown.add(common);
        }
        return shown;
    }

    private static boolean isUnder(PdfRow piece, PdfRow other) {
        return other.baseline() > piece.baseline() + 0.5f * piece.size()
                && other.left() < piece.right()
                && other.right() > piece.left();
    }

    private void place(Strip gap, int column, List<List<PdfRow>> heads, List<Strip> shown) {
        boolean rightIsFree = column + 1 < count() && heads.get(column + 1).isEmpty();
        boolean leftIsFree = column > 0 && heads.get(column - 1).isEmpty();
        if (rightIsFree && gap.to() >= strips.get(column).from() - LEAN) {
            Strip after = strips.get(column);
            shown.set(shown.indexOf(after), new Strip(Math.max(after.from(), gap.from()), gap.to()));
        } else if (leftIsFree && gap.from() <= strips.get(column - 1).to() + LEAN) {
            Strip before = strips.get(column - 1);
            shown.set(shown.indexOf(before), new Strip(gap.from(), Math.min(before.to(), gap.to())));
        } else {
            shown.add(gap);
        }
    }
}
