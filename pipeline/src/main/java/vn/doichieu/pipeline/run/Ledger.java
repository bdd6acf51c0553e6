package vn.doichieu.pipeline.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.doichieu.pipeline.intake.Hindrance;
import vn.doichieu.pipeline.store.LedgerOutcome;
import vn.doichieu.pipeline.store.Received;
import vn.doichieu.pipeline.store.ReportStore;
import vn.doichieu.pipeline.store.StoreException;
import vn.doichieu.pipeline.store.StoredReport;

/** Enters every file of a batch in the store, once. */
final class Ledger {
    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);

    private final ReportStore store;
    private final LoadOptions options;
    private final LoadListener listener;
    private final List<StoredReport> entered = new ArrayList<>();
    private final List<StoredReport> skipped = new ArrayList<>();

    Ledger(ReportStore store, LoadOptions options, LoadListener listener) {
        this.store = store;
        this.options = options;
        this.listener = listener;
    }

    List<StoredReport> entered() {
        return entered;
    }

    List<StoredReport> skipped() {
        return skipped;
    }

    /** Whether there is nothing to do for a file: its row says all there is to say, or its content is there already. */
    boolean isSettled(String file, String sha256) {
        Optional<StoredReport> known = store.known(file, sha256);
        return known.isPresent()
                ? !isToBeTried(known.get())
                : store.withContent(sha256).isPresent();
    }

    private boolean isToBeTried(StoredReport row) {
        boolean failed = row.isUnsettled() && row.attempts().isWorthAnother(options.seconds(), options.retry());
        return failed || (options.refresh() && row.isOfOtherCatalogue(options.catalogue()));
    }

    /** Known: nothing to do. Else its row says: duplicate of what is there by now, rejected, or a report. */
    void enter(Received file, Processed processed) {
        Optional<StoredReport> known = store.known(file.file(), file.sha256());
        if (known.isPresent() && (processed instanceof Processed.NotNeeded || !isToBeTried(known.get()))) {
            skipped.add(known.get());
            listener.skipped(known.get());
            return;
        }
        StoredReport report = store.withContent(file.sha256())
                .filter(original ->
                        known.isEmpty() || !original.id().equals(known.get().id()))
                .map(original -> store.saveOutcome(
                        file, LedgerOutcome.DUPLICATE, RefusalMessages.duplicateOf(original.file()), Hindrance.FILE))
                .orElseGet(() -> save(file, processed));
        entered.add(report);
        listener.finished(report);
    }

    private StoredReport save(Received file, Processed processed) {
        if (processed instanceof Processed.Checked result) {
            return save(file, result);
        }
        return processed instanceof Processed.Rejected rejected
                ? store.saveOutcome(file, LedgerOutcome.REJECTED, rejected.reason(), rejected.hindrance())
                : store.saveOutcome(file, LedgerOutcome.REJECTED, RefusalMessages.FAULT, Hindrance.EFFORT);
    }

    private StoredReport save(Received file, Processed.Checked result) {
        try {
            return store.save(file, result.report(), result.checks());
        } catch (StoreException e) {
            throw e;
        } catch (RuntimeException e) {
            // results that contradict themselves, such as two figures with one index, spoil their own file only
            LOG.debug("{}: not saved", file.file(), e);
            return store.saveOutcome(file, LedgerOutcome.REJECTED, RefusalMessages.FAULT, Hindrance.EFFORT);
        }
    }
}
