package vn.doichieu.extractors.reading;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** What cells of a workbook show in Vietnam: decimal comma, thousands by dot, day before month. */
final class SheetCells {
    private static final Locale VIETNAM = new Locale("vi", "VN");

    /** Built-in date forms that follow the machine's language; Vietnamese Excel shows the day first. */
    private static final Pattern AMERICAN_DATE = Pattern.compile("m+/d+/(y+)(;@)?.*");

    private static final Pattern DASH_WITH_ROOM = Pattern.compile("\"-\"\\?+");

    /** Whole numbers up to here are exact; "General" shows long ones by powers of ten only for want of room. */
    private static final double EXACT = 1e15;

    private final DataFormatter formatter = new DataFormatter(VIETNAM);
    private final FormulaEvaluator evaluator;

    SheetCells(Workbook workbook) {
        formatter.setUseCachedValuesForFormulaCells(true);
        evaluator = workbook.getCreationHelper().createFormulaEvaluator();
    }

    /**
     * The cell as it is shown; empty where it shows nothing or an error. Formulas count with the result that the file
     * stores; where a program stored none, it is computed, or left out where that cannot be done.
     */
    String shown(Cell cell) {
        if (cell.getCellType() == CellType.FORMULA && lacksResult(cell)) {
            return computed(cell);
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case ERROR -> "";
            case NUMERIC -> number(cell, cell.getNumericCellValue());
            default -> formatter.formatCellValue(cell).strip();
        };
    }

    static boolean isNumber(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC;
    }

    /** Whether the cell has a border on any side. */
    static boolean isRuled(Cell cell) {
        CellStyle style = cell.getCellStyle();
        return style.getBorderTop() != BorderStyle.NONE
                || style.getBorderBottom() != BorderStyle.NONE
                || style.getBorderLeft() != BorderStyle.NONE
                || style.getBorderRight() != BorderStyle.NONE;
    }

    private String number(Cell cell, double value) {
        String form = cell.getCellStyle().getDataFormatString();
        if (form == null || form.isEmpty() || form.equalsIgnoreCase("General")) {
            boolean whole = Math.rint(value) == value && Math.abs(value) < EXACT;
            return whole ? Long.toString((long) value) : general(value);
        }
        if (DateUtil.isCellDateFormatted(cell) && AMERICAN_DATE.matcher(form).matches()) {
            return formatter.formatRawCellContents(value, -1, "dd/mm/yyyy");
        }
        // "-"?? leaves room for two digits beside the dash; POI would set them
        String plain = DASH_WITH_ROOM.matcher(form).replaceAll("\"-\"");
        return formatter
                .formatRawCellContents(value, cell.getCellStyle().getDataFormat(), plain)
                .strip();
    }

    private String general(double value) {
        return formatter.formatRawCellContents(value, 0, "General").strip();
    }

    private String computed(Cell cell) {
        try {
            CellValue value = evaluator.evaluate(cell);
            return switch (value.getCellType()) {
                case NUMERIC -> number(cell, value.getNumberValue());
                case STRING -> value.getStringValue();
                default -> "";
            };
        } catch (RuntimeException e) {
            // a function POI does not know, another file: nothing is made up
            return "";
        }
    }

    private static boolean lacksResult(Cell cell) {
        return cell instanceof XSSFCell stored
                && !stored.getCTCell().isSetV()
                && !stored.getCTCell().isSetIs();
    }
}
