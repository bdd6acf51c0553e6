package vn.doichieu.pipeline.store;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes which report is whose appendix, and the ward and period that appendices take from their main report. */
final class LinkRows {
    private static final int OPENING = 3_000;

    /** Every file of a container that was read, or whose bytes were read from another file. */
    private static final String SELECT = """
            SELECT f.id, f.file, o.id AS report, o.number, o.same_as,
                   CASE o.ward_inherited WHEN 0 THEN o.ward_code END AS ward_code,
                   CASE o.ward_inherited WHEN 0 THEN o.ward END AS ward,
                   CASE o.period_inherited WHEN 0 THEN o.period_from || '..' || o.period_to END AS period,
                   substr(t.text, 1, ?1) AS opening, length(t.text) AS length
            FROM report f
            JOIN report o ON o.seq = (
                SELECT MIN(r.seq) FROM report r
                WHERE r.sha256 = f.sha256 AND r.outcome NOT IN ('REJECTED', 'DUPLICATE'))
            JOIN report_text t ON t.report_id = o.id
            WHERE f.container IS NOT NULL AND f.outcome <> 'REJECTED'
            ORDER BY f.seq
            """;

    private record Now(
            Optional<String> main,
            boolean ward,
            boolean period,
            Optional<String> wardCode,
            Optional<String> periodText) {}

    private final Database database;
    private final ChangeLog changes;

    LinkRows(Database database, ChangeLog changes) {
        this.database = database;
        this.changes = changes;
    }

    /** In one transaction, and with the same result however often it is done. */
    void linkAll() {
        database.inTransaction(() -> {
            List<Packed> packed = database.query(SELECT, LinkRows::packed, OPENING);
            Map<String, Packed> mains = ContainerLinks.of(packed);
            Map<String, Optional<Packed>> sources = sources(packed, mains);
            Map<String, String> wanted = new HashMap<>();
            mains.forEach((id, main) -> wanted.put(id, main.report()));
            sources.forEach((report, main) -> main.ifPresent(found -> wanted.putIfAbsent(report, found.report())));
            unlinkOthers(wanted.keySet());
            wanted.forEach((id, main) -> link(id, main, sources.getOrDefault(id, Optional.empty())));
            return wanted.size();
        });
    }

    /**
     * The main report from which each report may take what it does not state; empty where the same bytes came with
     * reports of several wards or periods, as an empty form does.
     */
    private static Map<String, Optional<Packed>> sources(Collection<Packed> packed, Map<String, Packed> mains) {
        Map<String, List<Packed>> ofReport = packed.stream()
                .filter(file -> mains.containsKey(file.id()))
                .collect(Collectors.groupingBy(
                        Packed::report,
                        LinkedHashMap::new,
                        Collectors.mapping(file -> mains.get(file.id()), Collectors.toList())));
        Map<String, Optional<Packed>> sources = new LinkedHashMap<>();
        ofReport.forEach((report, found) -> {
            long said = found.stream()
                    .map(main -> main.ward() + "|" + main.period())
                    .distinct()
                    .count();
            sources.put(report, said == 1 ? Optional.of(found.get(0)) : Optional.empty());
        });
        return sources;
    }

    private static Packed packed(Row row) throws SQLException {
        String file = row.text("file");
        return new Packed(
                row.text("id"),
                row.text("report"),
                file,
                Packed.placeOf(file),
                row.optional("ward_code"),
                row.optional("ward"),
                row.optional("period"),
                row.optional("number"),
                row.text("opening"),
                row.integer("length"),
                row.optional("same_as").isPresent());
    }

    private void unlinkOthers(Collection<String> linked) {
        database.query("SELECT id FROM report WHERE main_report IS NOT NULL", row -> row.text("id")).stream()
                .filter(id -> !linked.contains(id))
                .toList()
                .forEach(id -> {
                    clear(id);
                    changes.again(id);
                });
    }

    private void clear(String id) {
        database.update("""
                UPDATE report SET main_report = NULL,
                    ward = CASE ward_inherited WHEN 0 THEN ward END,
                    ward_code = CASE ward_inherited WHEN 0 THEN ward_code END,
                    province = CASE ward_inherited WHEN 0 THEN province END,
                    period_from = CASE period_inherited WHEN 0 THEN period_from END,
                    period_to = CASE period_inherited WHEN 0 THEN period_to END,
                    period_label = CASE period_inherited WHEN 0 THEN period_label END,
                    subject = CASE ward_inherited + period_inherited WHEN 0 THEN subject END,
                    ward_inherited = 0, period_inherited = 0
                WHERE id = ?
                """, id);
    }

    /** @param source where ward and period may be taken from */
    private void link(String id, String main, Optional<Packed> source) {
        Now before = now(id);
        clear(id);
        database.update("UPDATE report SET main_report = ? WHERE id = ?", main, id);
        source.ifPresent(from -> inherit(id, from.report()));
        if (!now(id).equals(before)) {
            changes.again(id);
        }
    }

    /** An appendix has no versions of its own; it stands and falls with its main report. */
    private void inherit(String id, String from) {
        database.update("""
                UPDATE report SET ward_inherited = 1, (ward, ward_code, province) =
                    (SELECT m.ward, m.ward_code, m.province FROM report m WHERE m.id = ?2)
                WHERE id = ?1 AND ward_code IS NULL
                """, id, from);
        database.update("""
                UPDATE report SET period_inherited = 1, (period_from, period_to, period_label) =
                    (SELECT m.period_from, m.period_to, m.period_label FROM report m WHERE m.id = ?2)
                WHERE id = ?1 AND period_from IS NULL
                  AND (SELECT m.period_from FROM report m WHERE m.id = ?2) IS NOT NULL
                """, id, from);
        database.update("""
                UPDATE report SET subject = ward_code || '|' || period_from || '..' || period_to || '|#' || id
                WHERE id = ? AND ward_inherited + period_inherited > 0
                  AND ward_code IS NOT NULL AND period_from IS NOT NULL
                """, id);
    }

    private Now now(String id) {
        return database.query(
                        "SELECT * FROM report WHERE id = ?",
                        row -> new Now(
                                row.optional("main_report"),
                                row.integer("ward_inherited") != 0,
                                row.integer("period_inherited") != 0,
                                row.optional("ward_code"),
                                row.optional("period_from")),
                        id)
                .get(0);
    }
}
