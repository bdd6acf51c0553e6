package vn.doichieu.extractors.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.doichieu.extractors.document.BlockKind;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.document.SourceFile;

class SheetReaderTest {
    static Stream<Supplier<Workbook>> workbooks() {
        return Stream.of(XSSFWorkbook::new, HSSFWorkbook::new);
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void a_sheet_is_its_name_and_a_table_of_what_is_shown(Supplier<Workbook> maker) throws IOException {
        ReportText text = Reading.text(file(maker, workbook -> {
            Sheet sheet = workbook.createSheet("Biểu 06a");
            row(sheet, 0, "Lĩnh vực", "Kết quả");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 3));
            Row data = row(sheet, 1, "Đất đai");
            data.createCell(1).setCellValue(1204);
            data.getCell(1).setCellStyle(style(workbook, "#,##0"));
            data.createCell(2).setCellValue(0.9956);
            data.getCell(2).setCellStyle(style(workbook, "0.00%"));
            data.createCell(3).setCellFormula("B2*2");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        }));
        assertThat(text.text().lines().findFirst()).contains("Biểu 06a");
        assertThat(text.blocks().get(0).kind()).isEqualTo(BlockKind.PARAGRAPH);
        assertThat(Reading.cells(text))
                .containsExactly(
                        "0,0 1×1 Lĩnh vực",
                        "0,1 1×3 Kết quả",
                        "1,0 1×1 Đất đai",
                        "1,1 1×1 1.204",
                        "1,2 1×1 99,56%",
                        "1,3 1×1 2408");
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void dates_show_the_day_first(Supplier<Workbook> maker) throws IOException {
        ReportText text = Reading.text(file(maker, workbook -> {
            Row row = row(workbook.createSheet("Ngày"), 0, "Chốt số liệu");
            row.createCell(1).setCellValue(java.time.LocalDate.of(2025, 12, 9));
            row.getCell(1).setCellStyle(style(workbook, "m/d/yy"));
        }));
        assertThat(Reading.cells(text)).containsExactly("0,0 1×1 Chốt số liệu", "0,1 1×1 09/12/2025");
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void hidden_sheets_rows_and_columns_are_left_out(Supplier<Workbook> maker) throws IOException {
        ReportText text = Reading.text(file(maker, workbook -> {
            Sheet shown = workbook.createSheet("Hiện");
            row(shown, 0, "một", "ẩn");
            row(shown, 1, "ẩn", "ẩn").setZeroHeight(true);
            shown.setColumnHidden(1, true);
            row(workbook.createSheet("Ẩn"), 0, "ẩn");
            workbook.setSheetHidden(1, true);
        }));
        assertThat(text.text().lines()).containsExactly("Hiện", "một");
    }

    private interface Filling {
        void fill(Workbook workbook);
    }

    private static SourceFile file(Supplier<Workbook> maker, Filling filling) throws IOException {
        try (Workbook workbook = maker.get();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            filling.fill(workbook);
            workbook.write(out);
            return new SourceFile("phu-luc", out.toByteArray());
        }
    }

    private static Row row(Sheet sheet, int number, String... cells) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
        return row;
    }

    private static CellStyle style(Workbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }
}
