package vn.doichieu.pipeline.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.doichieu.pipeline.check.CheckEvidence;
import vn.doichieu.pipeline.check.CheckKind;
import vn.doichieu.pipeline.check.CheckResult;
import vn.doichieu.pipeline.check.Message;
import vn.doichieu.pipeline.check.Outcome;
import vn.doichieu.pipeline.check.Severity;

/** Table {@code check_result}: every relation with what came out; its passages are with {@link EvidenceRows}. */
final class CheckRows {
    /** Whether a check lies within one report or between several. */
    enum Scope {
        WITHIN,
        BETWEEN
    }

    private static final String INSERT = Database.insert(
            "check_result",
            "seq",
            "id",
            "report_id",
            "scope",
            "kind",
            "check_id",
            "outcome",
            "severity",
            "message_vi",
            "message_en",
            "expression",
            "stated",
            "computed",
            "difference",
            "cause_vi",
            "cause_en",
            "reason_vi",
            "reason_en",
            "status",
            "digest");

    private record Kept(long seq, String digest, StoredCheck.Status status) {}

    private record New(CheckResult result, StoredCheck.Status status) {}

    private final Database database;
    private final EvidenceRows evidence;
    private final ChangeLog changes;

    CheckRows(Database database, ChangeLog changes) {
        this.database = database;
        this.evidence = new EvidenceRows(database);
        this.changes = changes;
    }

    /** Enters the checks of a report, all open; findings go to the change log. */
    void insert(Collection<CheckResult> results) {
        insert(
                results.stream()
                        .map(result -> new New(result, StoredCheck.Status.OPEN))
                        .toList(),
                Scope.WITHIN);
    }

    /**
     * Makes these the only checks between reports. A result that came out as before is left alone; one that changed
     * keeps its status.
     */
    void replaceBetween(Collection<CheckResult> results) {
        Map<String, Kept> before = between();
        Map<String, CheckResult> now = results.stream()
                .collect(Collectors.toMap(CheckResult::id, Function.identity(), (a, b) -> a, TreeMap::new));
        List<Long> outdated = new ArrayList<>();
        before.forEach((id, kept) -> {
            CheckResult result = now.get(id);
            if (result == null || !digest(result).equals(kept.digest())) {
                outdated.add(kept.seq());
            }
        });
        List<New> changed = new ArrayList<>();
        now.forEach((id, result) -> {
            Kept kept = before.get(id);
            if (kept == null || !digest(result).equals(kept.digest())) {
                changed.add(new New(result, kept == null ? StoredCheck.Status.OPEN : kept.status()));
            }
        });
        delete(outdated);
        insert(changed, Scope.BETWEEN);
    }

    /** Checks of a report in the order in which they were made, those between reports last. */
    List<StoredCheck> of(StoredReport report) {
        Map<Long, List<CheckEvidence>> passages = evidence.ofReport(report.id());
        return database.query(
                "SELECT * FROM check_result WHERE report_id = ? ORDER BY scope DESC, seq",
                row -> map(row, report, passages.getOrDefault(row.longInteger("seq"), List.of())),
                report.id());
    }

    /** Passages by check, for the findings of that stretch of the change log. */
    Map<Long, List<CheckEvidence>> passages(long after, long upTo) {
        return evidence.ofFindings(after, upTo);
    }

    private Map<String, Kept> between() {
        return database
                .query(
                        "SELECT id, seq, digest, status FROM check_result WHERE scope = 'BETWEEN' ORDER BY seq",
                        row -> Map.entry(
                                row.text("id"),
                                new Kept(
                                        row.longInteger("seq"),
                                        row.text("digest"),
                                        row.constant(StoredCheck.Status.class, "status"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    /** Those of a report, also those between it and others, which are made anew after each batch. */
    void deleteOf(String reportId) {
        delete(database.query(
                "SELECT seq FROM check_result WHERE report_id = ?", row -> row.longInteger("seq"), reportId));
    }

    private void delete(List<Long> keys) {
        changes.forgetFindings(keys);
        database.batch(
                "DELETE FROM check_result WHERE seq = ?",
                keys.stream().map(key -> new Object[] {key}).toList());
    }

    /** Gives the keys itself, so that checks and passages can be written in bulk. */
    private void insert(List<New> results, Scope scope) {
        List<Object[]> rows = new ArrayList<>();
        List<Long> findings = new ArrayList<>();
        Map<Long, List<CheckEvidence>> passages = new LinkedHashMap<>();
        long seq = lastKey();
        for (New entry : results) {
            seq++;
            rows.add(columns(seq, entry, scope));
            passages.put(seq, entry.result().evidence());
            if (entry.result().isFinding()) {
                findings.add(seq);
            }
        }
        database.batch(INSERT, rows);
        evidence.insert(passages);
        changes.findings(findings);
    }

    /** The highest key ever given; SQLite keeps it for columns with AUTOINCREMENT. */
    private long lastKey() {
        return database.first(
                        "SELECT seq FROM sqlite_sequence WHERE name = 'check_result'", row -> row.longInteger("seq"))
                .orElse(0L);
    }

    private static Object[] columns(long seq, New entry, Scope scope) {
        CheckResult result = entry.result();
        return new Object[] {
            seq,
            result.id(),
            result.reportId(),
            scope,
            result.kind(),
            result.check(),
            result.outcome(),
            result.severity(),
            result.message().vi(),
            result.message().en(),
            result.expression(),
            result.stated(),
            result.computed(),
            result.difference(),
            result.cause().map(Message::vi),
            result.cause().map(Message::en),
            result.reason().map(Message::vi),
            result.reason().map(Message::en),
            entry.status(),
            scope == Scope.BETWEEN ? Optional.of(digest(result)) : Optional.empty()
        };
    }

    /** Tells whether a result made anew is the one that is stored; only results between reports are made anew. */
    private static String digest(CheckResult result) {
        return Digest.of(result.toString());
    }

    static StoredCheck map(Row row, StoredReport report, List<CheckEvidence> passages) throws SQLException {
        CheckResult result = new CheckResult(
                row.text("id"),
                row.text("report_id"),
                row.constant(CheckKind.class, "kind"),
                row.text("check_id"),
                row.constant(Outcome.class, "outcome"),
                row.optionalConstant(Severity.class, "severity"),
                new Message(row.text("message_vi"), row.text("message_en")),
                row.text("expression"),
                row.decimal("stated"),
                row.decimal("computed"),
                row.decimal("difference"),
                row.message("cause"),
                row.message("reason"),
                passages);
        return new StoredCheck(report, result, row.constant(StoredCheck.Status.class, "status"));
    }
}
