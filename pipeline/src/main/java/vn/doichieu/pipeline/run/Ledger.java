package vn.doichieu.pipeline.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.doichieu.pipeline.check.Message;
import vn.doichieu.pipeline.store.LedgerOutcome;
import vn.doichieu.pipeline.store.ReportStore;
import vn.doichieu.pipeline.store.StoreException;
import vn.doichieu.pipeline.store.StoredReport;

/** Enters every file of a batch in the store, once. */
final class Ledger {
    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);

    private final ReportStore store;
    private final LoadListener listener;
    private final List<StoredReport> entered = new ArrayList<>();
    private final List<StoredReport> skipped = new ArrayList<>();

    Ledger(ReportStore store, LoadListener listener) {
        this.store = store;
        this.listener = listener;
    }

    List<StoredReport> entered() {
        return entered;
    }

    List<StoredReport> skipped() {
        return skipped;
    }

    /** Known: nothing to do. Else its row says: duplicate of what is there by now, rejected, or a report. */
    void enter(String file, String sha256, Processed processed) {
        Optional<StoredReport> known = store.known(file, sha256);
        if (known.isPresent()) {
            skipped.add(known.get());
            listener.skipped(known.get());
            return;
        }
        StoredReport report = store.withContent(sha256)
                .map(original -> store.saveOutcome(
                        file, sha256, LedgerOutcome.DUPLICATE, RefusalMessages.duplicateOf(original.file())))
                .orElseGet(() -> save(file, sha256, processed));
        entered.add(report);
        listener.finished(report);
    }

    private StoredReport save(String file, String sha256, Processed processed) {
        if (processed instanceof Processed.Checked result) {
            return save(file, sha256, result);
        }
        Message reason = processed instanceof Processed.Rejected rejected ? rejected.reason() : RefusalMessages.FAULT;
        return store.saveOutcome(file, sha256, LedgerOutcome.REJECTED, reason);
    }

    private StoredReport save(String file, String sha256, Processed.Checked result) {
        try {
            return store.save(file, sha256, result.report(), result.checks());
        } catch (StoreException e) {
            throw e;
        } catch (RuntimeException e) {
            // results that contradict themselves, such as two figures with one index, spoil their own file only
            LOG.debug("{}: not saved", file, e);
            return store.saveOutcome(file, sha256, LedgerOutcome.REJECTED, RefusalMessages.FAULT);
        }
    }
}
