package vn.doichieu.pipeline.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.doichieu.extractors.ReportExtractor;
import vn.doichieu.extractors.reading.ReportReader;
import vn.doichieu.pipeline.check.CheckResult;
import vn.doichieu.pipeline.check.ComparableReport;
import vn.doichieu.pipeline.check.CrossReportChecker;
import vn.doichieu.pipeline.check.ReportChecker;
import vn.doichieu.pipeline.intake.Found;
import vn.doichieu.pipeline.intake.Intake;
import vn.doichieu.pipeline.store.ReportStore;

/**
 * Loads many files: intake, reading, extraction, checks, store, links in containers, checks
 * between reports. A file that was loaded before
 * is left alone, unless it failed for reasons that may be gone, so that a batch that was killed is completed by loading it again.
 */
public final class Loader {
    private static final Logger LOG = LoggerFactory.getLogger(Loader.class);

    private final Stages stages;
    private final CrossReportChecker cross;
    private final ReportStore store;

    public Loader(
            ReportReader reader,
            ReportExtractor extractor,
            ReportChecker checker,
            CrossReportChecker cross,
            ReportStore store) {
        this.stages = new Stages(reader, extractor, checker);
        this.cross = cross;
        this.store = store;
    }

    /**
     * Loads what lies at the paths. Bad input never stops the batch; it is in the summary.
     *
     * @throws vn.doichieu.pipeline.store.StoreException where the store cannot be used; files saved until then stay
     */
    public LoadSummary load(List<Path> paths, LoadOptions options, LoadListener listener) {
        Intake intake = new Intake(options.limits());
        Batch batch = new Batch(stages, store, options, listener);

        List<Found> found = intake.find(paths);
        batch.expect(found);
        for (Found place : found) {
            batch.takeFrom(place, intake);
        }
        batch.settleAll();
        store.linkContainers();
        checkBetweenReports();
        return batch.summary();
    }

    /** Also after a batch that brought nothing new: the one before may have been killed at this point. */
    private void checkBetweenReports() {
        List<CheckResult> results = new ArrayList<>();
        for (List<ComparableReport> ofOneWard : store.comparableReports()) {
            try {
                results.addAll(cross.check(ofOneWard));
            } catch (RuntimeException | StackOverflowError e) {
                LOG.warn("reports of {} were not compared", ofOneWard.get(0).ward(), e);
            }
        }
        store.saveCrossChecks(results);
    }
}
