package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * The part of a table that stands on one page.
 *
 * @param top     where it begins, in points from the top of the page
 * @param columns where its columns begin, and where the last one ends, in points from the left
 * @param rows    rows it has
 * @param cells   row by row, without those that show nothing
 * @param ruled   whether rules bound its columns; else they are as wide as what stands in them on the page
 */
record PdfTable(float top, List<Float> columns, int rows, List<Cell> cells, boolean ruled) {
    PdfTable {
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
    }

    /**
     * A cell with something in it.
     *
     * @param box   its place in the grid
     * @param lines its printed lines, at least one
     */
    record Cell(PdfGrid.Box box, List<PdfLine> lines) {
        Cell {
            lines = List.copyOf(lines);
        }
    }

    /** The table with a head that its grid leaves out. */
    PdfTable under(GridHead head, PdfGrid grid) {
        List<Cell> all = new ArrayList<>(head.cells(grid));
        for (Cell cell : cells) {
            PdfGrid.Box box = cell.box();
            all.add(new Cell(
                    new PdfGrid.Box(box.row() + 1, box.column(), box.rowSpan(), box.columnSpan()), cell.lines()));
        }
        PdfRow first = head.rows().get(0);
        return new PdfTable(first.baseline() - first.size(), columns, rows + 1, all, ruled);
    }

    List<Cell> row(int row) {
        return cells.stream().filter(cell -> cell.box().row() == row).toList();
    }

    /**
     * Whether it has rows of figures or text, and not only a frame around a letterhead or a signature (Decree
     * 30/2020/NĐ-CP, Appendix I).
     */
    boolean isData() {
        long columnsUsed =
                cells.stream().map(cell -> cell.box().column()).distinct().count();
        boolean layout = rows <= LayoutTable.MOST_ROWS
                && columnsUsed <= 2
                && cells.stream()
                        .flatMap(cell -> cell.lines().stream())
                        .anyMatch(line -> LayoutTable.isSetFormula(line.text()));
        boolean formOfColumns = ruled && columns.size() > 3 && columnsUsed == 1;
        return (columnsUsed >= 2 || formOfColumns) && !layout;
    }
}
