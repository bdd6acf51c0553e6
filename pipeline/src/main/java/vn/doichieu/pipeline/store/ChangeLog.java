package vn.doichieu.pipeline.store;

import java.util.List;

/** Table {@code change_log}: what came into the store, in order. The cursor never repeats, even after deletions. */
final class ChangeLog {
    /** What a row of the log points to. */
    enum Kind {
        REPORT,
        FIGURE,
        FINDING
    }

    private static final String INSERT = Database.insert("change_log", "kind", "ref");

    private final Database database;

    ChangeLog(Database database) {
        this.database = database;
    }

    void report(String id) {
        database.update(INSERT, Kind.REPORT, id);
    }

    void figures(List<String> ids) {
        database.batch(
                INSERT, ids.stream().map(id -> new Object[] {Kind.FIGURE, id}).toList());
    }

    void findings(List<Long> checks) {
        database.batch(
                INSERT,
                checks.stream()
                        .map(check -> new Object[] {Kind.FINDING, Long.toString(check)})
                        .toList());
    }

    void forgetFindings(List<Long> checks) {
        database.batch(
                "DELETE FROM change_log WHERE kind = 'FINDING' AND ref = ?",
                checks.stream()
                        .map(check -> new Object[] {Long.toString(check)})
                        .toList());
    }

    /** Figures of a report that is read anew; to be called while they are there. */
    void forgetFigures(String reportId) {
        database.update(
                "DELETE FROM change_log WHERE kind = 'FIGURE'"
                        + " AND ref IN (SELECT id FROM figure WHERE report_id = ?)",
                reportId);
    }

    /** Says once more, as if it had just come, what is known of a report whose ward or period became known. */
    void again(String reportId) {
        report(reportId);
        moveToEnd(Kind.FIGURE, "SELECT id AS ref FROM figure WHERE report_id = ? ORDER BY position", reportId);
        moveToEnd(
                Kind.FINDING,
                "SELECT CAST(seq AS TEXT) AS ref FROM check_result WHERE report_id = ? AND severity IS NOT NULL"
                        + " ORDER BY seq",
                reportId);
    }

    private void moveToEnd(Kind kind, String refs, String reportId) {
        List<String> found = database.query(refs, row -> row.text("ref"), reportId);
        database.batch(
                "DELETE FROM change_log WHERE kind = ? AND ref = ?",
                found.stream().map(ref -> new Object[] {kind, ref}).toList());
        database.batch(
                INSERT, found.stream().map(ref -> new Object[] {kind, ref}).toList());
    }

    long newest() {
        return database.query(
                        "SELECT COALESCE(MAX(cursor), 0) AS newest FROM change_log", row -> row.longInteger("newest"))
                .get(0);
    }
}
