package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the cells of a table that the place of its words shows. */
final class AlignedCells {
    /** Letters reach this far above their baseline; in units of the type size. */
    private static final float ASCENT = 0.8f;

    private AlignedCells() {}

    /**
     * The table in cells.
     *
     * @param rows printed rows of its body by the row of the table they belong to
     */
    static PdfTable table(AlignedTable aligned, List<List<PdfRow>> rows) {
        TableHeadCells head = new TableHeadCells(aligned.head(), aligned.columns());
        List<PdfTable.Cell> cells = new ArrayList<>(head.cells());
        int row = head.depth();
        for (List<PdfRow> printed : rows) {
            cells.addAll(row(row++, printed, aligned.columns()));
        }
        PdfRow first = aligned.rows().get(0);
        return new PdfTable(
                first.baseline() - ASCENT * first.size(), aligned.columns().edges(), row, cells, false);
    }

    private static List<PdfTable.Cell> row(int row, List<PdfRow> printed, TableColumns columns) {
        Map<TableColumns.Range, List<PdfRow>> parts = new LinkedHashMap<>();
        for (PdfRow line : printed) {
            for (PdfRow piece : columns.pieces(line)) {
                parts.computeIfAbsent(columns.range(piece), range -> new ArrayList<>())
                        .add(piece);
            }
        }
        Map<TableColumns.Range, List<PdfRow>> apart = new LinkedHashMap<>();
        parts.forEach((range, pieces) -> {
            boolean overlaps = parts.keySet().stream()
                    .anyMatch(other ->
                            !other.equals(range) && other.first() <= range.last() && other.last() >= range.first());
            TableColumns.Range own = overlaps ? new TableColumns.Range(range.first(), range.first()) : range;
            apart.computeIfAbsent(own, key -> new ArrayList<>()).addAll(pieces);
        });
        return apart.entrySet().stream()
                .map(part -> cell(row, part.getKey(), 1, part.getValue()))
                .sorted(Comparator.comparing(cell -> cell.box().column()))
                .toList();
    }

    static PdfTable.Cell cell(int row, TableColumns.Range range, int rowSpan, List<PdfRow> pieces) {
        List<PdfLine> lines = new ArrayList<>();
        pieces.stream()
                .sorted(Comparator.comparing(PdfRow::baseline))
                .forEach(piece -> PdfLine.of(piece.words(), lines.size()).ifPresent(lines::add));
        return new PdfTable.Cell(new PdfGrid.Box(row, range.first(), rowSpan, range.count()), lines);
    }
}
