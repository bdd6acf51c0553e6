package vn.doichieu.pipeline.store;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import vn.doichieu.extractors.ExtractedReport;
import vn.doichieu.extractors.catalogue.Ward;
import vn.doichieu.extractors.document.UnreadPage;
import vn.doichieu.extractors.structure.Letterhead;
import vn.doichieu.extractors.structure.ReportPeriod;
import vn.doichieu.pipeline.check.Coverage;
import vn.doichieu.pipeline.check.Message;

/** Writes table {@code report}: enters files into the ledger, with what is known of their reports. */
final class LedgerRows {
    private static final List<String> COLUMNS = List.of(
            "id",
            "file",
            "sha256",
            "outcome",
            "reason_vi",
            "reason_en",
            "ward",
            "ward_code",
            "province",
            "number",
            "signed_on",
            "title",
            "period_from",
            "period_to",
            "period_label",
            "signer",
            "version",
            "pages",
            "numbers",
            "recognised",
            "bound",
            "in_relations",
            "checked",
            "flagged",
            "same_as",
            "subject",
            "figures_digest",
            "container",
            "hindrance",
            "tries",
            "seconds",
            "catalogue");

    /** A row that is there already, of a file that is tried again, keeps its place and is otherwise made anew. */
    private static final String PUT = Database.insert("report", COLUMNS.toArray(String[]::new))
            + " ON CONFLICT (id) DO UPDATE SET main_report = NULL, ward_inherited = 0, period_inherited = 0, "
            + COLUMNS.stream().map(column -> column + " = excluded." + column).collect(Collectors.joining(", "));

    private final Database database;
    private final SignatureRows signatures;

    LedgerRows(Database database) {
        this.database = database;
        this.signatures = new SignatureRows(database);
    }

    /** Enters a report. */
    void put(Entry entry, ExtractedReport report, Coverage coverage, Standing standing) {
        List<UnreadPage> unread = report.text().unreadPages();
        LedgerOutcome outcome = !unread.isEmpty()
                ? LedgerOutcome.PARTIAL
                : standing.isNewerVersion() ? LedgerOutcome.NEWER_VERSION : LedgerOutcome.LOADED;
        int pages = report.text().pages();
        put(
                entry,
                outcome,
                report.letterhead(),
                pages == 0 ? OptionalInt.empty() : OptionalInt.of(pages),
                coverage,
                standing);
        signatures.insert(entry.id(), report.text().signatures());
    }

    /** Enters a file that gave no report. */
    void put(Entry entry, LedgerOutcome outcome) {
        Letterhead nothing = new Letterhead(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Standing alone = new Standing(Optional.empty(), Optional.empty(), 1, Optional.empty());
        put(entry, outcome, nothing, OptionalInt.empty(), new Coverage(0, 0, 0, 0, 0, 0), alone);
    }

    /** Notes another attempt that came out as the one before. */
    void noteAttempt(Entry entry) {
        database.update(
                "UPDATE report SET reason_vi = ?, reason_en = ?, hindrance = ?, tries = ?, seconds = ? WHERE id = ?",
                entry.reason().map(Message::vi),
                entry.reason().map(Message::en),
                entry.attempts().hindrance(),
                entry.attempts().tries(),
                entry.attempts().seconds(),
                entry.id());
    }

    /** Says of a container that was refused once that its files are there by now. */
    void settle(String id, Message reason) {
        database.update(
                "UPDATE report SET outcome = ?, reason_vi = ?, reason_en = ?, hindrance = 'FILE' WHERE id = ?",
                LedgerOutcome.LOADED,
                reason.vi(),
                reason.en(),
                id);
    }

    void deleteSignatures(String id) {
        signatures.delete(id);
    }

    private void put(
            Entry entry,
            LedgerOutcome outcome,
            Letterhead head,
            OptionalInt pages,
            Coverage coverage,
            Standing standing) {
        Received received = entry.received();
        database.update(
                PUT,
                entry.id(),
                received.file(),
                received.sha256(),
                outcome,
                entry.reason().map(Message::vi),
                entry.reason().map(Message::en),
                head.ward().map(Ward::fullName),
                head.ward().map(Ward::code),
                head.ward().map(Ward::province),
                head.number(),
                head.date(),
                head.title(),
                head.period().map(ReportPeriod::from),
                head.period().map(ReportPeriod::to),
                head.period().map(ReportPeriod::label),
                head.signer(),
                standing.version(),
                pages,
                coverage.numbers(),
                coverage.recognised(),
                coverage.bound(),
                coverage.inRelations(),
                coverage.checked(),
                coverage.flagged(),
                standing.sameAs(),
                standing.subject(),
                standing.figures(),
                received.container(),
                entry.attempts().hindrance(),
                entry.attempts().tries(),
                entry.attempts().seconds(),
                Optional.of(received.catalogue()).filter(version -> !version.isEmpty()));
    }
}
