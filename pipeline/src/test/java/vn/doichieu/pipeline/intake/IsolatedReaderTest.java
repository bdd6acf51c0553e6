package vn.doichieu.pipeline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doichieu.extractors.document.SourceFile;
import vn.doichieu.extractors.reading.DefaultReportReader;
import vn.doichieu.extractors.reading.ReadOutcome;
import vn.doichieu.extractors.reading.Refusal;
import vn.doichieu.extractors.reading.ReportReader;

class IsolatedReaderTest {
    private static final Path CORPUS =
            Path.of(System.getProperty("project.root", "..")).resolve("corpus");
    private static final Duration LONG = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    private IsolatedReader reader;

    @BeforeEach
    void start() {
        reader = new IsolatedReader(new MisbehavingReader(), LONG, 64);
    }

    @AfterEach
    void close() {
        reader.close();
    }

    @Test
    void one_process_reads_one_file_after_the_other_and_it_is_not_this_one() {
        String first = text(read("process")).split(" ")[0];
        assertThat(text(read("process"))).startsWith(first + " ");
        assertThat(Long.parseLong(first)).isNotEqualTo(ProcessHandle.current().pid());
    }

    @ParameterizedTest
    @CsvSource({"swallow, OUT_OF_MEMORY", "crash, FAILED", "throw, FAILED", "overflow, FAILED"})
    void whatever_a_file_does_it_is_refused_and_the_next_is_read(String order, Refusal refusal) {
        assertThat(refusal(read(order))).isEqualTo(refusal);
        assertThat(text(read("next"))).isEqualTo("next");
    }

    @ParameterizedTest
    @CsvSource({"hang", "spin"})
    void a_file_that_takes_too_long_is_given_up_and_its_process_killed(String order) throws InterruptedException {
        try (IsolatedReader hasty = new IsolatedReader(new MisbehavingReader(), Duration.ofSeconds(5), 64)) {
            long process = pid(hasty);
            assertThat(refusal(hasty.read(file(order)))).isEqualTo(Refusal.OUT_OF_TIME);
            assertThat(hasEnded(process)).isTrue();
            assertThat(text(hasty.read(file("next")))).isEqualTo("next");
        }
    }

    @Test
    void an_interrupt_gives_the_file_up() throws InterruptedException {
        long process = pid(reader);
        Thread asking = new Thread(() -> read("hang"));
        asking.start();
        asking.interrupt();
        asking.join(TimeUnit.SECONDS.toMillis(60));
        assertThat(asking.isAlive()).isFalse();
        assertThat(hasEnded(process)).isTrue();
    }

    @Test
    void programs_that_the_process_started_end_with_it() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sleep")), "there is no /bin/sleep to start");
        Path pid = folder.resolve("pid");
        try (IsolatedReader hasty = new IsolatedReader(new MisbehavingReader(), Duration.ofSeconds(5), 64)) {
            assertThat(refusal(hasty.read(file("child " + pid)))).isEqualTo(Refusal.OUT_OF_TIME);
        }
        assertThat(hasEnded(Long.parseLong(Files.readString(pid)))).isTrue();
    }

    @Test
    void what_a_parser_prints_does_not_get_into_the_answer() {
        assertThat(text(read("print"))).isEqualTo("printed");
        assertThat(text(read("next"))).isEqualTo("next");
    }

    @Test
    void the_process_gets_nothing_of_the_environment_that_may_be_secret() {
        assumeTrue(System.getenv("HOME") != null, "there is no HOME to keep from it");
        assertThat(text(read("process"))).contains("PATH=").doesNotContain("HOME=");
    }

    @Test
    void temporary_files_go_when_the_process_goes() throws InterruptedException {
        Path left = Path.of(text(read("scratch")));
        assertThat(left).exists();
        long process = pid(reader);
        reader.close();
        assertThat(hasEnded(process)).isTrue();
        assertThat(left.getParent()).doesNotExist();
    }

    @Test
    void a_process_that_died_while_it_waited_is_replaced() throws InterruptedException {
        long process = pid(reader);
        ProcessHandle.of(process).ifPresent(ProcessHandle::destroyForcibly);
        assertThat(hasEnded(process)).isTrue();
        assertThat(text(read("next"))).isEqualTo("next");
    }

    @Test
    void a_process_that_is_killed_before_it_took_the_file_is_replaced() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no /bin/sh to halt a process with");
        long process = pid(reader);
        new ProcessBuilder("/bin/sh", "-c", "kill -STOP " + process).start().waitFor();
        CompletableFuture<ReadOutcome> asked = CompletableFuture.supplyAsync(() -> read("next"));
        Thread.sleep(300); // until it was asked; killed sooner it would not be asked at all
        ProcessHandle.of(process).ifPresent(ProcessHandle::destroyForcibly);
        assertThat(text(asked.get(60, TimeUnit.SECONDS))).isEqualTo("next");
    }

    @Test
    void files_are_read_here_where_no_process_can_be_started() {
        ReportReader unknownToOthers = new ReportReader() {
            @Override
            public ReadOutcome read(SourceFile file) {
                return new ReadOutcome.Refused(Refusal.EMPTY_FILE, "read here");
            }
        };
        try (IsolatedReader alone = new IsolatedReader(unknownToOthers, LONG, 64)) {
            assertThat(refusal(alone.read(file("x")))).isEqualTo(Refusal.EMPTY_FILE);
        }
    }

    @Test
    void reports_are_read_as_they_are_without_a_process() throws Exception {
        try (IsolatedReader isolated = new IsolatedReader(new DefaultReportReader(), LONG, 512)) {
            for (String extension : new String[] {".docx", ".pdf", ".txt"}) {
                Path path = CORPUS.resolve("bao-cao-quy-1-2026-xa-kien-thuy" + extension);
                SourceFile file = new SourceFile(path.getFileName().toString(), Files.readAllBytes(path));
                ReadOutcome expected = new DefaultReportReader().read(file);
                assertThat(expected).isInstanceOf(ReadOutcome.Read.class);
                assertThat(isolated.read(file)).isEqualTo(expected);
            }
        }
    }

    private static boolean hasEnded(long pid) throws InterruptedException {
        Optional<ProcessHandle> process = ProcessHandle.of(pid);
        for (int i = 0; i < 600 && process.isPresent() && process.get().isAlive(); i++) {
            Thread.sleep(100);
        }
        return process.isEmpty() || !process.get().isAlive();
    }

    private ReadOutcome read(String order) {
        return reader.read(file(order));
    }

    private static SourceFile file(String order) {
        return new SourceFile("tệp.txt", order.getBytes(StandardCharsets.UTF_8));
    }

    private static long pid(IsolatedReader reader) {
        return Long.parseLong(text(reader.read(file("process"))).split(" ")[0]);
    }

    private static String text(ReadOutcome outcome) {
        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        return ((ReadOutcome.Read) outcome).text().text();
    }

    private static Refusal refusal(ReadOutcome outcome) {
        assertThat(outcome).isInstanceOf(ReadOutcome.Refused.class);
        return ((ReadOutcome.Refused) outcome).reason();
    }
}
