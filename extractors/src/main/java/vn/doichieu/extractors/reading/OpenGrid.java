package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads a grid whose rules part only some of its cells: columns ruled without rows, or columns ruled in the head alone.
 * The place of the words parts the others.
 */
final class OpenGrid {
    /** Half the width of the strip that stands for a rule, in points. */
    private static final float RULE = 1;

    private OpenGrid() {}

    /** The table as the place of its words parts it; empty where the rules part its cells. */
    static Optional<PdfTable> parted(PdfGrid grid, PdfTable asRuled, List<PdfGlyph> glyphs, List<PdfRule> rules) {
        List<Strip> strips = grid.columns().subList(1, grid.columns().size() - 1).stream()
                .map(edge -> new Strip(edge - RULE, edge + RULE))
                .toList();
        TableColumns columns = new TableColumns(grid.left(), strips, grid.right());
        if (!holdsSeveralRows(asRuled) && !holdsSeveralColumns(asRuled, columns)) {
            return Optional.empty();
        }
        List<Float> across = rules.stream()
                .filter(rule -> rule.length() > 0.6f * (grid.right() - grid.left()))
                .map(PdfRule::at)
                .toList();
        AlignedTable table = AlignedTable.in(columns, PdfLines.rowsOf(glyphs), across);
        List<List<PdfRow>> rows = table.tableRows(across);
        if (rows.size() <= asRuled.rows() - 1 && !holdsSeveralColumns(asRuled, columns)) {
            return Optional.empty();
        }
        PdfTable parted = AlignedCells.table(table, rows);
        return Optional.of(new PdfTable(grid.top(), grid.columns(), parted.rows(), parted.cells(), true));
    }

    /** Whether two cells of a row list figures, one on each line, beside each other, or one lists row numbers. */
    private static boolean holdsSeveralRows(PdfTable table) {
        boolean numbers = table.cells().stream()
                .anyMatch(cell -> cell.box().column() == 0
                        && cell.lines().size() > 1
                        && cell.lines().stream().allMatch(line -> TableFigures.isOrdinal(line.text())));
        if (numbers) {
            return true;
        }
        Map<Integer, Long> lists = table.cells().stream()
                .filter(cell -> cell.lines().size() > 1
                        && cell.lines().stream().allMatch(line -> TableFigures.isFigure(line.text())))
                .collect(Collectors.groupingBy(cell -> cell.box().row(), Collectors.counting()));
        return lists.values().stream().anyMatch(count -> count > 1);
    }

    /** Whether cells of several columns have words parted at the edges that other rows rule. */
    private static boolean holdsSeveralColumns(PdfTable table, TableColumns columns) {
        List<PdfTable.Cell> wide = new ArrayList<>(table.cells());
        wide.removeIf(cell -> cell.box().columnSpan() < 2);
        long parted = wide.stream().filter(cell -> isParted(cell, columns)).count();
        return parted >= 2 && 2 * parted > wide.size();
    }

    private static boolean isParted(PdfTable.Cell cell, TableColumns columns) {
        return cell.lines().stream().anyMatch(line -> {
            List<PrintedWord> words = line.words();
            for (int i = 1; i < words.size(); i++) {
                Strip gap = new Strip(
                        words.get(i - 1).box().right(), words.get(i).box().left());
                boolean onEdge = columns.strips().stream()
                        .anyMatch(edge -> edge.common(gap).width() > 0);
                if (onEdge && gap.width() > TableColumns.CLEAR_GAP * line.size()) {
                    return true;
                }
            }
            return false;
        });
    }
}
