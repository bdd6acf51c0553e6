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

    long newest() {
        return database.query(
                        "SELECT COALESCE(MAX(cursor), 0) AS newest FROM change_log", row -> row.longInteger("newest"))
                .get(0);
    }
}
