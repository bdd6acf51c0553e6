package vn.doichieu.pipeline.cli;

import vn.doichieu.extractors.catalogue.Catalogue;
import vn.doichieu.pipeline.evaluate.Evaluator;
import vn.doichieu.pipeline.evaluate.LeaveOneOut;
import vn.doichieu.pipeline.evaluate.reading.ReadingBenchmark;
import vn.doichieu.pipeline.store.ReportStore;

/** The parts of the program that commands need, put together in one place ({@link StandardWiring}). */
interface Wiring {

    Catalogue catalogue();

    /** Whether the value of --db names a file (rather than a database server). */
    boolean isFile(String db);

    /**
     * Opens the store.
     *
     * @param db value of --db
     * @throws vn.doichieu.pipeline.store.StoreException where it cannot be used
     */
    ReportStore openStore(String db);

    BulkLoad bulkLoad();

    Evaluator evaluator();

    LeaveOneOut leaveOneOut();

    ReadingBenchmark readingBenchmark();
}
