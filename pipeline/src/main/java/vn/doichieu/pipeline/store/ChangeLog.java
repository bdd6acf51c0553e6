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

    void finding(long check) {
        database.update(INSERT, Kind.FINDING, Long.toString(check));
    }

    void forgetFinding(long check) {
        database.update("DELETE FROM change_log WHERE kind = ? AND ref = ?", Kind.FINDING, Long.toString(check));
    }

    long newest() {
        return database.query(
                        "SELECT COALESCE(MAX(cursor), 0) AS newest FROM change_log", row -> row.longInteger("newest"))
                .get(0);
    }
}
