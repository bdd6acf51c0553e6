package vn.doichieu.pipeline.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.doichieu.extractors.document.DigitalSignature;
import vn.doichieu.extractors.structure.ReportPeriod;
import vn.doichieu.pipeline.check.Coverage;
import vn.doichieu.pipeline.check.Message;

/**
 * One row of the ledger with what is known of the report; rejected files have a reason and little else.
 *
 * @param id       stable id
 * @param file     display name
 * @param sha256   of the content
 * @param outcome  what became of the file
 * @param reason   why it was rejected or read in part, or what it duplicates
 * @param version  1, or the number of the version among reports of the same ward, kind and period
 * @param pages    empty where the format has none
 * @param sameAs   id of the earlier report that this is another format or a copy of, if any
 * @param signatures digital signatures, oldest first
 * @param link     what it came with
 * @param attempts how often it was tried
 * @param catalogue version of the catalogue it was extracted with; empty where an older program did it, or nobody
 */
public record StoredReport(
        String id,
        String file,
        String sha256,
        LedgerOutcome outcome,
        Optional<Message> reason,
        Optional<String> ward,
        Optional<String> wardCode,
        Optional<String> province,
        Optional<String> number,
        Optional<LocalDate> date,
        Optional<String> title,
        Optional<ReportPeriod> period,
        Optional<String> signer,
        int version,
        OptionalInt pages,
        int figures,
        int findings,
        Coverage coverage,
        Optional<String> sameAs,
        List<DigitalSignature> signatures,
        Link link,
        Attempts attempts,
        Optional<String> catalogue) {
    public StoredReport {
        signatures = List.copyOf(signatures);
    }

    /** Whether the file might still give more than it did. */
    public boolean isUnsettled() {
        return outcome == LedgerOutcome.REJECTED || outcome == LedgerOutcome.PARTIAL;
    }

    /**
     * Whether its figures were extracted with another catalogue than this one.
     *
     * @param version of the catalogue; empty where none is known
     */
    public boolean isOfOtherCatalogue(String version) {
        return wasRead() && !version.isEmpty() && !catalogue.equals(Optional.of(version));
    }

    /** Whether the file gave a report: it was not refused and is no copy of another's bytes. */
    public boolean wasRead() {
        return outcome != LedgerOutcome.REJECTED && outcome != LedgerOutcome.DUPLICATE;
    }
}
