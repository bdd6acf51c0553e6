package vn.doichieu.pipeline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WritersTest {

    private static final Sheet SHEET = new Sheet(
            "Thử",
            List.of(new Column("Lời", "Lời của báo cáo", true), new Column("Giá trị", "Giá trị ghi", true)),
            List.of(
                    List.of(new Cell.Text("=SUM(A1:A2)"), number("1234.5", Cell.Style.PLAIN)),
                    List.of(new Cell.Text("tiếp nhận, \"đủ\""), number("99.3", Cell.Style.PERCENT)),
                    List.of(new Cell.Blank(), number("235407000000", Cell.Style.MONEY))));

    private static Cell number(String value, Cell.Style style) {
        return new Cell.Numeric(new BigDecimal(value), style, "");
    }

    @ParameterizedTest
    @CsvSource({"Phường, 6", "Phươ\u0300ng, 6", "đ, 1", "中文, 4", "'', 0"})
    void width_counts_what_a_terminal_shows(String text, int width) {
        assertThat(DisplayWidth.of(text)).isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2182 | 2.182", "99.30 | 99,30", "-1234567.5 | -1.234.567,5", "2.35407E+11 | 235.407.000.000"})
    void numbers_are_written_the_vietnamese_way(String value, String written) {
        assertThat(new NumberText(Language.VI).of(new BigDecimal(value))).isEqualTo(written);
    }

    @Test
    void a_table_wraps_at_words_and_aligns() {
        assertThat(new TableWriter(24, Language.VI).write(SHEET)).isEqualTo("""
                        Lời              Giá trị
                        ───────  ───────────────
                        =SUM(A1          1.234,5
                        :A2)
                        tiếp                99,3
                        nhận,
                        "đủ"
                                 235.407.000.000
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "bao-cao-quy-3-2025.docx, 20, 'bao-cao-quy-3-2025|.docx'",
        "bao-cao-quy-3-2025.docx, 12, 'bao-cao-quy-|3-2025.docx'",
        "abcdefghij, 4, abcd|efgh|ij"
    })
    void a_file_name_is_broken_at_a_seam(String name, int width, String lines) {
        assertThat(String.join("|", Wrapping.wrap(name, width))).isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource({"một hai ba, 20, một hai ba", "một hai ba, 8, một hai…", "một hai ba, 9, một hai…"})
    void a_passage_is_shortened_to_one_line(String passage, int most, String shown) {
        assertThat(Shortening.of(passage.replace(' ', '\n'), most)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84", "-SUM(A1)", "@cmd", "\tx"})
    void csv_makes_formulas_harmless(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvWriter()
                .write(new Sheet("x", List.of(new Column("a", "", true)), List.of(List.of(new Cell.Text(text)))), out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("\uFEFFa\r\n")
                .contains("'" + text);
    }

    @Test
    void csv_is_rfc_4180_with_plain_numbers() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvWriter().write(SHEET, out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFLời,Giá trị\r\n'=SUM(A1:A2),1234.5\r\n\"tiếp nhận, \"\"đủ\"\"\",99.3\r\n"
                        + "\"\",235407000000\r\n");
    }

    @Test
    void a_workbook_has_a_frozen_filtered_header_formats_and_an_explanation() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxWriter(new Texts(Sheets.BUNDLE, Language.VI)).write(List.of(SHEET), out);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            XSSFSheet sheet = workbook.getSheet("Thử");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:B4");
            XSSFRow first = sheet.getRow(1);
            assertThat(first.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(first.getCell(0).getStringCellValue()).isEqualTo("=SUM(A1:A2)");
            assertThat(first.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("#,##0.0##");
            assertThat(sheet.getRow(2).getCell(1).getNumericCellValue()).isEqualTo(99.3);
            assertThat(sheet.getRow(2).getCell(1).getCellStyle().getDataFormatString())
                    .isEqualTo("0.0##");
            assertThat(sheet.getRow(3).getCell(1).getCellStyle().getDataFormatString())
                    .isEqualTo("#,##0");
            XSSFSheet explanation = workbook.getSheet("Giải thích");
            assertThat(explanation.getRow(1).getCell(2).getStringCellValue()).isEqualTo("Lời của báo cáo");
        }
    }
}
