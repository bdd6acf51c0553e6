package vn.doichieu.pipeline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes sheets as a workbook: header frozen and filtered, numbers as numbers, words always as text, and a last sheet
 * that explains every column.
 */
final class XlsxWriter {

    private static final String APPLICATION = "Doi Chieu";
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    /** The longest text a cell may hold. */
    private static final int LONGEST_TEXT = 32_767;

    private final Texts texts;

    XlsxWriter(Texts texts) {
        this.texts = texts;
    }

    void write(List<Sheet> sheets, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, APPLICATION, "1.0")) {
            for (Sheet sheet : sheets) {
                write(sheet, workbook.newWorksheet(sheet.name()));
            }
            write(explanation(sheets), workbook.newWorksheet(texts.of("explanation")));
        }
    }

    private Sheet explanation(List<Sheet> sheets) {
        SheetBuilder<List<String>> builder = new SheetBuilder<List<String>>(texts, "explanation")
                .shown("sheet", row -> Cell.text(row.get(0)))
                .shown("column", row -> Cell.text(row.get(1)))
                .shown("meaning", row -> Cell.text(row.get(2)));
        List<List<String>> rows = new ArrayList<>();
        for (Sheet sheet : sheets) {
            sheet.columns().forEach(column -> rows.add(List.of(sheet.name(), column.title(), column.explanation())));
        }
        return builder.build(rows);
    }

    private static void write(Sheet sheet, Worksheet page) {
        int columns = sheet.columns().size();
        for (int c = 0; c < columns; c++) {
            page.value(0, c, sheet.columns().get(c).title());
            page.style(0, c).bold().fillColor("DDE6F0").wrapText(true).set();
            page.width(c, width(sheet, c));
        }
        for (int r = 0; r < sheet.rows().size(); r++) {
            for (int c = 0; c < columns; c++) {
                write(sheet.rows().get(r).get(c), page, r + 1, c);
            }
        }
        page.freezePane(0, 1);
        page.setAutoFilter(0, 0, sheet.rows().size(), columns - 1);
    }

    private static void write(Cell cell, Worksheet page, int row, int column) {
        if (cell instanceof Cell.Numeric number) {
            page.value(row, column, number.value());
            page.style(row, column).format(format(number)).set();
        } else if (cell instanceof Cell.Text words) {
            String text = words.text();
            page.value(row, column, text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
            page.style(row, column)
                    .format("@")
                    .wrapText(DisplayWidth.of(text) > WIDEST)
                    .verticalAlignment("top")
                    .set();
        }
    }

    private static String format(Cell.Numeric number) {
        String mark = number.mark().isEmpty() ? "" : '"' + number.mark() + '"';
        return mark
                + switch (number.style()) {
                    case PERCENT -> "0.0##";
                    case MONEY -> "#,##0";
                    case PLAIN -> number.value().scale() > 0 ? "#,##0.0##" : "#,##0";
                };
    }

    private static int width(Sheet sheet, int column) {
        int widest = DisplayWidth.of(sheet.columns().get(column).title()) + 4;
        for (List<Cell> row : sheet.rows()) {
            Cell cell = row.get(column);
            if (cell instanceof Cell.Text words) {
                widest = Math.max(widest, DisplayWidth.of(words.text()) + 1);
            } else if (cell instanceof Cell.Numeric number) {
                int digits = number.value().toPlainString().length();
                widest = Math.max(widest, number.mark().length() + digits + digits / 3 + 1);
            }
        }
        return Math.max(NARROWEST, Math.min(WIDEST, widest));
    }
}
