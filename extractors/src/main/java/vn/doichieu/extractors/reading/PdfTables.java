package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tables of a page and what stands outside of them. Glyphs are sorted cell by cell: lines of neighbouring cells
 * need not stand at the same height, so no order of the whole page keeps them apart.
 *
 * @param tables from the top down
 * @param rest   glyphs that stand in none, in the order of the file
 */
record PdfTables(List<PdfTable> tables, List<PdfGlyph> rest) {
    PdfTables {
        tables = List.copyOf(tables);
        rest = List.copyOf(rest);
    }

    /**
     * Puts the glyphs of a page into the cells of its ruled tables.
     *
     * @param grids  of the page, from the top down
     * @param glyphs of the page
     */
    static PdfTables of(List<PdfGrid> grids, List<PdfGlyph> glyphs) {
        PdfTables taken = new PdfTables(List.of(), glyphs);
        for (PdfGrid grid : grids) {
            taken = taken.with(grid);
        }
        return taken;
    }

    private PdfTables with(PdfGrid grid) {
        Map<PdfGrid.Box, List<PdfGlyph>> contents = new HashMap<>();
        List<PdfGlyph> outside = new ArrayList<>();
        for (PdfGlyph glyph : rest) {
            Optional<PdfGrid.Box> cell = cellOf(grid, glyph);
            if (cell.isPresent()) {
                contents.computeIfAbsent(cell.get(), key -> new ArrayList<>()).add(glyph);
            } else {
                outside.add(glyph);
            }
        }
        PdfTable table = new PdfTable(grid.top(), grid.columns(), grid.rowCount(), cells(grid, contents));
        if (!table.isData()) {
            return this;
        }
        List<PdfTable> all = new ArrayList<>(tables);
        all.add(table);
        return new PdfTables(all, outside);
    }

    private static Optional<PdfGrid.Box> cellOf(PdfGrid grid, PdfGlyph glyph) {
        float middle = (glyph.left() + glyph.right()) / 2;
        return grid.cellAt(middle, glyph.baseline() - 0.25f * glyph.size());
    }

    private static List<PdfTable.Cell> cells(PdfGrid grid, Map<PdfGrid.Box, List<PdfGlyph>> contents) {
        List<PdfTable.Cell> cells = new ArrayList<>();
        for (PdfGrid.Box box : grid.cells()) {
            List<PdfLine> lines = PdfLines.inCell(contents.getOrDefault(box, List.of()));
            if (!lines.isEmpty()) {
                cells.add(new PdfTable.Cell(box, lines));
            }
        }
        return cells;
    }
}
