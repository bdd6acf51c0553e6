package vn.doichieu.pipeline.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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
     */
    record Order(List<Path> paths, int jobs, Duration timeout) {
        public Order {
            paths = List.copyOf(paths);
        }
    }

    /**
     * What came of it.
     *
     * @param files     ledger rows of every file met, those known before included, in the order of the paths
     * @param unchanged how many of them were in the store before with the same name and content
     */
    record Result(List<StoredReport> files, int unchanged) {
        public Result {
            files = List.copyOf(files);
        }
    }

    Result load(ReportStore store, Order order, LoadProgress progress);
}
