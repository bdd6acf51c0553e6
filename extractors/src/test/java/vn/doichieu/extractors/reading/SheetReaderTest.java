package vn.doichieu.extractors.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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

    @Test
    void a_part_that_unpacks_to_far_more_than_it_is_packed_is_too_large_and_not_broken() throws IOException {
        SourceFile file = file(
                XSSFWorkbook::new,
                workbook -> row(workbook.createSheet("Biểu"), 0, "7".repeat(30_000), "8".repeat(30_000)));
        SourceFile swollen = file(XSSFWorkbook::new, workbook -> {
            Sheet sheet = workbook.createSheet("Biểu");
            for (int i = 0; i < 60; i++) {
                row(sheet, i, i + "7".repeat(30_000));
            }
        });
        assertThat(Reading.text(file).text()).contains("7".repeat(30_000));
        assertThat(Reading.refusal(swollen)).isEqualTo(Refusal.TOO_LARGE);
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

    static Stream<Arguments> numbers() {
        return Stream.of(
                Arguments.of(1204.0, "#,##0", "1.204"),
                Arguments.of(1234.5, "#,##0.0", "1.234,5"),
                Arguments.of(0.993, "0.00%", "99,30%"),
                Arguments.of(0.9956, "0%", "100%"),
                Arguments.of(1234.5, "General", "1234,5"),
                Arguments.of(304784123456.0, "General", "304784123456"),
                Arguments.of(1234567.0, "_(* #,##0_);_(* \\(#,##0\\);_(* \"-\"??_);_(@_)", "1.234.567"),
                Arguments.of(0.5, "_(* #,##0.00_);_(* \\(#,##0.00\\);_(* \"-\"??_);_(@_)", "0,50"),
                Arguments.of(0.0, "_(* #,##0_);_(* \\(#,##0\\);_(* \"-\"??_);_(@_)", "-"),
                Arguments.of(1234567.0, "_-* #,##0\\ _₫_-;\\-* #,##0\\ _₫_-;_-* \"-\"\\ _₫_-;_-@_-", "1.234.567"),
                Arguments.of(0.0, "_-* #,##0\\ _₫_-;\\-* #,##0\\ _₫_-;_-* \"-\"\\ _₫_-;_-@_-", "-"),
                Arguments.of(-1234.0, "#,##0", "-1.234"),
                Arguments.of(12.0, "#,##0\\ \"hồ sơ\"", "12 hồ sơ"),
                Arguments.of(5.0, "00", "05"),
                Arguments.of(2.345, "0.00", "2,35"),
                Arguments.of(1500000.0, "#,##0,", "1.500"),
                Arguments.of(1234.5, "[Red]#,##0.00", "1.234,50"),
                Arguments.of(46000.0, "dd/mm/yyyy", "09/12/2025"),
                Arguments.of(46000.0, "[$-42A]dd/mm/yyyy;@", "09/12/2025"));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void numbers_show_as_their_format_says(double value, String format, String shown) throws IOException {
        ReportText text = Reading.text(file(XSSFWorkbook::new, workbook -> {
            Row row = row(workbook.createSheet("Số"), 0, "Số");
            row.createCell(1).setCellValue(value);
            row.getCell(1).setCellStyle(style(workbook, format));
        }));
        assertThat(Reading.cells(text)).containsExactly("0,0 1×1 Số", "0,1 1×1 " + shown);
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void what_stands_around_a_ruled_table_is_text(Supplier<Workbook> maker) throws IOException {
        ReportText text = Reading.text(file(maker, workbook -> {
            Sheet sheet = workbook.createSheet("Biểu 1");
            row(sheet, 0, "UBND XÃ AN BÌNH", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
            row(sheet, 1, "Số: 15/BC", "", "Độc lập - Tự do - Hạnh phúc");
            row(sheet, 3, "", "PHỤ LỤC III");
            ruled(workbook, row(sheet, 5, "TT", "Lĩnh vực", "Hồ sơ"));
            Row data = row(sheet, 6, "1", "Đất đai");
            data.createCell(2).setCellValue(1204);
            ruled(workbook, data);
            Row unruled = row(sheet, 7, "2", "Hộ tịch");
            unruled.createCell(2).setCellValue(356);
            row(sheet, 9, "", "Ghi chú: số liệu đến 09/12");
            row(sheet, 10, "NGƯỜI LẬP", "", "CHỦ TỊCH");
        }));
        assertThat(text.text().lines())
                .containsExactly(
                        "Biểu 1",
                        "UBND XÃ AN BÌNH",
                        "Số: 15/BC",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "PHỤ LỤC III",
                        "TT",
                        "Lĩnh vực",
                        "Hồ sơ",
                        "1",
                        "Đất đai",
                        "1204",
                        "2",
                        "Hộ tịch",
                        "356",
                        "Ghi chú: số liệu đến 09/12",
                        "NGƯỜI LẬP",
                        "CHỦ TỊCH");
        assertThat(Reading.cells(text)).hasSize(9).contains("0,0 1×1 TT", "2,2 1×1 356");
    }

    @Test
    void a_formula_without_a_stored_result_is_computed_or_left_out() throws IOException {
        ReportText text = Reading.text(file(XSSFWorkbook::new, workbook -> {
            Row row = row(workbook.createSheet("Tính"), 0, "Tổng");
            row.createCell(1).setCellValue(12);
            row.createCell(2).setCellFormula("B1*2");
            row.createCell(3).setCellFormula("[9]Khac!A1");
            row.createCell(4).setCellFormula("1/0");
        }));
        assertThat(text.text().lines()).containsExactly("Tính", "Tổng", "12", "24");
    }

    private static void ruled(Workbook workbook, Row row) {
        CellStyle style = workbook.createCellStyle();
        style.setBorderTop(BorderStyle.THIN);
        row.forEach(cell -> cell.setCellStyle(style));
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
