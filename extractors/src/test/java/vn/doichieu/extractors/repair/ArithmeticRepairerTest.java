package vn.doichieu.extractors.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doichieu.extractors.CatalogueReportExtractor;
import vn.doichieu.extractors.ExtractedReport;
import vn.doichieu.extractors.SampleReport;
import vn.doichieu.extractors.document.Repair;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.document.Word;

class ArithmeticRepairerTest {
    private static final CatalogueReportExtractor EXTRACTOR = new CatalogueReportExtractor(SampleReport.CATALOGUE);

    private static ReportText repaired(String... lines) {
        return EXTRACTOR.extract(Scan.of(lines)).text();
    }

    private static List<String> repairs(ReportText text) {
        return text.repairs().stream()
                .map(repair -> repair.read() + " -> " + text.quote(repair.span()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Trung tâm có 13 đơn vị gồm 05 trường mầm non, O4 trường tiểu học và 04 trường THCS    | O4 -> 04
            Tổng số 72 thủ tục (công an: 23; quân sự: 7; bảo hiểm: 24; đất đai: l8)               | l8 -> 18
            Đã gửi 1.523/1.762 văn bản điện tử, đạt tỷ lệ 8644%                                   | 8644 -> 86,44
            Hoàn thành 27/28 nhiệm vụ, đạt 96,48%~52                                              | 96,48 -> 96,43
            Đã nhận 2.i82 hồ sơ, trong đó 1.091 hồ sơ trực tuyến (50%)                            | 2.i82 -> 2.182
            Có 50 biên chế gồm HĐND: 05, UBND: 42, BCHQS: 08~41                                   | 08 -> 03
            """)
    void repairs_what_a_sentence_proves(String read, String repair) {
        assertThat(repairs(repaired(read))).containsExactly(repair);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the report's own slip, read clearly         | Có 50 biên chế gồm HĐND: 05, UBND: 42, BCHQS: 08
            the report's own slip, no digit looks alike | Có 50 biên chế gồm HĐND: 05, UBND: 49~41, BCHQS: 03
            two slips would close it                    | Có 50 biên chế gồm HĐND: 05~41, UBND: 45~41, BCHQS: 03~41
            nothing to prove it by                      | Đã tiếp nhận 1O5 hồ sơ trong kỳ
            a document number                           | Căn cứ Quyết định số 1O5/QĐ-UBND, Kế hoạch 10KH-UBND
            a doubtful number that agrees               | Hoàn thành 27/28 nhiệm vụ, đạt 96,43%~20
            a rate that is truncated                    | Hoàn thành 27/28 nhiệm vụ, đạt 96,42%~20
            """)
    void leaves_what_nothing_proves(String why, String read) {
        ReportText text = Scan.of(read);
        assertThat(EXTRACTOR.extract(text).text()).as(why).isEqualTo(text);
    }

    @Test
    void never_touches_what_the_file_itself_holds() {
        ReportText text = SampleReport.text("Có 13 đơn vị gồm 05 trường mầm non, O4 trường tiểu học và 04 trường THCS");
        assertThat(EXTRACTOR.extract(text).text()).isSameAs(text);
    }

    @Test
    void repairs_by_the_rows_of_a_table() {
        ReportText text = repaired(
                "| Lĩnh vực | Tổng số | Trực tuyến | Trực tiếp |",
                "| Đất đai | 1.403 | 1.399 | 4 |",
                "| Hộ tịch | 1520 | 500 | 20 |",
                "| Tư pháp | 320 | 300 | 20 |",
                "| Xây dựng | 95 | 80 | 15 |",
                "| Chứng thực | 86 | 80 | 5~50 |");
        assertThat(repairs(text)).containsExactly("1520 -> 520", "5 -> 6");
    }

    @Test
    void repairs_by_the_total_of_a_column() {
        ReportText text = repaired(
                "| STT | Lĩnh vực | Số hồ sơ |",
                "| 1 | Đất đai | 1.4O3 |",
                "| 2 | Hộ tịch | 520 |",
                "| 3 | Tư pháp | 320 |",
                "| | Tổng cộng | 2.243 |");
        assertThat(repairs(text)).containsExactly("1.4O3 -> 1.403");
    }

    @Test
    void a_repair_names_what_was_read_and_its_proof() {
        ReportText text = repaired("Có 50 biên chế gồm HĐND: 05, UBND: 42, BCHQS: O3.", "Đã nhận 1O5 hồ sơ.");
        Repair repair = text.repairs().get(0);
        assertThat(text.repairs()).hasSize(1);
        assertThat(text.quote(repair.span())).isEqualTo("03");
        assertThat(repair.read()).isEqualTo("O3");
        assertThat(repair.proof()).isEqualTo("05 + 42 + 03 = 50 biên chế");
    }

    @Test
    void what_stands_off_on_the_text_moves_along() {
        ReportText text = repaired(
                "| Lĩnh vực | Tổng số | Trực tuyến | Trực tiếp |",
                "| Đất đai | 1.403 | 1.399 | 4 |",
                "| Hộ tịch | 1520 | 500 | 20 |",
                "| Tư pháp | 320 | 300 | 20 |",
                "Hết bảng biểu ở đây");
        assertThat(repairs(text)).containsExactly("1520 -> 520");
        assertThat(text.blocks().stream().map(block -> text.quote(block.span())))
                .contains("520", "500", "Hết bảng biểu ở đây");
        assertThat(text.words().stream().map(Word::span).map(text::quote)).contains("520", "biểu", "đây");
    }

    @Test
    void the_figures_are_those_of_the_repaired_text() {
        ExtractedReport report = EXTRACTOR.extract(
                Scan.of("Trung tâm có 13 đơn vị gồm 05 trường mầm non, O4 trường tiểu học và 04 trường THCS"));
        assertThat(report.figures().stream().map(figure -> figure.value().intValue()))
                .containsExactly(13, 5, 4, 4);
        assertThat(report.figures().get(2).quote()).isEqualTo("04 trường tiểu học");
    }
}
