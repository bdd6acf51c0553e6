package vn.doichieu.extractors.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.doichieu.extractors.document.ReportText;

class TextTableTest {
    private static final String PROSE = lines(
            "Ủy ban nhân dân xã đã chủ động triển khai các nhiệm vụ được giao trong kỳ",
            "và phân công rõ trách nhiệm của từng phòng, từng đơn vị trực thuộc theo đúng",
            "chương trình công tác, kết quả cụ thể theo bảng sau:");

    private static final List<String> CELLS = List.of(
            "0,0 1×1 TT",
            "0,1 1×1 Nội dung",
            "0,2 1×1 Số lượng",
            "1,0 1×1 1",
            "1,1 1×1 Hồ sơ tiếp nhận",
            "1,2 1×1 1.204",
            "2,0 1×1 2",
            "2,1 1×1 Hồ sơ quá hạn",
            "2,2 1×1 0");

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of("tabs", "TT\tNội dung\tSố lượng\n1\tHồ sơ tiếp nhận\t1.204\n2\tHồ sơ quá hạn\t0"),
                Arguments.of(
                        "Markdown",
                        lines(
                                "| TT | Nội dung | Số lượng |",
                                "|:--:|----------|---------:|",
                                "| 1 | Hồ sơ tiếp nhận | 1.204 |",
                                "| 2 | Hồ sơ quá hạn | **0** |")),
                Arguments.of(
                        "a drawn table",
                        lines(
                                "+----+-----------------+----------+",
                                "| TT | Nội dung        | Số lượng |",
                                "+====+=================+==========+",
                                "| 1  | Hồ sơ tiếp nhận | 1.204    |",
                                "+----+-----------------+----------+",
                                "| 2  | Hồ sơ quá hạn   | 0        |",
                                "+----+-----------------+----------+")),
                Arguments.of(
                        "blanks",
                        lines(
                                "TT   Nội dung           Số lượng",
                                "1    Hồ sơ tiếp nhận       1.204",
                                "2    Hồ sơ quá hạn             0")),
                Arguments.of(
                        "blanks and blank lines",
                        lines(
                                "TT   Nội dung           Số lượng",
                                "",
                                "1    Hồ sơ tiếp nhận       1.204",
                                "",
                                "2    Hồ sơ quá hạn             0")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void columns_become_cells(String how, String table) {
        ReportText text = Reflow.of(PROSE + "\n" + table + "\nTrong đó có hồ sơ nộp trực tuyến.\n");
        assertThat(Reading.cells(text)).as(how).isEqualTo(CELLS);
        assertThat(text.text().lines()).first().asString().endsWith("theo bảng sau:");
        assertThat(text.text().lines()).last().isEqualTo("Trong đó có hồ sơ nộp trực tuyến.");
    }

    @Test
    void an_empty_cell_keeps_its_place_between_tabs() {
        ReportText text = Reflow.of(PROSE + "\nTên\tSố lượng\t\n\tQuý 1\tQuý 2\nHồ sơ\t15\t16\n");
        assertThat(Reading.cells(text))
                .containsExactly(
                        "0,0 1×1 Tên",
                        "0,1 1×1 Số lượng",
                        "1,1 1×1 Quý 1",
                        "1,2 1×1 Quý 2",
                        "2,0 1×1 Hồ sơ",
                        "2,1 1×1 15",
                        "2,2 1×1 16");
    }

    @Test
    void a_row_that_leaves_a_column_blank_stays_aligned() {
        ReportText text = Reflow.of(PROSE + "\n"
                + lines(
                        "Lĩnh vực        Nhận     Trả",
                        "Đất đai           15      14",
                        "Hộ tịch                    7",
                        "Xây dựng           3"));
        assertThat(Reading.cells(text))
                .contains("2,0 1×1 Hộ tịch", "2,2 1×1 7", "3,1 1×1 3")
                .hasSize(10);
    }

    @ParameterizedTest
    @MethodSource("letterheads")
    void the_sides_of_a_letterhead_follow_each_other(String letterhead) {
        ReportText text = Reflow.of(letterhead + "\nBÁO CÁO\n" + PROSE);
        assertThat(Reading.cells(text)).isEmpty();
        assertThat(text.text().lines())
                .startsWith(
                        "ỦY BAN NHÂN DÂN",
                        "XÃ A",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "BÁO CÁO");
    }

    static Stream<String> letterheads() {
        return Stream.of(
                lines(
                        "ỦY BAN NHÂN DÂN         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "     XÃ A                   Độc lập - Tự do - Hạnh phúc"),
                lines("ỦY BAN NHÂN DÂN\t\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "XÃ A\t\tĐộc lập - Tự do - Hạnh phúc"));
    }

    static Stream<Arguments> prose() {
        return Stream.of(
                Arguments.of(
                        "doubled spaces",
                        lines(
                                "Trong quý, bộ phận một cửa của xã đã  tiếp nhận và trả kết quả cho người dân",
                                "và doanh nghiệp đúng  hẹn, không để phát sinh phản ánh, kiến nghị nào của công",
                                "dân trên  toàn địa bàn.")),
                Arguments.of(
                        "a number and its item", "1.\tCải cách thể chế\n2.\tCải cách thủ tục\n3.\tCải cách bộ máy"),
                Arguments.of("bullets", "-  Kết quả thứ nhất của xã;\n-  Kết quả thứ hai của xã."),
                Arguments.of("an indent", "\tTrong quý, xã đã ban hành kế hoạch.\n\tXã đã thực hiện xong."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("prose")
    void prose_is_no_table(String what, String prose) {
        ReportText text = Reflow.of(PROSE + "\n" + prose + "\n");
        assertThat(Reading.cells(text)).as(what).isEmpty();
    }

    private static String lines(String... lines) {
        return String.join("\n", lines);
    }
}
