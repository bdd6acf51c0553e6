package vn.doichieu.pipeline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.extractors.ExtractedReport;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.document.UnreadPage;
import vn.doichieu.extractors.document.UnreadPage.Cause;
import vn.doichieu.extractors.reading.ReadOutcome;
import vn.doichieu.extractors.reading.Refusal;
import vn.doichieu.extractors.reading.ReportReader;
import vn.doichieu.pipeline.SampleReports;
import vn.doichieu.pipeline.intake.IntakeLimits;
import vn.doichieu.pipeline.store.FeedItem;
import vn.doichieu.pipeline.store.FigureQuery;
import vn.doichieu.pipeline.store.LedgerOutcome;
import vn.doichieu.pipeline.store.SqliteReportStore;
import vn.doichieu.pipeline.store.StoredReport;

/** Files that failed for reasons that may be gone the next time. */
class TryingAgainTest {
    private static final ReportReader NO_PROGRAM = file -> new ReadOutcome.Refused(Refusal.NO_OCR, "planted");
    private static final ReportReader BROKEN = file -> new ReadOutcome.Refused(Refusal.CORRUPT, "planted");
    private static final ReportReader FAULTY = file -> {
        throw new IllegalStateException("planted");
    };

    @TempDir
    Path folder;

    private Path inbox;
    private SqliteReportStore store;

    @BeforeEach
    void open() throws IOException {
        inbox = Files.createDirectory(folder.resolve("nhận"));
        Files.writeString(inbox.resolve("a.txt"), "15");
        store = SqliteReportStore.open(folder.resolve("kho.db"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_file_for_which_a_program_was_missing_is_read_once_it_is_there() {
        assertThat(outcomes(load(NO_PROGRAM))).containsExactly("a.txt REJECTED");
        assertThat(load(NO_PROGRAM).files()).as("tried again, to no avail").hasSize(1);
        assertThat(outcomes(load(FakeStages::read))).containsExactly("a.txt LOADED");
        assertThat(store.reports()).hasSize(1);
        assertThat(store.figures(FigureQuery.ALL)).hasSize(1);
        assertThat(store.report("a.txt").reason()).isEmpty();
        assertThat(load(NO_PROGRAM).files()).as("read; nothing more to do").isEmpty();
    }

    @Test
    void trying_in_vain_tells_the_feed_nothing() {
        load(NO_PROGRAM);
        int before = feed().size();
        load(NO_PROGRAM);
        load(NO_PROGRAM);
        assertThat(feed()).hasSize(before);
        assertThat(store.report("a.txt").attempts().tries()).isEqualTo(3);
    }

    @Test
    void a_broken_file_is_left_alone_unless_the_user_asks() {
        load(BROKEN);
        assertThat(load(FakeStages::read).files()).isEmpty();
        assertThat(outcomes(load(FakeStages::read, 60, true))).containsExactly("a.txt LOADED");
    }

    @Test
    void a_file_that_breaks_the_program_twice_is_left_alone_and_says_so() {
        load(FAULTY);
        assertThat(store.report("a.txt").reason()).contains(RefusalMessages.FAULT);
        load(FAULTY);
        assertThat(store.report("a.txt").reason().orElseThrow().vi())
                .startsWith(RefusalMessages.FAULT.vi())
                .contains("đã thử 2 lần");
        assertThat(load(FakeStages::read).files()).isEmpty();
        assertThat(outcomes(load(FakeStages::read, 60, true))).containsExactly("a.txt LOADED");
    }

    @Test
    void more_time_is_worth_another_try() {
        load(FAULTY);
        load(FAULTY);
        assertThat(load(FAULTY, 60, false).files()).isEmpty();
        assertThat(outcomes(load(FakeStages::read, 61, false))).containsExactly("a.txt LOADED");
    }

    @Test
    void a_report_read_in_part_is_replaced_with_all_it_gave() throws IOException {
        load(pageMissing());
        StoredReport part = store.report("a.txt");
        assertThat(part.outcome()).isEqualTo(LedgerOutcome.PARTIAL);
        assertThat(part.findings()).isEqualTo(1);
        Files.writeString(inbox.resolve("b.txt"), "16");
        load(FakeStages::read);
        StoredReport whole = store.report("a.txt");
        assertThat(whole.outcome()).isEqualTo(LedgerOutcome.LOADED);
        assertThat(whole.id()).isEqualTo(part.id());
        assertThat(whole.version()).as("it keeps its place before b.txt").isEqualTo(1);
        assertThat(whole.sameAs()).isEmpty();
        assertThat(store.report("b.txt").version()).isEqualTo(2);
        assertThat(store.figures(FigureQuery.ALL)).hasSize(2);
        assertThat(store.text(whole.id())).isNotEmpty();
        assertThat(feed().stream().filter(FeedItem.Figure.class::isInstance)).hasSize(2);
        assertThat(feed().stream().filter(FeedItem.Finding.class::isInstance)).hasSize(2);
    }

    @Test
    void a_copy_loaded_meanwhile_makes_the_file_a_duplicate() throws IOException {
        load(NO_PROGRAM);
        Files.writeString(inbox.resolve("b.txt"), "15");
        Files.delete(inbox.resolve("a.txt"));
        load(FakeStages::read);
        Files.writeString(inbox.resolve("a.txt"), "15");
        assertThat(outcomes(load(FakeStages::read))).containsExactly("a.txt DUPLICATE");
    }

    /** Reads the text, but says that a page of it waits for a program. */
    private static ReportReader pageMissing() {
        return file -> {
            ReadOutcome.Read read = (ReadOutcome.Read) FakeStages.read(file);
            return new ReadOutcome.Read(
                    read.text().withUnreadPages(List.of(new UnreadPage(2, Cause.NO_OCR))), read.format());
        };
    }

    private static ExtractedReport extract(ReportText text) {
        ExtractedReport report = SampleReports.report(SampleReports.AN_HOA, SampleReports.YEAR, text.text());
        return new ExtractedReport(
                report.text().withUnreadPages(text.unreadPages()),
                report.letterhead(),
                report.outline(),
                List.of(),
                report.figures(),
                List.of());
    }

    @Test
    void a_report_of_another_catalogue_is_extracted_anew_only_when_asked() {
        load(FakeStages::read, catalogue("một", false));
        LoadSummary again = load(FakeStages::read, catalogue("hai", false));
        assertThat(again.files()).isEmpty();
        assertThat(again.skipped()).singleElement().matches(report -> report.isOfOtherCatalogue("hai"));
        int before = feed().size();
        assertThat(outcomes(load(FakeStages::read, catalogue("hai", true)))).containsExactly("a.txt LOADED");
        assertThat(store.reports()).singleElement().matches(report -> !report.isOfOtherCatalogue("hai"));
        assertThat(store.figures(FigureQuery.ALL))
                .singleElement()
                .satisfies(figure -> assertThat(store.explanation(figure.id())).isPresent());
        assertThat(feed())
                .as("the report comes again, its figures and findings in place of those before")
                .hasSize(before + 1);
        assertThat(load(FakeStages::read, catalogue("hai", true)).files())
                .as("nothing more to do")
                .isEmpty();
    }

    @Test
    void a_report_that_cannot_be_extracted_anew_is_kept() {
        load(FakeStages::read, catalogue("một", false));
        load(FAULTY, catalogue("hai", true));
        assertThat(store.reports()).singleElement().satisfies(report -> {
            assertThat(report.outcome()).isEqualTo(LedgerOutcome.LOADED);
            assertThat(report.catalogue()).contains("một");
        });
        assertThat(store.figures(FigureQuery.ALL)).hasSize(1);
    }

    private static LoadOptions catalogue(String version, boolean refresh) {
        return new LoadOptions(2, Duration.ofMinutes(1), Duration.ZERO, IntakeLimits.DEFAULT, false, version, refresh);
    }

    private LoadSummary load(ReportReader reader) {
        return load(reader, 60, false);
    }

    private LoadSummary load(ReportReader reader, int seconds, boolean retry) {
        return load(reader, new LoadOptions(2, Duration.ofSeconds(seconds), IntakeLimits.DEFAULT, retry));
    }

    private LoadSummary load(ReportReader reader, LoadOptions options) {
        return new Loader(
                        reader,
                        TryingAgainTest::extract,
                        (id, file, report) -> SampleReports.checked(SampleReports.brokenSum("c-" + id, id)),
                        reports -> List.of(),
                        store)
                .load(List.of(inbox), options, new LoadListener() {});
    }

    private static List<String> outcomes(LoadSummary summary) {
        return summary.files().stream()
                .map(file -> file.file() + " " + file.outcome())
                .toList();
    }

    private List<FeedItem> feed() {
        List<FeedItem> items = new ArrayList<>();
        store.feed(0, items::add);
        return items;
    }
}
