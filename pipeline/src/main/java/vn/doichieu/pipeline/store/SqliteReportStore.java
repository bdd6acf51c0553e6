package vn.doichieu.pipeline.store;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.doichieu.extractors.ExtractedReport;
import vn.doichieu.pipeline.check.CheckResult;
import vn.doichieu.pipeline.check.CheckedReport;
import vn.doichieu.pipeline.check.ComparableReport;
import vn.doichieu.pipeline.check.Message;
import vn.doichieu.pipeline.intake.Hindrance;

/** The store in one SQLite file (WAL). Readers of other processes see whole reports only. */
public final class SqliteReportStore implements ReportStore {
    private final Database database;
    private final ChangeLog changes;
    private final ReportRows reports;
    private final TextRows texts;
    private final FigureRows figures;
    private final CheckRows checks;
    private final FeedRows feed;
    private final Ledger ledger;

    private SqliteReportStore(Database database) {
        this.database = database;
        this.changes = new ChangeLog(database);
        this.reports = new ReportRows(database);
        this.texts = new TextRows(database);
        this.figures = new FigureRows(database);
        this.checks = new CheckRows(database, changes);
        this.feed = new FeedRows(database, reports, checks, changes);
        this.ledger = new Ledger(database, reports, texts, figures, checks, changes);
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
        return Ledger.idOf(file, sha256);
    }

    @Override
    public StoredReport save(Received file, ExtractedReport report, CheckedReport checked) {
        return ledger.enter(file, report, checked);
    }

    @Override
    public StoredReport saveOutcome(Received file, LedgerOutcome outcome, Message reason, Hindrance hindrance) {
        return ledger.enter(file, outcome, reason, hindrance);
    }

    @Override
    public void opened(String container, Supplier<String> sha256) {
        ledger.opened(container, sha256);
    }

    @Override
    public void linkContainers() {
        new LinkRows(database, changes).linkAll();
    }

    @Override
    public List<List<ComparableReport>> comparableReports() {
        return new ComparableReports(reports, figures).byWard();
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
                        .filter(query::asksFor)
                        .toList();
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
