package vn.doichieu.pipeline.cli;

import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.doichieu.extractors.reading.ReportReader;
import vn.doichieu.pipeline.intake.ClosingReader;
import vn.doichieu.pipeline.intake.Incoming;
import vn.doichieu.pipeline.intake.IntakeLimits;
import vn.doichieu.pipeline.run.LoadListener;
import vn.doichieu.pipeline.run.LoadOptions;
import vn.doichieu.pipeline.run.LoadSummary;
import vn.doichieu.pipeline.run.Loader;
import vn.doichieu.pipeline.store.ReportStore;
import vn.doichieu.pipeline.store.StoredReport;

/**
 * Loads with the {@link Loader} of the pipeline.
 *
 * @param readers makes one for files that may take so long
 * @param loaders makes one for a store
 */
record LoaderBulkLoad(Function<Duration, ClosingReader> readers, BiFunction<ReportReader, ReportStore, Loader> loaders)
        implements BulkLoad {

    @Override
    public Result load(ReportStore store, Order order, LoadProgress progress) {
        LoadOptions options = new LoadOptions(
                order.jobs(),
                order.timeout(),
                order.perImage(),
                IntakeLimits.DEFAULT,
                order.retry(),
                order.catalogue(),
                order.refresh());
        try (ClosingReader reader = readers.apply(order.timeout())) {
            LoadSummary summary = loaders.apply(reader, store).load(order.paths(), options, new Listener(progress));
            List<Refused> refused = summary.unusable().stream()
                    .map(what -> new Refused(what.name(), what.reason()))
                    .toList();
            return new Result(summary.files(), summary.skipped(), refused);
        }
    }

    private record Listener(LoadProgress progress) implements LoadListener {

        @Override
        public void total(int files) {
            progress.total(files);
        }

        @Override
        public void finished(StoredReport report) {
            progress.fileDone(report.file(), report.pages().orElse(0));
        }

        @Override
        public void skipped(StoredReport report) {
            progress.fileDone(report.file(), 0);
        }

        @Override
        public void unusable(Incoming.Unusable what) {
            progress.fileDone(what.name(), 0);
        }
    }
}
