package vn.doichieu.extractors.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doichieu.extractors.ExtractedReport;
import vn.doichieu.extractors.SampleReport;

class TextClaimFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Văn bản đi điện tử là 90/100 văn bản, đạt tỷ lệ 90%                                    | SHARE_OF 90 <- 90 100
            Giải quyết đúng hạn đạt 99,5% (199/200 hồ sơ)                                          | SHARE_OF 99.5 <- 199 200
            Giải quyết 200 hồ sơ, trong đó 198 hồ sơ đúng hạn (99%)                                | PART_OF 200 <- 198; SHARE_OF 99 <- 198 200
            Tiếp nhận 10 đơn vị (03 trường mầm non, 03 trường tiểu học, 04 trường trung học cơ sở) | SUM 10 <- 3 3 4
            Có 13 đơn vị bao gồm 05 trường mầm non; 04 trường tiểu học; 03 trường THCS và 01 trung tâm với tổng số 574 viên chức | SUM 13 <- 5 4 3 1
            Có 50 biên chế (tính cả 03 biên chế quân sự)                                           | PART_OF 50 <- 3
            Thành lập 03 cơ quan chuyên môn gồm Văn phòng, Phòng Kinh tế và 01 trung tâm           | ''
            Nhiệm vụ trong kế hoạch: 07 nhiệm vụ, đã hoàn thành 100% (7/7)                         | SHARE_OF 100 <- 7 7
            Bổ nhiệm 8 công chức và 01 viên chức (trong đó 05 cấp phó, 04 cấp trưởng)              | ''
            Có 31 thủ tục; trong đó: hồ sơ toàn trình: 1.100 hồ sơ; hồ sơ một phần: 701 hồ sơ      | ''
            Thủ tục ngành dọc: 72 TTHC (công an: 23; quân sự: 7; bảo hiểm: 24; đất đai: 18)        | SUM 72 <- 23 7 24 18
            Cán bộ, công chức 47 người, trong đó trình độ: 12 người thạc sĩ, 35 người đại học; lý luận: 06 người cao cấp, 41 người trung cấp | PART_OF 47 <- 12 35; PART_OF 47 <- 6 41
            """)
    void says_what_the_text_asserts(String text, String claims) {
        assertThat(told(SampleReport.extracted(text))).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "claims.tsv",
            delimiter = '\t',
            quoteCharacter = '\0',
            useHeadersInDisplayName = true,
            maxCharsPerColumn = 8192)
    void asserts_no_more_than_the_passage(String passage, String claims) {
        assertThat(told(SampleReport.extracted(passage.split(" / ")))).isEqualTo(claims.equals("-") ? "" : claims);
    }

    @Test
    void counts_the_documents_of_a_footnote() {
        ExtractedReport report = SampleReport.extracted(
                "Ủy ban nhân dân xã đã ban hành 03 Quyết định¹ về tổ chức bộ máy.",
                "¹ Quyết định số 01/QĐ-UBND ngày 01/7/2025 về thành lập phòng; Quyết định số 02/QĐ-UBND ngày 02/7/2025 về quy chế.");
        assertThat(report.claims()).singleElement().satisfies(claim -> {
            assertThat(claim.kind()).isEqualTo(ClaimKind.ENUMERATION);
            assertThat(claim.listed()).hasValue(2);
        });
    }

    @Test
    void counts_the_documents_of_the_items_that_follow() {
        ExtractedReport report = SampleReport.extracted(
                "Ủy ban nhân dân xã đã ban hành 02 văn bản quy phạm pháp luật, đó là:",
                "+ Quyết định số 05/2025/QĐ-UBND ngày 14/7/2025 quy định chức năng;",
                "+ Quyết định số 06/2025/QĐ-UBND ngày 18/11/2025 ban hành quy chế.",
                "Các văn bản đều được niêm yết.");
        assertThat(report.claims()).singleElement().satisfies(claim -> {
            assertThat(claim.kind()).isEqualTo(ClaimKind.ENUMERATION);
            assertThat(claim.listed()).hasValue(2);
        });
    }

    private static String told(ExtractedReport report) {
        return report.claims().stream()
                .map(claim -> claim.kind() + " " + value(report, claim.stated()) + " <- "
                        + (claim.listed().isPresent()
                                ? String.valueOf(claim.listed().getAsInt())
                                : values(report, claim.parts())))
                .collect(Collectors.joining("; "));
    }

    private static String values(ExtractedReport report, List<Integer> figures) {
        return figures.stream().map(figure -> value(report, figure)).collect(Collectors.joining(" "));
    }

    private static String value(ExtractedReport report, int figure) {
        return report.figures().get(figure).value().stripTrailingZeros().toPlainString();
    }
}
