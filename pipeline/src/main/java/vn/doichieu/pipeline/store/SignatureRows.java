package vn.doichieu.pipeline.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.doichieu.extractors.document.DigitalSignature;

/** Table {@code signature}: the digital signatures of reports. */
final class SignatureRows {
    private static final String INSERT = Database.insert(
            "signature",
            "report_id",
            "position",
            "kind",
            "signer",
            "organisation",
            "signed_at",
            "integrity",
            "extended");

    private final Database database;

    private record OfReport(String id, DigitalSignature signature) {}

    SignatureRows(Database database) {
        this.database = database;
    }

    void delete(String reportId) {
        database.update("DELETE FROM signature WHERE report_id = ?", reportId);
    }

    void insert(String reportId, List<DigitalSignature> signatures) {
        List<Object[]> rows = new ArrayList<>();
        for (DigitalSignature signature : signatures) {
            rows.add(new Object[] {
                reportId,
                rows.size(),
                signature.kind(),
                signature.signer(),
                signature.organisation(),
                signature.signedAt().map(Instant::toString),
                signature.integrity(),
                signature.extended() ? 1 : 0
            });
        }
        database.batch(INSERT, rows);
    }

    List<DigitalSignature> of(String reportId) {
        return database.query(
                "SELECT * FROM signature WHERE report_id = ? ORDER BY position", SignatureRows::map, reportId);
    }

    /** Of every report that has any, by its id. */
    Map<String, List<DigitalSignature>> byReport() {
        Map<String, List<DigitalSignature>> found = new HashMap<>();
        database.query(
                        "SELECT * FROM signature ORDER BY report_id, position",
                        row -> new OfReport(row.text("report_id"), map(row)))
                .forEach(one ->
                        found.computeIfAbsent(one.id(), id -> new ArrayList<>()).add(one.signature()));
        return found;
    }

    private static DigitalSignature map(Row row) throws SQLException {
        return new DigitalSignature(
                row.constant(DigitalSignature.Kind.class, "kind"),
                row.text("signer"),
                row.optional("organisation"),
                row.optional("signed_at").map(Instant::parse),
                row.constant(DigitalSignature.Integrity.class, "integrity"),
                row.integer("extended") == 1);
    }
}
