package vn.doichieu.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.doichieu.pipeline.check.CheckResult;
import vn.doichieu.pipeline.check.Message;
import vn.doichieu.pipeline.export.Language;
import vn.doichieu.pipeline.store.StoredCheck;
import vn.doichieu.pipeline.store.StoredReport;

class GravestFindingsTest {

    private static String told(Map<String, List<StoredCheck>> byReport) {
        Console console = Console.of(
                new ByteArrayOutputStream(), new ByteArrayOutputStream(), new Terminal(false, false, 80), Language.VI);
        Session session = new Session(new Settings(), console, CommandRun.WIRING);
        return GravestFindings.text(session, new LoadedFindings(List.of(), byReport), 80);
    }

    private static List<StoredCheck> findings(StoredReport report, int count) {
        return IntStream.range(0, count).mapToObj(i -> finding(report, i)).toList();
    }

    private static StoredCheck finding(StoredReport report, int number) {
        CheckResult one = Samples.finding(report).result();
        CheckResult other = new CheckResult(
                one.id() + number,
                one.reportId(),
                one.kind(),
                one.check(),
                one.outcome(),
                one.severity(),
                new Message(report.id() + " lệch " + number, "off"),
                one.expression(),
                one.stated(),
                one.computed(),
                one.difference(),
                one.cause(),
                one.reason(),
                one.evidence());
        return new StoredCheck(report, other, StoredCheck.Status.OPEN);
    }

    @Test
    void one_report_does_not_crowd_out_the_others() {
        String text = told(Map.of("a1", findings(Samples.AN_PHU, 12), "b1", findings(Samples.TAN_LAP, 2)));
        assertThat(text)
                .contains("(6 trên tổng số 14)", "a1 lệch 3", "b1 lệch 1", "… và 8 phát hiện khác")
                .doesNotContain("a1 lệch 4");
    }

    @Test
    void copies_are_named_once_at_the_head_of_their_report() {
        List<StoredCheck> original = List.of(Samples.finding(Samples.AN_PHU));
        String text = told(Map.of("a1", original, "a2", List.of(Samples.finding(Samples.AN_PHU_COPY))));
        assertThat(text)
                .contains("(1 trên tổng số 1)", "cũng có trong: an-phu-2025.")
                .containsOnlyOnce("2.143 + 26");
    }
}
