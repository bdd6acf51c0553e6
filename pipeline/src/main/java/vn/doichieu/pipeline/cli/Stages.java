package vn.doichieu.pipeline.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.doichieu.extractors.CatalogueReportExtractor;
import vn.doichieu.extractors.ReportExtractor;
import vn.doichieu.extractors.catalogue.Catalogue;
import vn.doichieu.extractors.catalogue.CatalogueLoader;
import vn.doichieu.extractors.reading.DefaultReportReader;
import vn.doichieu.extractors.reading.ReportReader;
import vn.doichieu.pipeline.check.CrossReportChecker;
import vn.doichieu.pipeline.check.DefaultCrossReportChecker;
import vn.doichieu.pipeline.check.DefaultReportChecker;
import vn.doichieu.pipeline.check.ReportChecker;
import vn.doichieu.pipeline.evaluate.Evaluator;
import vn.doichieu.pipeline.evaluate.LeaveOneOut;
import vn.doichieu.pipeline.evaluate.reading.ReadingBenchmark;
import vn.doichieu.pipeline.intake.ClosingReader;
import vn.doichieu.pipeline.intake.IsolatedReader;
import vn.doichieu.pipeline.run.Loader;

/** Builds the stages from the catalogue: the one place that names the implementations. */
final class Stages {
    /** Megabytes for one process that reads: the largest file accepted and its text fit in. */
    private static final int READER_MEMORY = 768;

    private static final Pattern MEGABYTES = Pattern.compile("[1-9]\\d{2,5}");

    private final Map<String, String> environment = System.getenv();
    private final Map<Optional<Path>, Catalogue> catalogues = new HashMap<>();

    /** Loaded when it is first asked for: most commands only ask the store. */
    Catalogue catalogue(Optional<Path> overlay) {
        return catalogues.computeIfAbsent(
                overlay, dir -> dir.map(CatalogueLoader::withOverlay).orElseGet(CatalogueLoader::builtIn));
    }

    ReportReader reader() {
        return new DefaultReportReader();
    }

    private static ReportExtractor extractor(Catalogue catalogue) {
        return new CatalogueReportExtractor(catalogue);
    }

    private static ReportChecker checker(Catalogue catalogue) {
        return new DefaultReportChecker(catalogue);
    }

    Evaluator evaluator(Catalogue catalogue) {
        return new Evaluator(reader(), extractor(catalogue), checker(catalogue), catalogue);
    }

    LeaveOneOut leaveOneOut(Catalogue catalogue) {
        return new LeaveOneOut(
                reader(), learned -> new CatalogueReportExtractor(catalogue, learned), checker(catalogue), catalogue);
    }

    ReadingBenchmark readingBenchmark(Catalogue catalogue) {
        return new ReadingBenchmark(reader(), extractor(catalogue));
    }

    BulkLoad bulkLoad(Catalogue catalogue) {
        CrossReportChecker cross = new DefaultCrossReportChecker(catalogue);
        return new LoaderBulkLoad(
                this::loadingReader,
                (reader, store) -> new Loader(reader, extractor(catalogue), checker(catalogue), cross, store));
    }

    /** Reads in processes of their own, unless told not to, as is of use to whoever looks for a fault. */
    private ClosingReader loadingReader(Duration limit) {
        return "off".equals(environment.get("DOICHIEU_ISOLATION"))
                ? ClosingReader.of(reader())
                : new IsolatedReader(reader(), limit, readerMemory());
    }

    private int readerMemory() {
        String megabytes = environment.getOrDefault("DOICHIEU_READER_MEMORY", "");
        return MEGABYTES.matcher(megabytes).matches() ? Integer.parseInt(megabytes) : READER_MEMORY;
    }
}
