package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.doichieu.extractors.document.Cell;
import vn.doichieu.extractors.document.Emphasis;
import vn.doichieu.extractors.text.FontText;

/** Writes the cells of sheets as they are shown in Vietnam: decimal comma, thousands by dot, day before month. */
final class SheetCells {
    private static final int MOST_CELLS = 200_000;
    private static final Locale VIETNAM = new Locale("vi", "VN");

    /** Built-in date forms that follow the machine's language; Vietnamese Excel shows the day first. */
    private static final Pattern AMERICAN_DATE = Pattern.compile("m+/d+/(y+)(;@)?.*");

    private final DataFormatter formatter = new DataFormatter(VIETNAM);
    private int tables;
    private final List<SheetText> texts = new ArrayList<>();
    private int written;

    SheetCells() {
        formatter.setUseCachedValuesForFormulaCells(true);
    }

    /** Adds a sheet: its name and one table. */
    void add(Sheet sheet) {
        texts.add(SheetText.name(sheet.getSheetName()));
        Map<Long, CellRangeAddress> merged = merged(sheet);
        int table = tables++;
        for (Row row : sheet) {
            for (org.apache.poi.ss.usermodel.Cell cell : row) {
                if (++written > MOST_CELLS) {
                    throw new UnreadableException(Refusal.TOO_LARGE, "more than " + MOST_CELLS + " cells");
                }
                if (!row.getZeroHeight() && !sheet.isColumnHidden(cell.getColumnIndex())) {
                    add(table, cell, merged.get(key(cell.getRowIndex(), cell.getColumnIndex())));
                }
            }
        }
    }

    /** What the sheets say, in the order of their rows. */
    List<SheetText> texts() {
        return texts;
    }

    private void add(
            int table,
            org.apache.poi.ss.usermodel.Cell cell,
            @org.jspecify.annotations.Nullable CellRangeAddress range) {
        int rows = range == null ? 1 : range.getLastRow() - range.getFirstRow() + 1;
        int columns = range == null ? 1 : range.getLastColumn() - range.getFirstColumn() + 1;
        Font font = cell.getSheet().getWorkbook().getFontAt(cell.getCellStyle().getFontIndex());
        texts.add(new SheetText(
                Optional.of(new Cell(table, cell.getRowIndex(), cell.getColumnIndex(), rows, columns)),
                new FontText(shown(cell), font.getFontName()),
                font.getBold() ? Emphasis.BOLD : Emphasis.PLAIN));
    }

    private String shown(org.apache.poi.ss.usermodel.Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type == CellType.ERROR) {
            return "";
        }
        if (type == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
            String form = cell.getCellStyle().getDataFormatString();
            if (form != null && AMERICAN_DATE.matcher(form).matches()) {
                return formatter.formatRawCellContents(cell.getNumericCellValue(), -1, "dd/mm/yyyy");
            }
        }
        return formatter.formatCellValue(cell);
    }

    private static Map<Long, CellRangeAddress> merged(Sheet sheet) {
        Map<Long, CellRangeAddress> merged = new HashMap<>();
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            merged.put(key(range.getFirstRow(), range.getFirstColumn()), range);
        }
        return merged;
    }

    private static long key(int row, int column) {
        return ((long) row << 32) | column;
    }
}
