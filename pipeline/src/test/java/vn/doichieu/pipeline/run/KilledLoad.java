package vn.doichieu.pipeline.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import vn.doichieu.pipeline.intake.IntakeLimits;
import vn.doichieu.pipeline.store.SqliteReportStore;

/** A program that is killed while it loads: arguments store, folder, and the number of the file at which it dies. */
final class KilledLoad {
    static final int KILLED = 137;

    private KilledLoad() {}

    public static void main(String[] arguments) {
        int fatal = Integer.parseInt(arguments[2]);
        AtomicInteger read = new AtomicInteger();
        SqliteReportStore store = SqliteReportStore.open(Path.of(arguments[0]));
        FakeStages.loader(
                        file -> {
                            if (read.incrementAndGet() == fatal) {
                                // on a worker's thread, so that the writer may be anywhere in a transaction
                                Runtime.getRuntime().halt(KILLED);
                            }
                            return FakeStages.read(file);
                        },
                        store)
                .load(
                        List.of(Path.of(arguments[1])),
                        new LoadOptions(2, Duration.ofMinutes(1), IntakeLimits.DEFAULT),
                        new LoadListener() {});
    }
}
