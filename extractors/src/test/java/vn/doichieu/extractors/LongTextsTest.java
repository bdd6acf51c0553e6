package vn.doichieu.extractors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
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
 * Texts that are no reports, or whole reports on one line, at two lengths: of the longer all is read that is read of the
 * shorter, as many times as it is longer. Work that grows with the square of the length took minutes on them, other work
 * takes a second or two; the limit only keeps a test from hanging.
 */
class LongTextsTest {
    private static final int LENGTH = 32 << 10;
    private static final int TIMES = 4;
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String HEAD = "Báo cáo kết quả cải cách hành chính\n";
    private static final ReportExtractor EXTRACTOR = new CatalogueReportExtractor(CatalogueLoader.builtIn());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890",
                "1 1 1 ",
                "(1) [2] ",
                "((((((((",
                "1/1/",
                " ",
                "a a ",
                "phường đã tiếp nhận hồ sơ và ",
                "- ",
                "- a 1\n",
                "1\t1\t",
                "a\t1\t2\n",
                "1. A\n",
                "1; ",
                "12 hồ sơ; ",
                "95,5% ",
                "1 hồ sơ 5% (",
                "5 hồ sơ, trong đó 4 hồ sơ đạt 80%, ",
                "12/15 hồ sơ đạt 80% (",
                "02 văn bản¹ ",
                "Quyết định số 12/QĐ-UBND ngày 5/6/2025 ",
                "Tổng số hồ sơ tiếp nhận 12, trong đó 5 ",
                "- Kết quả: 12\n+ Số hồ sơ 5 hồ sơ:\n",
                "Tổng cộng\t1\t2\n"
            })
    void are_extracted_in_time_that_grows_with_their_length(String part) {
        ExtractedReport once = assertTimeoutPreemptively(LIMIT, () -> extract(part, 1));
        ExtractedReport longer = assertTimeoutPreemptively(LIMIT, () -> extract(part, TIMES));
        int expected = TIMES * once.figures().size();
        assertThat(longer.figures().size())
                .isCloseTo(expected, within(TIMES + expected / 20)); // the ends may read differently
        assertThat(longer.text().text().length())
                .isCloseTo(TIMES * once.text().text().length(), within(TIMES * HEAD.length() + part.length()));
    }

    private static ExtractedReport extract(String part, int times) {
        String text = HEAD + part.repeat(times * LENGTH / part.length());
        SourceFile file = new SourceFile("dài.txt", text.getBytes(StandardCharsets.UTF_8));
        ReadOutcome outcome = new DefaultReportReader().read(file);
        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        return EXTRACTOR.extract(((ReadOutcome.Read) outcome).text());
    }
}
