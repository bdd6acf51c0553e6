package vn.doichieu.pipeline.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.doichieu.extractors.document.DigitalSignature;
import vn.doichieu.extractors.structure.ReportPeriod;
import vn.doichieu.pipeline.check.Coverage;
import vn.doichieu.pipeline.intake.Hindrance;

/** Reads table {@code report}: the ledger, one row per input file, with what is known of the report. */
final class ReportRows {
    private static final String SELECT = """
            SELECT r.*,
                   (SELECT COUNT(*) FROM figure f WHERE f.report_id = r.id) AS figures,
                   (SELECT COUNT(*) FROM check_result c WHERE c.report_id = r.id AND c.severity IS NOT NULL) AS findings
            FROM report r
            """;

    private final Database database;
    private final SignatureRows signatures;

    ReportRows(Database database) {
        this.database = database;
        this.signatures = new SignatureRows(database);
    }

    List<StoredReport> all() {
        Map<String, List<DigitalSignature>> signed = signatures.byReport();
        return database.query(
                SELECT + "ORDER BY r.seq", row -> map(row, signed.getOrDefault(row.text("id"), List.of())));
    }

    Optional<StoredReport> withId(String id) {
        return database.first(SELECT + "WHERE r.id = ?", this::map, id);
    }

    /** The first report that was made from this content, by an index without the rows that are none. */
    Optional<StoredReport> withContent(String sha256) {
        return database.first(
                SELECT + "INDEXED BY report_content "
                        + "WHERE r.sha256 = ? AND r.outcome NOT IN ('REJECTED', 'DUPLICATE') ORDER BY r.seq LIMIT 1",
                this::map,
                sha256);
    }

    /**
     * Ids of the reports that checks between reports may use: no copies, of several versions the newest, with its
     * appendices.
     */
    List<String> comparable() {
        return database.query("""
                SELECT r.id FROM report r
                WHERE r.subject IS NOT NULL AND r.same_as IS NULL
                  AND r.version = (SELECT MAX(v.version) FROM report v WHERE v.subject = r.subject)
                  AND (r.main_report IS NULL OR EXISTS (
                      SELECT 1 FROM report m WHERE m.id = r.main_report
                        AND (m.subject IS NULL OR m.version = (SELECT MAX(v.version) FROM report v WHERE v.subject = m.subject))))
                ORDER BY r.ward_code, r.period_to, r.seq
                """, row -> row.text("id"));
    }

    boolean isRefused(String file) {
        return database.first(
                        "SELECT id FROM report WHERE file = ? AND outcome = ?",
                        row -> row.text("id"),
                        file,
                        LedgerOutcome.REJECTED)
                .isPresent();
    }

    private StoredReport map(Row row) throws SQLException {
        return map(row, signatures.of(row.text("id")));
    }

    private static StoredReport map(Row row, List<DigitalSignature> signatures) throws SQLException {
        return new StoredReport(
                row.text("id"),
                row.text("file"),
                row.text("sha256"),
                row.constant(LedgerOutcome.class, "outcome"),
                row.message("reason"),
                row.optional("ward"),
                row.optional("ward_code"),
                row.optional("province"),
                row.optional("number"),
                row.date("signed_on"),
                row.optional("title"),
                period(row),
                row.optional("signer"),
                row.integer("version"),
                row.optionalInt("pages"),
                row.integer("figures"),
                row.integer("findings"),
                new Coverage(
                        row.integer("numbers"),
                        row.integer("recognised"),
                        row.integer("bound"),
                        row.integer("in_relations"),
                        row.integer("checked"),
                        row.integer("flagged")),
                row.optional("same_as"),
                signatures,
                new Link(
                        row.optional("container"),
                        row.optional("main_report"),
                        row.integer("ward_inherited") != 0,
                        row.integer("period_inherited") != 0),
                new Attempts(row.constant(Hindrance.class, "hindrance"), row.integer("tries"), row.integer("seconds")),
                row.optional("catalogue"));
    }

    private static Optional<ReportPeriod> period(Row row) throws SQLException {
        Optional<LocalDate> from = row.date("period_from");
        Optional<LocalDate> to = row.date("period_to");
        String label = row.optional("period_label").orElse("");
        return from.flatMap(first -> to.map(last -> new ReportPeriod(first, last, label)));
    }
}
