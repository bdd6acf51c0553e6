package vn.doichieu.pipeline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What is told and what is left alone, half of each; see findings.tsv. */
class FindingsTableTest {

    @ParameterizedTest
    @CsvFileSource(
            resources = "findings.tsv",
            delimiter = '\t',
            quoteCharacter = '\0',
            useHeadersInDisplayName = true,
            maxCharsPerColumn = 8192)
    void tells_what_is_broken_and_nothing_else(String findings, String report) {
        CheckedReport checked = new DefaultReportChecker(SampleCatalogue.CATALOGUE)
                .check("r", "r.txt", SampleReport.of(report.split(" / ")).build());
        String told = checked.results().stream()
                .filter(CheckResult::isFinding)
                .map(FindingsTableTest::shown)
                .sorted()
                .collect(Collectors.joining("; "));
        assertThat(told).isEqualTo(findings.equals("-") ? "" : findings);
    }

    private static String shown(CheckResult finding) {
        return finding.kind()
                + finding.stated()
                        .map(BigDecimal::toPlainString)
                        .map(" "::concat)
                        .orElse("");
    }
}
