package vn.doichieu.pipeline.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.doichieu.pipeline.check.CheckEvidence;

/** Reads the change log together with what it points to, a stretch at a time. */
final class FeedRows {
    private static final int STRETCH = 2_000;

    private final Database database;
    private final ReportRows reports;
    private final CheckRows checks;
    private final ChangeLog changes;

    FeedRows(Database database, ReportRows reports, CheckRows checks, ChangeLog changes) {
        this.database = database;
        this.reports = reports;
        this.checks = checks;
        this.changes = changes;
    }

    void after(long since, Consumer<FeedItem> sink) {
        long newest = changes.newest();
        if (since >= newest) {
            return;
        }
        Map<String, StoredReport> byId =
                reports.all().stream().collect(Collectors.toMap(StoredReport::id, Function.identity()));
        for (long from = since; from < newest; from += STRETCH) {
            stretch(from, Math.min(from + STRETCH, newest), byId).forEach(sink);
        }
    }

    private List<FeedItem> stretch(long after, long upTo, Map<String, StoredReport> byId) {
        List<FeedItem> items = new ArrayList<>();
        items.addAll(joined(
                "report x ON x.id = l.ref",
                ChangeLog.Kind.REPORT,
                row -> new FeedItem.Report(row.longInteger("cursor"), report(byId, row.text("id"))),
                after,
                upTo));
        items.addAll(joined(
                "figure x ON x.id = l.ref",
                ChangeLog.Kind.FIGURE,
                row -> new FeedItem.Figure(
                        row.longInteger("cursor"), FigureRows.map(row, report(byId, row.text("report_id")))),
                after,
                upTo));
        Map<Long, List<CheckEvidence>> passages = checks.passages(after, upTo);
        items.addAll(joined(
                "check_result x ON x.seq = CAST(l.ref AS INTEGER)",
                ChangeLog.Kind.FINDING,
                row -> new FeedItem.Finding(
                        row.longInteger("cursor"),
                        CheckRows.map(
                                row,
                                report(byId, row.text("report_id")),
                                passages.getOrDefault(row.longInteger("seq"), List.of()))),
                after,
                upTo));
        items.sort(Comparator.comparingLong(FeedItem::cursor));
        return items;
    }

    private <T> List<T> joined(String what, ChangeLog.Kind kind, Row.Mapper<T> mapper, long after, long upTo) {
        return database.query(
                "SELECT l.cursor, x.* FROM change_log l JOIN " + what
                        + " WHERE l.kind = ? AND l.cursor > ? AND l.cursor <= ?",
                mapper,
                kind,
                after,
                upTo);
    }

    private static StoredReport report(Map<String, StoredReport> byId, String id) {
        return Objects.requireNonNull(byId.get(id), id);
    }
}
