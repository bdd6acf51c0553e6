package vn.doichieu.pipeline.run;

import vn.doichieu.pipeline.intake.Incoming;
import vn.doichieu.pipeline.store.StoredReport;

/**
 * Hears how a batch goes on. Called on the thread that loads: files start in the order in which they came in and finish
 * in the same order.
 */
public interface LoadListener {
    /** How many files are known of by now; rises when an archive turns out to hold more than one. */
    default void total(int files) {}

    /** Work on a file begins. */
    default void started(String file) {}

    /** A file has its row in the ledger, with outcome and pages. */
    default void finished(StoredReport report) {}

    /** A file with this name and content was loaded before; nothing was done. */
    default void skipped(StoredReport report) {}

    /** Something without content that could be loaded: a missing path, a file that may not be opened. */
    default void unusable(Incoming.Unusable what) {}
}
