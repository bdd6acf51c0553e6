package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.doichieu.extractors.reading.FlowTable.FlowCell;

/**
 * Parts the rows of a sheet into its tables and what stands around them: letterhead and title above, remarks and
 * signatures below. Where a sheet has borders they tell the tables; otherwise a table begins with the first row of
 * several cells. Hidden rows and columns are left out.
 */
final class SheetRows {
    private static final int MOST_CELLS = 200_000;

    private final SheetCells cells;
    private int read;

    SheetRows(Workbook workbook) {
        cells = new SheetCells(workbook);
    }

    /** One row with something to show. */
    private record ShownRow(int number, List<ShownCell> cells, boolean ruled) {
        boolean holdsNumbers() {
            return cells.stream().anyMatch(ShownCell::number);
        }
    }

    private record ShownCell(
            int column, int rows, int columns, String text, RunLook look, boolean number, boolean ruled) {}

    /** The sheet's paragraphs and tables, in order. */
    List<FlowItem> items(Sheet sheet) {
        List<ShownRow> rows = shownRows(sheet);
        boolean ruled = rows.stream().filter(ShownRow::ruled).count() > 1;
        List<FlowItem> items = new ArrayList<>();
        List<ShownRow> table = new ArrayList<>();
        List<ShownRow> around = new ArrayList<>();
        for (ShownRow row : rows) {
            if (belongs(row, table, ruled)) {
                items.addAll(paragraphs(around));
                around.clear();
                table.add(row);
            } else {
                addTable(table, items);
                around.add(row);
            }
        }
        addTable(table, items);
        items.addAll(paragraphs(around));
        return items;
    }

    private static boolean belongs(ShownRow row, List<ShownRow> table, boolean ruled) {
        boolean several = row.cells().size() > 1;
        if (!ruled) {
            return several || (!table.isEmpty() && row.cells().get(0).number());
        }
        boolean next = !table.isEmpty() && table.get(table.size() - 1).number() == row.number() - 1;
        return row.ruled() || (next && several && row.holdsNumbers());
    }

    private List<ShownRow> shownRows(Sheet sheet) {
        Map<Long, CellRangeAddress> merged = new HashMap<>();
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            merged.put(key(range.getFirstRow(), range.getFirstColumn()), range);
        }
        List<ShownRow> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<ShownCell> shown = new ArrayList<>();
            for (Cell cell : row) {
                if (++read > MOST_CELLS) {
                    throw new UnreadableException(Refusal.TOO_LARGE, "more than " + MOST_CELLS + " cells");
                }
                if (!row.getZeroHeight() && !isHidden(sheet, cell.getColumnIndex())) {
                    add(cell, merged.get(key(cell.getRowIndex(), cell.getColumnIndex())), shown);
                }
            }
            if (!shown.isEmpty()) {
                boolean ruled = shown.stream().anyMatch(ShownCell::ruled);
                rows.add(new ShownRow(row.getRowNum(), shown, ruled));
            }
        }
        return rows;
    }

    private void add(Cell cell, @org.jspecify.annotations.Nullable CellRangeAddress range, List<ShownCell> shown) {
        String text = cells.shown(cell);
        if (text.isBlank()) {
            return;
        }
        Font font = cell.getSheet().getWorkbook().getFontAt(cell.getCellStyle().getFontIndex());
        shown.add(new ShownCell(
                cell.getColumnIndex(),
                range == null ? 1 : range.getLastRow() - range.getFirstRow() + 1,
                range == null ? 1 : range.getLastColumn() - range.getFirstColumn() + 1,
                text,
                new RunLook(font.getFontName(), font.getBold(), font.getItalic(), false, false),
                SheetCells.isNumber(cell),
                SheetCells.isRuled(cell)));
    }

    private static boolean isHidden(Sheet sheet, int column) {
        return sheet.isColumnHidden(column) || sheet.getColumnWidth(column) == 0;
    }

    private static void addTable(List<ShownRow> rows, List<FlowItem> items) {
        if (rows.isEmpty()) {
            return;
        }
        int firstRow = rows.get(0).number();
        int firstColumn = rows.stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(ShownCell::column)
                .min()
                .orElse(0);
        List<FlowCell> cells = new ArrayList<>();
        for (ShownRow row : rows) {
            for (ShownCell cell : row.cells()) {
                cells.add(new FlowCell(
                        row.number() - firstRow,
                        cell.column() - firstColumn,
                        cell.rows(),
                        cell.columns(),
                        List.of(paragraph(cell))));
            }
        }
        items.add(new FlowTable(cells, true));
        rows.clear();
    }

    /** Rows side by side, such as a letterhead's, are read column by column. */
    private static List<FlowItem> paragraphs(List<ShownRow> rows) {
        List<FlowItem> items = new ArrayList<>();
        List<ShownRow> beside = new ArrayList<>();
        for (ShownRow row : rows) {
            if (row.cells().size() > 1) {
                beside.add(row);
            } else {
                items.addAll(columnByColumn(beside));
                beside.clear();
                items.add(paragraph(row.cells().get(0)));
            }
        }
        items.addAll(columnByColumn(beside));
        return items;
    }

    private static List<FlowItem> columnByColumn(List<ShownRow> rows) {
        List<ShownCell> sorted = new ArrayList<>();
        rows.forEach(row -> sorted.addAll(row.cells()));
        int middle = sorted.stream().mapToInt(ShownCell::column).max().orElse(0) / 2;
        List<FlowItem> items = new ArrayList<>();
        sorted.stream().filter(cell -> cell.column() <= middle).forEach(cell -> items.add(paragraph(cell)));
        sorted.stream().filter(cell -> cell.column() > middle).forEach(cell -> items.add(paragraph(cell)));
        return items;
    }

    private static FlowParagraph paragraph(ShownCell cell) {
        LineCollector lines = new LineCollector();
        cell.text().lines().forEach(line -> {
            lines.add(line, cell.look());
            lines.lineBreak();
        });
        return new FlowParagraph("", lines.lines(), false, List.of());
    }

    private static long key(int row, int column) {
        return ((long) row << 32) | column;
    }
}
