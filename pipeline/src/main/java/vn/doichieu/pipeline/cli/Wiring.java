package vn.doichieu.pipeline.cli;

import java.nio.file.Path;
import java.util.Optional;
import vn.doichieu.extractors.catalogue.Catalogue;
import vn.doichieu.pipeline.evaluate.Evaluator;
import vn.doichieu.pipeline.evaluate.LeaveOneOut;
import vn.doichieu.pipeline.evaluate.reading.ReadingBenchmark;
import vn.doichieu.pipeline.store.ReportStore;

/** The parts of the program that commands need, put together in one place ({@link StandardWiring}). */
interface Wiring {

    /**
     * The catalogue that comes with the program.
     *
     * @param overlay folder with an analyst's own rows, laid over it
     * @throws vn.doichieu.extractors.catalogue.CatalogueException where a row of the folder is wrong
     */
    Catalogue catalogue(Optional<Path> overlay);

    /** Whether the value of --db names a file (rather than a database server). */
    boolean isFile(String db);

    /**
     * Opens the store.
     *
     * @param db value of --db
     * @throws vn.doichieu.pipeline.store.StoreException where it cannot be used
     */
    ReportStore openStore(String db);

    BulkLoad bulkLoad(Catalogue catalogue);

    Evaluator evaluator(Catalogue catalogue);

    LeaveOneOut leaveOneOut(Catalogue catalogue);

    ReadingBenchmark readingBenchmark(Catalogue catalogue);
}
