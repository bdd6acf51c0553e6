package vn.doichieu.pipeline.evaluate;

import java.nio.file.Path;
import vn.doichieu.extractors.CatalogueReportExtractor;
import vn.doichieu.extractors.ReportExtractor;
import vn.doichieu.extractors.catalogue.Catalogue;
import vn.doichieu.extractors.catalogue.CatalogueLoader;
import vn.doichieu.extractors.reading.DefaultReportReader;
import vn.doichieu.extractors.reading.ReportReader;
import vn.doichieu.pipeline.check.DefaultReportChecker;

/** The reports of this repository, their annotations and the stages that read them. */
final class Corpus {

    private static final Path ROOT = Path.of(System.getProperty("project.root", ".."));
    static final Path REPORTS = ROOT.resolve("corpus");
    static final Path ANNOTATIONS = ROOT.resolve("gold-annotations");

    private static final Catalogue CATALOGUE = CatalogueLoader.builtIn();
    static final ReportReader READER = new DefaultReportReader();
    static final ReportExtractor EXTRACTOR = new CatalogueReportExtractor(CATALOGUE);
    static final Evaluator EVALUATOR = new Evaluator(READER, EXTRACTOR, new DefaultReportChecker(CATALOGUE), CATALOGUE);

    private Corpus() {}
}
