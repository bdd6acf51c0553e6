package vn.doichieu.pipeline.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.doichieu.extractors.text.Span;
import vn.doichieu.pipeline.check.CheckEvidence;

/** Table {@code evidence}: the passages checks rest on, in their order. */
final class EvidenceRows {
    private static final String INSERT = Database.insert(
            "evidence",
            "check_seq",
            "position",
            "report_id",
            "file",
            "figure",
            "indicator",
            "value",
            "section",
            "page",
            "quote",
            "start_at",
            "end_at");

    private final Database database;

    EvidenceRows(Database database) {
        this.database = database;
    }

    void insert(long check, List<CheckEvidence> passages) {
        List<Object[]> rows = new ArrayList<>();
        for (CheckEvidence passage : passages) {
            rows.add(columns(check, rows.size(), passage));
        }
        database.batch(INSERT, rows);
    }

    List<CheckEvidence> ofCheck(long check) {
        return database.query("SELECT * FROM evidence WHERE check_seq = ? ORDER BY position", EvidenceRows::map, check);
    }

    /** Passages by check, for all checks of a report. */
    Map<Long, List<CheckEvidence>> ofReport(String reportId) {
        Map<Long, List<CheckEvidence>> passages = new TreeMap<>();
        database.query("""
                        SELECT e.* FROM evidence e JOIN check_result c ON c.seq = e.check_seq
                        WHERE c.report_id = ? ORDER BY e.check_seq, e.position
                        """, row -> Map.entry(row.longInteger("check_seq"), map(row)), reportId)
                .forEach(entry -> passages.computeIfAbsent(entry.getKey(), check -> new ArrayList<>())
                        .add(entry.getValue()));
        return passages;
    }

    private static Object[] columns(long check, int position, CheckEvidence passage) {
        return new Object[] {
            check,
            position,
            passage.reportId(),
            passage.file(),
            passage.figure(),
            passage.indicator(),
            passage.value(),
            SectionPath.write(passage.section()),
            passage.page(),
            passage.quote(),
            passage.span().start(),
            passage.span().end()
        };
    }

    private static CheckEvidence map(Row row) throws SQLException {
        return new CheckEvidence(
                row.text("report_id"),
                row.text("file"),
                row.optionalInt("figure"),
                row.optional("indicator"),
                row.decimal("value"),
                row.path("section"),
                row.optionalInt("page"),
                row.text("quote"),
                new Span(row.integer("start_at"), row.integer("end_at")));
    }
}
