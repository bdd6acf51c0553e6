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
import vn.doichieu.extractors.reading.Refusal;
import vn.doichieu.pipeline.SampleReports;
import vn.doichieu.pipeline.intake.Incoming;
import vn.doichieu.pipeline.intake.IntakeLimits;
import vn.doichieu.pipeline.store.FeedItem;
import vn.doichieu.pipeline.store.FigureQuery;
import vn.doichieu.pipeline.store.LedgerOutcome;
import vn.doichieu.pipeline.store.SqliteReportStore;
import vn.doichieu.pipeline.store.StoredReport;

class LoaderTest {
    private static final LoadOptions TWO_JOBS = new LoadOptions(2, Duration.ofMinutes(1), IntakeLimits.DEFAULT);

    @TempDir
    Path folder;

    private Path inbox;
    private SqliteReportStore store;

    @BeforeEach
    void open() throws IOException {
        inbox = Files.createDirectory(folder.resolve("nhận"));
        store = SqliteReportStore.open(folder.resolve("kho.db"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void loads_a_folder_and_counts_pages_and_outcomes() throws IOException {
        write("a.txt", "15");
        write("b.txt", "hỏng");
        LoadSummary summary = load();
        assertThat(outcomes(summary.files())).containsExactly("a.txt LOADED", "b.txt REJECTED");
        assertThat(summary.count(LedgerOutcome.LOADED)).isEqualTo(1);
        assertThat(summary.pages()).isEqualTo(1);
        assertThat(summary.hasRejected()).isTrue();
        assertThat(summary.complete()).isTrue();
        assertThat(store.report("b.txt").reason()).contains(RefusalMessages.of(Refusal.CORRUPT));
    }

    @Test
    void does_nothing_when_files_are_loaded_again() throws IOException {
        write("a.txt", "15");
        write("b.txt", "16");
        load();
        List<StoredReport> before = store.reports();
        long cursor = lastCursor();
        LoadSummary again = load();
        assertThat(again.files()).isEmpty();
        assertThat(outcomes(again.skipped())).containsExactly("a.txt LOADED", "b.txt NEWER_VERSION");
        assertThat(store.reports()).isEqualTo(before);
        assertThat(lastCursor()).isEqualTo(cursor);
    }

    @Test
    void calls_equal_content_a_duplicate_within_and_between_batches() throws IOException {
        write("a.txt", "15");
        write("b.txt", "15");
        assertThat(outcomes(load().files())).containsExactly("a.txt LOADED", "b.txt DUPLICATE");
        write("c.txt", "15");
        assertThat(outcomes(load().files())).containsExactly("c.txt DUPLICATE");
        assertThat(store.report("c.txt").reason().orElseThrow().vi()).isEqualTo("trùng nội dung với a.txt");
        assertThat(store.figures(FigureQuery.ALL)).hasSize(1);
    }

    @Test
    void loads_a_text_that_is_no_report_at_all() throws IOException {
        write("thư mời.txt", "Kính mời các đồng chí");
        assertThat(outcomes(load().files())).containsExactly("thư mời.txt LOADED");
    }

    @Test
    void goes_on_after_whatever_a_file_does() throws IOException {
        write("1.txt", "tràn");
        write("2.txt", "lỗi");
        write("3.txt", "hết bộ nhớ");
        write("4.txt", "lặp");
        write("5.txt", "");
        write("6.txt", "15");
        LoadSummary summary = load();
        assertThat(outcomes(summary.files()))
                .containsExactly(
                        "1.txt REJECTED",
                        "2.txt REJECTED",
                        "3.txt REJECTED",
                        "4.txt REJECTED",
                        "5.txt REJECTED",
                        "6.txt LOADED");
        assertThat(summary.files().subList(0, 5)).allMatch(file -> file.reason().isPresent());
        assertThat(summary.files().get(2).reason()).contains(RefusalMessages.OUT_OF_MEMORY);
        assertThat(summary.files().get(3).reason()).contains(RefusalMessages.FAULT);
        assertThat(summary.files().get(3).figures()).isZero();
    }

    @Test
    void gives_up_files_that_hang_even_when_they_hold_every_job() throws IOException {
        for (String name : List.of("1.txt", "2.txt", "3.txt")) {
            write(name, "treo");
        }
        write("4.txt", "15");
        Duration timeout = Duration.ofMillis(300);
        LoadSummary summary = FakeStages.loader(store)
                .load(List.of(inbox), new LoadOptions(1, timeout, IntakeLimits.DEFAULT), new LoadListener() {});
        // the three hold the same content, but a rejected file has no duplicates
        assertThat(outcomes(summary.files()))
                .containsExactly("1.txt REJECTED", "2.txt REJECTED", "3.txt REJECTED", "4.txt LOADED");
        assertThat(summary.files().get(0).reason()).contains(RefusalMessages.timedOut(timeout));
        assertThat(summary.duration()).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void gives_versions_in_the_order_of_the_files_whatever_takes_longest() throws IOException {
        for (int i = 1; i <= 9; i++) {
            write(i + ".txt", "" + i);
        }
        FakeStages.loader(
                        file -> {
                            pause(file.name().equals("1.txt") ? 200 : 1);
                            return FakeStages.read(file);
                        },
                        store)
                .load(List.of(inbox), TWO_JOBS, new LoadListener() {});
        assertThat(store.reports()).extracting(StoredReport::file).isSorted();
        assertThat(store.reports()).extracting(StoredReport::version).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void reports_what_has_no_content_but_keeps_it_out_of_the_ledger() throws IOException {
        Path missing = folder.resolve("không-có.pdf");
        write("a.txt", "15");
        LoadSummary summary = FakeStages.loader(store).load(List.of(missing, inbox), TWO_JOBS, new LoadListener() {});
        assertThat(summary.unusable()).extracting(Incoming.Unusable::name).containsExactly(missing.toString());
        assertThat(summary.hasRejected()).isTrue();
        assertThat(store.reports()).hasSize(1);
    }

    @Test
    void checks_between_the_reports_of_a_ward_after_the_batch() throws IOException {
        write("a.txt", "15");
        load();
        assertThat(store.report("a.txt").findings()).isEqualTo(1);
        // a second period of the same ward makes its reports comparable
        store.save(
                "q3.txt",
                "0",
                SampleReports.report(SampleReports.AN_HOA, SampleReports.Q3, "9"),
                SampleReports.unchecked());
        load();
        assertThat(store.report("q3.txt").findings()).isEqualTo(1);
    }

    @Test
    void tells_the_listener_the_total_then_starts_and_ends_in_order() throws IOException {
        write("a.txt", "15");
        write("b.txt", "hỏng");
        load();
        write("c.txt", "17");
        List<String> heard = new ArrayList<>();
        FakeStages.loader(store).load(List.of(inbox, folder.resolve("thiếu")), TWO_JOBS, new LoadListener() {
            @Override
            public void total(int files) {
                heard.add("total " + files);
            }

            @Override
            public void started(String file) {
                heard.add("started " + file);
            }

            @Override
            public void finished(StoredReport report) {
                heard.add("finished " + report.file() + " " + report.pages().orElse(0));
            }

            @Override
            public void skipped(StoredReport report) {
                heard.add("skipped " + report.file());
            }

            @Override
            public void unusable(Incoming.Unusable what) {
                heard.add("unusable");
            }
        });
        assertThat(heard).startsWith("total 4").endsWith("unusable");
        assertThat(heard).containsSubsequence("started a.txt", "started b.txt", "started c.txt");
        assertThat(heard).containsSubsequence("skipped a.txt", "skipped b.txt", "finished c.txt 1");
    }

    @Test
    void stops_taking_files_when_it_is_interrupted_and_goes_on_the_next_time() throws IOException {
        for (int i = 1; i <= 30; i++) {
            write("%02d.txt".formatted(i), "" + i);
        }
        LoadSummary stopped = FakeStages.loader(store).load(List.of(inbox), TWO_JOBS, new LoadListener() {
            @Override
            public void finished(StoredReport report) {
                Thread.currentThread().interrupt();
            }
        });
        assertThat(Thread.interrupted()).isTrue();
        assertThat(stopped.complete()).isFalse();
        assertThat(stopped.files()).hasSizeLessThan(30);
        LoadSummary rest = load();
        assertThat(stopped.files().size() + rest.files().size()).isEqualTo(30);
    }

    private LoadSummary load() {
        return FakeStages.loader(store).load(List.of(inbox), TWO_JOBS, new LoadListener() {});
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(inbox.resolve(name), content);
    }

    private static List<String> outcomes(List<StoredReport> files) {
        return files.stream().map(file -> file.file() + " " + file.outcome()).toList();
    }

    private long lastCursor() {
        List<Long> cursors = new ArrayList<>();
        store.feed(0, (FeedItem item) -> cursors.add(item.cursor()));
        return cursors.get(cursors.size() - 1);
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
