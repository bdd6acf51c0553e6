package vn.doichieu.pipeline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.doichieu.extractors.structure.ReportPeriod;
import vn.doichieu.extractors.text.Span;
import vn.doichieu.pipeline.check.ComparableReport.BoundFigure;

class CrossReportTest {
    private static final String REFORM = "Kết quả cải cách hành chính năm 2025";
    private final CrossReportChecker checker = new DefaultCrossReportChecker(SampleCatalogue.CATALOGUE);

    @Test
    void a_count_over_a_longer_period_cannot_be_smaller() {
        List<CheckResult> results = checker.check(
                List.of(report("a", REFORM, 9, "received", "2182"), report("b", REFORM, 12, "received", "2000")));
        assertThat(results).singleElement().satisfies(result -> {
            assertThat(result.severity()).contains(Severity.ERROR);
            assertThat(result.kind()).isEqualTo(CheckKind.CROSS_REPORT);
            assertThat(result.evidence()).extracting(CheckEvidence::reportId).containsExactly("b", "a");
        });
    }

    @Test
    void a_report_on_one_subject_may_count_other_things() {
        List<CheckResult> results = checker.check(List.of(
                report("a", REFORM, 9, "received", "600"),
                report("b", "Kết quả tuyên truyền cải cách hành chính năm 2025", 12, "received", "60")));
        assertThat(results).extracting(CheckResult::severity).containsExactly(Optional.of(Severity.WARNING));
    }

    @Test
    void what_grows_or_may_shrink_is_right() {
        assertThat(checker.check(List.of(
                        report("a", REFORM, 9, "received", "2182"), report("b", REFORM, 12, "received", "2500"))))
                .noneMatch(CheckResult::isFinding);
        assertThat(checker.check(List.of(
                        report("a", REFORM, 9, "staff.present", "45"), report("b", REFORM, 12, "staff.present", "44"))))
                .isEmpty();
    }

    @Test
    void reports_of_one_period_should_agree() {
        assertThat(checker.check(List.of(
                        report("a", REFORM, 12, "received", "2182"), report("b", REFORM, 12, "received", "2128"))))
                .extracting(CheckResult::severity)
                .containsExactly(Optional.of(Severity.WARNING));
    }

    private static ComparableReport report(String id, String title, int month, String indicator, String value) {
        CheckEvidence evidence = new CheckEvidence(
                id,
                id + ".txt",
                OptionalInt.of(0),
                Optional.of(indicator),
                Optional.of(new BigDecimal(value)),
                List.of(),
                OptionalInt.empty(),
                value,
                new Span(0, value.length()),
                Optional.empty());
        return new ComparableReport(
                id,
                id + ".txt",
                "Phường A",
                "00001",
                title,
                new ReportPeriod(LocalDate.of(2025, 7, 1), LocalDate.of(2025, month, 9), "tháng " + month),
                List.of(new BoundFigure(indicator, new BigDecimal(value), 0, "hồ sơ", evidence)));
    }
}
