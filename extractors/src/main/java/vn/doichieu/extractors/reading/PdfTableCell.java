package vn.doichieu.extractors.reading;

import java.util.List;
import vn.doichieu.extractors.document.Cell;

/**
 * A cell of a table over all its pages.
 *
 * @param column first one covered, from 0
 * @param run    its lines, also those on the next page
 */
record PdfTableCell(int column, int rowSpan, int columnSpan, PdfRun run) {
    /**
     * A row of the part of a table that stands on one page.
     *
     * @param edges which edge of the whole table each edge of the part is
     */
    static List<PdfTableCell> row(PdfTable part, int row, List<Integer> edges, int page) {
        return part.row(row).stream()
                .map(cell -> {
                    PdfGrid.Box box = cell.box();
                    int from = edges.get(box.column());
                    int to = edges.get(box.column() + box.columnSpan());
                    return new PdfTableCell(from, box.rowSpan(), to - from, new PdfRun(cell.lines(), page));
                })
                .toList();
    }

    String text() {
        return run.text();
    }

    boolean isFigure() {
        return TableFigures.isFigure(text());
    }

    int addTo(TextAssembler assembler, int page, Cell place) {
        return run.addTo(assembler, page, text -> assembler.addCell(place, text, run.emphasis()));
    }
}
