package vn.doichieu.pipeline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.pipeline.intake.IntakeLimits;
import vn.doichieu.pipeline.store.FeedItem;
import vn.doichieu.pipeline.store.FigureQuery;
import vn.doichieu.pipeline.store.SqliteReportStore;
import vn.doichieu.pipeline.store.StoredFigure;
import vn.doichieu.pipeline.store.StoredReport;

class KillingALoadTest {
    private static final int FILES = 60;

    @TempDir
    Path folder;

    @Test
    void the_next_run_completes_what_a_killed_one_left_with_nothing_doubled_or_lost() throws Exception {
        Path inbox = inbox();
        Path db = folder.resolve("kho.db");
        for (int fatal : List.of(3, 10, 25)) {
            assertThat(loadAndDie(db, inbox, fatal)).isEqualTo(KilledLoad.KILLED);
            assertEveryFileIsWholeOrAbsent(db);
        }
        try (SqliteReportStore store = SqliteReportStore.open(db)) {
            int before = store.reports().size();
            LoadSummary rest = FakeStages.loader(store)
                    .load(
                            List.of(inbox),
                            new LoadOptions(2, Duration.ofMinutes(1), IntakeLimits.DEFAULT),
                            new LoadListener() {});
            assertThat(rest.skipped()).hasSize(before);
            assertThat(rest.files()).hasSize(FILES - before);
            assertThat(store.reports())
                    .extracting(StoredReport::file)
                    .doesNotHaveDuplicates()
                    .hasSize(FILES);
            assertThat(store.figures(FigureQuery.ALL))
                    .extracting(StoredFigure::id)
                    .doesNotHaveDuplicates()
                    .hasSize(FILES);
            assertThat(feedOf(store)).hasSize(FILES * 3);
        }
        assertEveryFileIsWholeOrAbsent(db);
    }

    private Path inbox() throws IOException {
        Path inbox = Files.createDirectory(folder.resolve("nhận"));
        for (int i = 1; i <= FILES; i++) {
            Files.writeString(inbox.resolve("%02d.txt".formatted(i)), "" + i);
        }
        return inbox;
    }

    private static int loadAndDie(Path db, Path inbox, int fatal) throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(
                        java.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledLoad.class.getName(),
                        db.toString(),
                        inbox.toString(),
                        Integer.toString(fatal))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private static void assertEveryFileIsWholeOrAbsent(Path db) {
        try (SqliteReportStore store = SqliteReportStore.open(db)) {
            assertThat(store.reports()).allSatisfy(report -> {
                assertThat(report.figures()).isEqualTo(1);
                assertThat(report.findings()).isEqualTo(1);
                assertThat(store.text(report.id())).endsWith(" hồ sơ");
                assertThat(store.outline(report.id())).hasSize(1);
            });
            assertThat(feedOf(store)).hasSize(store.reports().size() * 3);
        }
    }

    private static List<FeedItem> feedOf(SqliteReportStore store) {
        List<FeedItem> items = new ArrayList<>();
        store.feed(0, items::add);
        return items;
    }
}
