package vn.doichieu.extractors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.extractors.catalogue.CatalogueLoader;
import vn.doichieu.extractors.document.SourceFile;
import vn.doichieu.extractors.reading.DefaultReportReader;
import vn.doichieu.extractors.reading.ReadOutcome;

/**
 * Texts of 64 KB that are no reports, or whole reports on one line. Work that grows with the square of their length
 * took up to minutes on them, other work takes a second or two; the limit is generous.
 */
class LongTextsTest {
    private static final int LENGTH = 64 << 10;
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final ReportExtractor EXTRACTOR = new CatalogueReportExtractor(CatalogueLoader.builtIn());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890",
                "(1) [2] ",
                "1/1/",
                " ",
                "a a ",
                "- a 1\n",
                "1\t1\t",
                "a\t1\t2\n",
                "1. A\n",
                "1; ",
                "95,5% ",
                "12/15 hồ sơ đạt 80% (",
                "Tổng số hồ sơ tiếp nhận 12, trong đó 5 ",
                "- Kết quả: 12\n+ Số hồ sơ 5 hồ sơ:\n",
                "Tổng cộng\t1\t2\n"
            })
    void are_extracted_in_time_that_grows_with_their_length(String part) {
        String text = "Báo cáo kết quả cải cách hành chính\n" + part.repeat(LENGTH / part.length());
        ExtractedReport report = assertTimeoutPreemptively(LIMIT, () -> extract(text));
        assertThat(report.figures()).hasSizeLessThanOrEqualTo(report.mentions().size());
    }

    private static ExtractedReport extract(String text) {
        SourceFile file = new SourceFile("dài.txt", text.getBytes(StandardCharsets.UTF_8));
        ReadOutcome outcome = new DefaultReportReader().read(file);
        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        return EXTRACTOR.extract(((ReadOutcome.Read) outcome).text());
    }
}
