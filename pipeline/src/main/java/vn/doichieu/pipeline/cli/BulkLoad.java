package vn.doichieu.pipeline.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import vn.doichieu.pipeline.check.Message;
import vn.doichieu.pipeline.store.LedgerOutcome;
import vn.doichieu.pipeline.store.ReportStore;
import vn.doichieu.pipeline.store.StoredReport;

/** Loads what lies at some paths into a store. */
interface BulkLoad {

    /**
     * What to load, and how.
     *
     * @param paths   files, folders, archives
     * @param jobs    files processed at a time, at least 1
     * @param timeout the most one file may take
     * @param perImage and more for each page image in it that has to be recognised
     * @param retry   whether files that were refused or read in part before are all tried again
     * @param catalogue version of the catalogue that figures are extracted with
     * @param refresh whether reports that were extracted with another one are extracted anew
     */
    record Order(
            List<Path> paths,
            int jobs,
            Duration timeout,
            Duration perImage,
            boolean retry,
            String catalogue,
            boolean refresh) {
        public Order {
            paths = List.copyOf(paths);
        }
    }

    /**
     * What came of it.
     *
     * @param files   entered in the ledger by this load, in the order of the paths
     * @param skipped in the ledger before with the same name and content
     * @param refused what has no content and therefore no row in the ledger, such as a missing path
     */
    record Result(List<StoredReport> files, List<StoredReport> skipped, List<Refused> refused) {
        public Result {
            files = List.copyOf(files);
            skipped = List.copyOf(skipped);
            refused = List.copyOf(refused);
        }

        /** Everything in the ledger that the paths led to, without repetition. */
        List<StoredReport> all() {
            return Stream.concat(files.stream(), skipped.stream()).distinct().toList();
        }

        /** Files and paths that gave no report, with the reason; now or when they were first loaded. */
        List<Refused> rejected() {
            Stream<Refused> inLedger = all().stream()
                    .filter(file -> file.outcome() == LedgerOutcome.REJECTED)
                    .map(file -> new Refused(file.file(), file.reason().orElseGet(() -> new Message("", ""))));
            return Stream.concat(refused.stream(), inLedger).toList();
        }
    }

    /**
     * An input that gave no report.
     *
     * @param name   as shown to people
     * @param reason what is wrong and what to do, without the name
     */
    record Refused(String name, Message reason) {}

    Result load(ReportStore store, Order order, LoadProgress progress);
}
