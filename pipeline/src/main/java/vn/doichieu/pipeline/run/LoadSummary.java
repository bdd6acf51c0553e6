package vn.doichieu.pipeline.run;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import vn.doichieu.pipeline.intake.Incoming;
import vn.doichieu.pipeline.store.LedgerOutcome;
import vn.doichieu.pipeline.store.StoredReport;

/**
 * What a batch came to.
 *
 * @param files    entered in the ledger by this batch, in order, as they are after the checks between reports
 * @param skipped  loaded before under the same name, as they are in the ledger
 * @param unusable what has no content and therefore no row in the ledger
 * @param duration from first to last
 * @param pages    read by this batch
 * @param complete false where the batch was interrupted; loading again goes on from there
 */
public record LoadSummary(
        List<StoredReport> files,
        List<StoredReport> skipped,
        List<Incoming.Unusable> unusable,
        Duration duration,
        int pages,
        boolean complete) {
    public LoadSummary {
        files = List.copyOf(files);
        skipped = List.copyOf(skipped);
        unusable = List.copyOf(unusable);
    }

    /** Files of this batch with that outcome. */
    public long count(LedgerOutcome outcome) {
        return files.stream().filter(file -> file.outcome() == outcome).count();
    }

    /** Whether some input gave no report, now or when it was first loaded. */
    public boolean hasRejected() {
        return !unusable.isEmpty()
                || Stream.concat(files.stream(), skipped.stream())
                        .anyMatch(file -> file.outcome() == LedgerOutcome.REJECTED);
    }
}
