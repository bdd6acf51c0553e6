package vn.doichieu.pipeline.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.doichieu.extractors.document.Recognition;
import vn.doichieu.extractors.document.Repair;
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
            "end_at",
            "ocr_confidence",
            "ocr_read",
            "ocr_proof");

    private final Database database;

    EvidenceRows(Database database) {
        this.database = database;
    }

    /** Passages by the key of their check. */
    void insert(Map<Long, List<CheckEvidence>> passages) {
        List<Object[]> rows = new ArrayList<>();
        passages.forEach((check, ofCheck) -> {
            for (int i = 0; i < ofCheck.size(); i++) {
                rows.add(columns(check, i, ofCheck.get(i)));
            }
        });
        database.batch(INSERT, rows);
    }

    /** Passages by check, for all checks of a report. */
    Map<Long, List<CheckEvidence>> ofReport(String reportId) {
        return byCheck("""
                SELECT e.* FROM check_result c JOIN evidence e ON e.check_seq = c.seq
                WHERE c.report_id = ? ORDER BY e.check_seq, e.position
                """, reportId);
    }

    /** Passages by check, for the findings of that stretch of the change log. */
    Map<Long, List<CheckEvidence>> ofFindings(long after, long upTo) {
        return byCheck("""
                SELECT e.* FROM change_log l JOIN evidence e ON e.check_seq = CAST(l.ref AS INTEGER)
                WHERE l.kind = 'FINDING' AND l.cursor > ? AND l.cursor <= ? ORDER BY e.check_seq, e.position
                """, after, upTo);
    }

    private Map<Long, List<CheckEvidence>> byCheck(String sql, Object... arguments) {
        Map<Long, List<CheckEvidence>> passages = new HashMap<>();
        database.query(sql, row -> Map.entry(row.longInteger("check_seq"), map(row)), arguments)
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
            passage.span().end(),
            passage.recognition().map(Recognition::confidence),
            passage.recognition().flatMap(Recognition::repair).map(Repair::read),
            passage.recognition().flatMap(Recognition::repair).map(Repair::proof)
        };
    }

    private static CheckEvidence map(Row row) throws SQLException {
        Span span = new Span(row.integer("start_at"), row.integer("end_at"));
        return new CheckEvidence(
                row.text("report_id"),
                row.text("file"),
                row.optionalInt("figure"),
                row.optional("indicator"),
                row.decimal("value"),
                row.path("section"),
                row.optionalInt("page"),
                row.text("quote"),
                span,
                row.recognition(span));
    }
}
