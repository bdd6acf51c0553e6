package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The tables of a page and what stands outside of them. Glyphs are sorted cell by cell: lines of neighbouring cells
 * need not stand at the same height, so no order of the whole page keeps them apart.
 *
 * @param tables from the top down
 * @param rest   glyphs that stand in none, in the order of the file
 */
record PdfTables(List<PdfTable> tables, List<PdfGlyph> rest) {
    /** Glyphs within this distance of a row's baseline stand in it; in units of the type size. */
    private static final float SAME_ROW = 0.42f;

    PdfTables {
        tables = List.copyOf(tables);
        rest = List.copyOf(rest);
    }

    /**
     * Puts the glyphs of a page into the cells of its tables: gridded ones, the inner ones first, then those that only
     * the place of their words shows.
     *
     * @param rules  straight lines of the page, as drawn
     * @param glyphs of the page
     * @param notes  where its footnotes begin, from the top; no table without rules goes on below
     * @param before the table at the foot of the page before, if one without rules ends there
     */
    static PdfTables of(List<PdfRule> rules, List<PdfGlyph> glyphs, float notes, Optional<PdfTable> before) {
        List<PdfRule> joined = PdfGrids.joined(rules);
        List<PdfGrid> grids = new ArrayList<>(PdfGrids.of(joined));
        grids.removeIf(grid -> grid.columnCount() < 2);
        grids.sort(
                Comparator.comparing(grid -> -grids.stream().filter(grid::isIn).count()));
        PdfTables taken = new PdfTables(List.of(), glyphs);
        List<PdfRule> free =
                new ArrayList<>(joined.stream().filter(PdfRule::level).toList());
        for (PdfGrid grid : grids) {
            PdfTables more = taken.with(grid, free);
            if (more.tables().size() > taken.tables().size()) {
                free.removeIf(rule -> rule.at() >= grid.top() - 1 && rule.at() <= grid.bottom() + 1);
            }
            taken = more;
        }
        return taken.withAligned(free, notes, before);
    }

    private PdfTables withAligned(List<PdfRule> rules, float notes, Optional<PdfTable> before) {
        List<PdfRow> rows = PdfLines.rowsOf(
                rest.stream().filter(glyph -> glyph.baseline() <= notes).toList());
        AlignedTables aligned = new AlignedTables(rows, rules, before);
        List<PdfTable> all = new ArrayList<>(tables);
        all.addAll(aligned.tables());
        all.sort(Comparator.comparing(PdfTable::top));
        return new PdfTables(all, without(rest, aligned.taken()));
    }

    /** The glyphs that do not stand at the height of the rows, nor are raised above it as marks. */
    private static List<PdfGlyph> without(List<PdfGlyph> glyphs, List<PdfRow> rows) {
        Set<PdfGlyph> inRows = Collections.newSetFromMap(new IdentityHashMap<>());
        TreeMap<Float, Float> heights = new TreeMap<>();
        for (PdfRow row : rows) {
            row.glyphs().forEach(inRows::add);
            heights.put(row.baseline(), row.size());
        }
        return glyphs.stream()
                .filter(glyph -> !inRows.contains(glyph) && !isAt(heights, glyph.baseline()))
                .toList();
    }

    private static boolean isAt(TreeMap<Float, Float> heights, float baseline) {
        var above = heights.floorEntry(baseline);
        var below = heights.ceilingEntry(baseline);
        return (above != null && baseline - above.getKey() <= SAME_ROW * above.getValue())
                || (below != null && below.getKey() - baseline <= SAME_ROW * below.getValue());
    }

    private PdfTables with(PdfGrid grid, List<PdfRule> rules) {
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
        PdfTable table = new PdfTable(grid.top(), grid.columns(), grid.rowCount(), cells(grid, contents), true);
        if (!table.isData()) {
            return this;
        }
        List<PdfGlyph> inside = contents.values().stream().flatMap(List::stream).toList();
        PdfTable parted = OpenGrid.parted(grid, table, inside, rules).orElse(table);
        GridHead head = GridHead.of(
                grid,
                PdfLines.rowsOf(outside.stream()
                        .filter(glyph -> glyph.baseline() < grid.top())
                        .toList()));
        List<PdfTable> all = new ArrayList<>(tables);
        all.add(head.rows().isEmpty() ? parted : parted.under(head, grid));
        return new PdfTables(all, without(outside, head.rows()));
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
