package vn.doichieu.extractors.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.extractors.CatalogueReportExtractor;
import vn.doichieu.extractors.SampleReport;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.BlockKind;
import vn.doichieu.extractors.document.Cell;
import vn.doichieu.extractors.document.Emphasis;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.text.Folding;
import vn.doichieu.extractors.text.Span;

/** Numbers of tables: which are figures, what they are called and in what unit. */
class TableLabelTest {
    @Test
    void rows_and_columns_of_heads_name_a_figure_and_numbers_of_rows_and_columns_are_none() {
        assertThat(told(
                        "",
                        "0,0 2x1 TT | 0,1 2x1 Nội dung | 0,2 1x2 Số người",
                        "1,2 Nam | 1,3 Nữ",
                        "2,0 (1) | 2,1 (2) | 2,2 (3)=(4)+(5) | 2,3 (4)",
                        "3,0 1 | 3,1 Dự hội nghị | 3,2 12 | 3,3 1.204",
                        "4,0 2 | 4,1 Dự lớp học | 4,2 7 | 4,3 5"))
                .containsExactly(
                        "12 người Dự hội nghị – Số người Nam",
                        "1204 người Dự hội nghị – Số người Nữ",
                        "7 người Dự lớp học – Số người Nam",
                        "5 người Dự lớp học – Số người Nữ");
    }

    @Test
    void columns_counted_after_letters_are_no_figures() {
        assertThat(told(
                        "",
                        "0,0 TT | 0,1 Nội dung | 0,2 Được giao | 0,3 Đã xong | 0,4 Còn lại",
                        "1,0 A | 1,1 B | 1,2 1 | 1,3 2 | 1,4 3=1-2",
                        "2,0 1 | 2,1 Việc tỉnh giao | 2,2 12 | 2,3 10 | 2,4 2"))
                .containsExactly(
                        "12 Việc tỉnh giao – Được giao", "10 Việc tỉnh giao – Đã xong", "2 Việc tỉnh giao – Còn lại");
    }

    @Test
    void years_may_head_columns() {
        assertThat(told(
                        "",
                        "0,0 2x1 Nội dung | 0,1 1x2 Thu phí theo năm",
                        "1,1 2024 | 1,2 2025",
                        "2,0 Phí chợ | 2,1 12 | 2,2 15",
                        "3,0 Phí đò | 3,1 10 | 3,2 11"))
                .containsExactly(
                        "12 Phí chợ – Thu phí theo năm 2024",
                        "15 Phí chợ – Thu phí theo năm 2025",
                        "10 Phí đò – Thu phí theo năm 2024",
                        "11 Phí đò – Thu phí theo năm 2025");
    }

    @Test
    void units_stand_in_a_head_or_above_the_table() {
        assertThat(told(
                        "Đơn vị tính: triệu đồng",
                        "0,0 Chỉ tiêu | 0,1 Dự toán | 0,2 Thu (nghìn đồng) xã hưởng | 0,3 Tỷ lệ (%) thu",
                        "1,0 Thu phí chợ | 1,1 12 | 1,2 5 | 1,3 98,5",
                        "2,0 Thu phí đò | 2,1 2 | 2,2 4 | 2,3 97"))
                .containsExactly(
                        "12000000 đồng Thu phí chợ – Dự toán",
                        "5000 đồng Thu phí chợ – Thu (nghìn đồng) xã hưởng",
                        "98.5 % Thu phí chợ – Tỷ lệ (%) thu",
                        "2000000 đồng Thu phí đò – Dự toán",
                        "4000 đồng Thu phí đò – Thu (nghìn đồng) xã hưởng",
                        "97 % Thu phí đò – Tỷ lệ (%) thu");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tổng",
                "Tổng số:",
                "Tổng cộng",
                "CỘNG",
                "Toàn phường",
                "Tổng số toàn xã",
                "Tổng cộng (I+II)",
                "I Tổng số",
                "Cộng 9 tháng",
                "Cộng quý III"
            })
    void a_row_of_this_name_is_the_total(String name) {
        assertThat(TotalRow.is(Folding.fold(name))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Tổng số hồ sơ", "Cộng tác viên", "Toàn trình", "Tổng thu ngân sách", "Tổ công nghệ số cộng đồng"
            })
    void a_row_of_this_name_is_none(String name) {
        assertThat(TotalRow.is(Folding.fold(name))).isFalse();
    }

    /** A paragraph and one table; cells as "row,column [rows x columns] text". */
    private static List<String> told(String above, String... rows) {
        StringBuilder text = new StringBuilder(above.isEmpty() ? "Số liệu như sau" : above);
        List<Block> blocks = new ArrayList<>(List.of(Block.of(BlockKind.PARAGRAPH, new Span(0, text.length()))));
        for (String cell :
                Stream.of(rows).flatMap(row -> Stream.of(row.split(" \\| "))).toList()) {
            String[] parts = cell.split(" ", 2);
            boolean spans = parts[1].matches("\\dx\\d .*");
            int rowSpan = spans ? parts[1].charAt(0) - '0' : 1;
            int columnSpan = spans ? parts[1].charAt(2) - '0' : 1;
            String words = spans ? parts[1].substring(4) : parts[1];
            int start = text.append('\n').length();
            text.append(words);
            Cell place = new Cell(0, parts[0].charAt(0) - '0', parts[0].charAt(2) - '0', rowSpan, columnSpan);
            blocks.add(Block.cell(place, new Span(start, text.length()), Emphasis.UNKNOWN));
        }
        ReportText report = ReportText.of(text.toString(), blocks, List.of(), List.of());
        return new CatalogueReportExtractor(SampleReport.CATALOGUE)
                .extract(report).figures().stream().map(TableLabelTest::told).toList();
    }

    private static String told(Figure figure) {
        String unit = figure.mention().measureUnit().map(name -> " " + name).orElse("");
        return figure.value().stripTrailingZeros().toPlainString() + unit + " " + figure.label();
    }
}
