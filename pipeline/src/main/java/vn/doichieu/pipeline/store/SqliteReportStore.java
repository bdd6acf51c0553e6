package vn.doichieu.pipeline.store;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.doichieu.extractors.ExtractedReport;
import vn.doichieu.extractors.document.UnreadPage;
import vn.doichieu.pipeline.check.CheckResult;
import vn.doichieu.pipeline.check.CheckedReport;
import vn.doichieu.pipeline.check.ComparableReport;
import vn.doichieu.pipeline.check.Message;
import vn.doichieu.pipeline.intake.Hindrance;

/** The store in one SQLite file (WAL). Readers of other processes see whole reports only. */
public final class SqliteReportStore implements ReportStore {
    private static final int ID_LENGTH = 12;

    private final Database database;
    private final ChangeLog changes;
    private final ReportRows reports;
    private final TextRows texts;
    private final FigureRows figures;
    private final CheckRows checks;
    private final FeedRows feed;

    private SqliteReportStore(Database database) {
        this.database = database;
        this.changes = new ChangeLog(database);
        this.reports = new ReportRows(database);
        this.texts = new TextRows(database);
        this.figures = new FigureRows(database);
        this.checks = new CheckRows(database, changes);
        this.feed = new FeedRows(database, reports, checks, changes);
    }

    /**
     * Opens the store in that file, which is made where there is none and brought to the newest schema where it is older.
     *
     * @throws StoreException where the file is no store, locked, read-only, or of a newer version; it says what to do
     */
    public static SqliteReportStore open(Path file) {
        return new SqliteReportStore(SqliteFile.open(file, Migrations.ALL));
    }

    @Override
    public Optional<StoredReport> known(String file, String sha256) {
        return reports.withId(idOf(file, sha256));
    }

    @Override
    public Optional<StoredReport> withContent(String sha256) {
        return reports.withContent(sha256);
    }

    @Override
    public String idOf(String file, String sha256) {
        return Digest.of(file + "\n" + sha256).substring(0, ID_LENGTH);
    }

    @Override
    public StoredReport save(Received file, ExtractedReport report, CheckedReport checked) {
        List<UnreadPage> unread = report.text().unreadPages();
        Optional<Message> reason = unread.isEmpty() ? Optional.empty() : Optional.of(UnreadPages.message(unread));
        return enter(
                file,
                reason,
                UnreadPages.hindrance(unread),
                OptionalInt.of(report.figures().size()),
                entry -> {
                    String id = entry.id();
                    reports.put(entry, report, checked.coverage(), Standing.of(id, file.file(), report, database));
                    texts.insert(id, report);
                    figures.insert(id, report.text(), report.figures());
                    changes.report(id);
                    changes.figures(report.figures().stream()
                            .map(figure -> FigureRows.id(id, figure.index()))
                            .toList());
                    checks.insert(checked.results());
                });
    }

    @Override
    public StoredReport saveOutcome(Received file, LedgerOutcome outcome, Message reason, Hindrance hindrance) {
        return enter(file, Optional.of(reason), hindrance, OptionalInt.empty(), entry -> {
            reports.put(entry, outcome);
            changes.report(entry.id());
        });
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
        reports.noteAttempt(entry);
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
        reports.deleteSignatures(before.id());
    }

    @Override
    public void opened(String container, Supplier<String> sha256) {
        if (reports.isRefused(container)) {
            String id = idOf(container, sha256.get());
            database.inTransaction(() -> {
                reports.withId(id)
                        .filter(row -> row.outcome() == LedgerOutcome.REJECTED)
                        .ifPresent(row -> {
                            reports.settle(id, Entry.OPENED);
                            changes.report(id);
                        });
                return id;
            });
        }
    }

    @Override
    public void linkContainers() {
        new LinkRows(database, changes).linkAll();
    }

    @Override
    public List<List<ComparableReport>> comparableReports() {
        Map<String, List<StoredReport>> byWard = reports.comparable().stream()
                .map(id -> reports.withId(id).orElseThrow())
                .collect(Collectors.groupingBy(
                        report -> report.wardCode().orElseThrow(), LinkedHashMap::new, Collectors.toList()));
        return byWard.values().stream()
                .filter(ofWard -> ofWard.size() > 1)
                .map(ofWard -> ofWard.stream().map(this::comparable).toList())
                .toList();
    }

    private ComparableReport comparable(StoredReport report) {
        return new ComparableReport(
                report.id(),
                report.file(),
                report.ward().orElseThrow(),
                report.wardCode().orElseThrow(),
                report.title().orElse(""),
                report.period().orElseThrow(),
                figures.reported(report));
    }

    @Override
    public void saveCrossChecks(List<CheckResult> results) {
        database.inTransaction(() -> {
            Map<String, Integer> before = findingsByReport();
            checks.replaceBetween(results);
            Map<String, Integer> after = findingsByReport();
            after.forEach((id, findings) -> {
                if (!findings.equals(before.get(id))) {
                    changes.report(id);
                }
            });
            return after.size();
        });
    }

    private Map<String, Integer> findingsByReport() {
        return reports.all().stream()
                .collect(Collectors.toMap(StoredReport::id, StoredReport::findings, (a, b) -> a, LinkedHashMap::new));
    }

    @Override
    public List<StoredReport> reports() {
        return reports.all();
    }

    @Override
    public StoredReport report(String idOrFile) {
        return new ReportNames(reports.all()).find(idOrFile);
    }

    @Override
    public String text(String reportId) {
        return texts.text(reportId);
    }

    @Override
    public List<StoredHeading> outline(String reportId) {
        return texts.outline(reportId);
    }

    @Override
    public List<StoredFigure> figures(FigureQuery query) {
        return new ReportFilter(reports.all())
                .matching(query.report(), query.ward(), query.period()).stream()
                        .flatMap(report -> figures.of(report, query.indicator(), query.area()).stream())
                        .toList();
    }

    @Override
    public Optional<StoredFigure> figure(String id) {
        return figures.withId(id, report -> reports.withId(report).orElseThrow());
    }

    @Override
    public Optional<StoredExplanation> explanation(String figureId) {
        return figures.explanation(figureId);
    }

    @Override
    public List<StoredCheck> checks(CheckQuery query) {
        return new ReportFilter(reports.all())
                .matching(query.report(), query.ward(), Optional.empty()).stream()
                        .flatMap(report -> checks.of(report).stream())
                        .filter(check -> answers(check, query))
                        .toList();
    }

    private static boolean answers(StoredCheck check, CheckQuery query) {
        CheckResult result = check.result();
        return (!query.findingsOnly() || result.isFinding())
                && (query.kind().isEmpty() || query.kind().get() == result.kind())
                && (query.severity().isEmpty() || query.severity().equals(result.severity()))
                && (query.status().isEmpty() || query.status().get() == check.status());
    }

    @Override
    public void feed(long since, Consumer<FeedItem> sink) {
        feed.after(since, sink);
    }

    @Override
    public void close() {
        database.close();
    }
}
