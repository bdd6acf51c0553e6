package vn.doichieu.pipeline.store;

import java.sql.SQLException;
import java.util.List;
import vn.doichieu.extractors.ExtractedReport;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.structure.Section;
import vn.doichieu.extractors.structure.SectionRole;

/** Tables {@code report_text} and {@code heading}: what a report says and how it is divided. */
final class TextRows {
    private static final String INSERT_HEADING = Database.insert(
            "heading",
            "report_id",
            "position",
            "number",
            "title",
            "level",
            "area",
            "role",
            "page",
            "start_at",
            "end_at");

    private final Database database;

    TextRows(Database database) {
        this.database = database;
    }

    void insert(String reportId, ExtractedReport report) {
        ReportText text = report.text();
        database.update(Database.insert("report_text", "report_id", "text"), reportId, text.text());
        database.batch(
                INSERT_HEADING,
                report.outline().sections().stream()
                        .map(section -> columns(reportId, section, text))
                        .toList());
    }

    void delete(String reportId) {
        database.update("DELETE FROM heading WHERE report_id = ?", reportId);
        database.update("DELETE FROM report_text WHERE report_id = ?", reportId);
    }

    /** The canonical text; empty for a file that gave no report. */
    String text(String reportId) {
        return database.first("SELECT text FROM report_text WHERE report_id = ?", row -> row.text("text"), reportId)
                .orElse("");
    }

    List<StoredHeading> outline(String reportId) {
        return database.query("SELECT * FROM heading WHERE report_id = ? ORDER BY position", TextRows::map, reportId);
    }

    private static Object[] columns(String reportId, Section section, ReportText text) {
        return new Object[] {
            reportId,
            section.index(),
            section.number(),
            section.title(),
            section.level(),
            section.area(),
            section.role(),
            text.pageAt(section.heading().start()),
            section.heading().start(),
            section.heading().end()
        };
    }

    private static StoredHeading map(Row row) throws SQLException {
        return new StoredHeading(
                row.optional("number"),
                row.text("title"),
                row.integer("level"),
                row.boxedInt("area"),
                row.optionalConstant(SectionRole.class, "role"),
                row.optionalInt("page"),
                row.integer("start_at"),
                row.integer("end_at"));
    }
}
