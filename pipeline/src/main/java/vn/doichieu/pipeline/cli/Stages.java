package vn.doichieu.pipeline.cli;

import org.jspecify.annotations.Nullable;
import vn.doichieu.extractors.CatalogueReportExtractor;
import vn.doichieu.extractors.ReportExtractor;
import vn.doichieu.extractors.catalogue.Catalogue;
import vn.doichieu.extractors.catalogue.CatalogueLoader;
import vn.doichieu.extractors.reading.DefaultReportReader;
import vn.doichieu.extractors.reading.ReportReader;
import vn.doichieu.extractors.structure.HeadingOutliner;
import vn.doichieu.pipeline.check.CrossReportChecker;
import vn.doichieu.pipeline.check.DefaultCrossReportChecker;
import vn.doichieu.pipeline.check.DefaultReportChecker;
import vn.doichieu.pipeline.check.ReportChecker;
import vn.doichieu.pipeline.evaluate.Evaluator;
import vn.doichieu.pipeline.evaluate.reading.ReadingBenchmark;
import vn.doichieu.pipeline.run.Loader;

/** Builds the stages from the catalogue: the one place that names the implementations. */
final class Stages {
    private @Nullable Catalogue catalogue;

    /** Loaded when it is first asked for: most commands only ask the store. */
    Catalogue catalogue() {
        if (catalogue == null) {
            catalogue = CatalogueLoader.builtIn();
        }
        return catalogue;
    }

    ReportReader reader() {
        return new DefaultReportReader();
    }

    ReportExtractor extractor() {
        return new CatalogueReportExtractor(catalogue());
    }

    ReportChecker checker() {
        return new DefaultReportChecker(catalogue());
    }

    Evaluator evaluator() {
        return new Evaluator(reader(), extractor(), checker(), catalogue());
    }

    ReadingBenchmark readingBenchmark() {
        return new ReadingBenchmark(reader(), new HeadingOutliner(catalogue().headings()));
    }

    BulkLoad bulkLoad() {
        CrossReportChecker cross = new DefaultCrossReportChecker(catalogue());
        return new LoaderBulkLoad(store -> new Loader(reader(), extractor(), checker(), cross, store));
    }
}
