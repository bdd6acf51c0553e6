package vn.doichieu.pipeline.store;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.doichieu.extractors.ExtractedReport;
import vn.doichieu.extractors.document.UnreadPage;
import vn.doichieu.pipeline.check.CheckedReport;
import vn.doichieu.pipeline.check.Message;
import vn.doichieu.pipeline.intake.Hindrance;

/** Enters files in the store, each with all that is known of it, or not at all. */
final class Ledger {
    private static final int ID_LENGTH = 12;

    private final Database database;
    private final ReportRows reports;
    private final LedgerRows rows;
    private final TextRows texts;
    private final FigureRows figures;
    private final CheckRows checks;
    private final ChangeLog changes;

    Ledger(
            Database database,
            ReportRows reports,
            TextRows texts,
            FigureRows figures,
            CheckRows checks,
            ChangeLog changes) {
        this.database = database;
        this.reports = reports;
        this.rows = new LedgerRows(database);
        this.texts = texts;
        this.figures = figures;
        this.checks = checks;
        this.changes = changes;
    }

    static String idOf(String file, String sha256) {
        return Digest.of(file + "\n" + sha256).substring(0, ID_LENGTH);
    }

    /** A file that gave a report. */
    StoredReport enter(Received file, ExtractedReport report, CheckedReport checked) {
        List<UnreadPage> unread = report.text().unreadPages();
        Optional<Message> reason = unread.isEmpty() ? Optional.empty() : Optional.of(UnreadPages.message(unread));
        return enter(
                file,
                reason,
                UnreadPages.hindrance(unread),
                OptionalInt.of(report.figures().size()),
                entry -> {
                    String id = entry.id();
                    rows.put(entry, report, checked.coverage(), Standing.of(id, file.file(), report, database));
                    texts.insert(id, report);
                    figures.insert(id, report.text(), report.figures());
                    changes.report(id);
                    changes.figures(report.figures().stream()
                            .map(figure -> FigureRows.id(id, figure.index()))
                            .toList());
                    checks.insert(checked.results());
                });
    }

    /** A file that gave none. */
    StoredReport enter(Received file, LedgerOutcome outcome, Message reason, Hindrance hindrance) {
        return enter(file, Optional.of(reason), hindrance, OptionalInt.empty(), entry -> {
            rows.put(entry, outcome);
            changes.report(entry.id());
        });
    }

    /** A container, refused once, could be opened. */
    void opened(String container, Supplier<String> sha256) {
        if (reports.isRefused(container)) {
            String id = idOf(container, sha256.get());
            database.inTransaction(() -> {
                reports.withId(id)
                        .filter(row -> row.outcome() == LedgerOutcome.REJECTED)
                        .ifPresent(row -> {
                            rows.settle(id, Entry.OPENED);
                            changes.report(id);
                        });
                return id;
            });
        }
    }

    /**
     * In one transaction; a file that another process settled meanwhile is left as it is.
     *
     * @param figures of the report, if it gave one; only then does it replace one of another catalogue
     */
    private StoredReport enter(
            Received file, Optional<Message> reason, Hindrance hindrance, OptionalInt figures, Consumer<Entry> enter) {
        String id = idOf(file.file(), file.sha256());
        return database.inTransaction(() -> {
            Optional<StoredReport> before = reports.withId(id);
            boolean otherCatalogue = figures.isPresent()
                    && before.filter(row -> row.isOfOtherCatalogue(file.catalogue()))
                            .isPresent();
            if (before.isEmpty() || before.get().isUnsettled() || otherCatalogue) {
                Entry entry = Entry.of(id, file, reason, hindrance, before);
                if (!otherCatalogue && entry.cameOutAs(before, figures.orElse(0))) {
                    noteAttempt(entry, before.orElseThrow());
                } else {
                    before.ifPresent(this::forget);
                    enter.accept(entry);
                }
            }
            return reports.withId(id).orElseThrow();
        });
    }

    private void noteAttempt(Entry entry, StoredReport before) {
        rows.noteAttempt(entry);
        if (!entry.reason().equals(before.reason())) {
            changes.report(entry.id());
        }
    }

    /** All but the row in the ledger. */
    private void forget(StoredReport before) {
        checks.deleteOf(before.id());
        changes.forgetFigures(before.id());
        figures.delete(before.id());
        texts.delete(before.id());
        rows.deleteSignatures(before.id());
    }
}
