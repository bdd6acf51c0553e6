package vn.doichieu.pipeline.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import vn.doichieu.extractors.document.Recognition;
import vn.doichieu.extractors.document.Repair;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.figure.Figure;
import vn.doichieu.extractors.figure.FigureRole;
import vn.doichieu.extractors.quantity.Qualifier;
import vn.doichieu.extractors.text.Span;
import vn.doichieu.pipeline.check.CheckEvidence;
import vn.doichieu.pipeline.check.ComparableReport;

/** Table {@code figure}. */
final class FigureRows {
    private static final String INSERT = Database.insert(
            "figure",
            "id",
            "report_id",
            "position",
            "indicator",
            "label",
            "value",
            "value_real",
            "decimals",
            "unit",
            "qualifier",
            "role",
            "section",
            "area",
            "page",
            "quote",
            "start_at",
            "end_at",
            "confidence",
            "binding",
            "ocr_confidence",
            "ocr_read",
            "ocr_proof");

    /** Of a report; of one indicator, or of all that begin with it where it ends with a dot; of one area. */
    private static final String SELECT = """
            SELECT * FROM figure
            WHERE report_id = ?1
              AND (?2 IS NULL OR indicator = ?2 OR (?2 LIKE '%.' AND substr(indicator, 1, length(?2)) = ?2))
              AND (?3 IS NULL OR area = ?3)
            ORDER BY position
            """;

    private static final int ID_DIGITS = 4;

    private final Database database;
    private final ExplanationRows explanations;

    FigureRows(Database database) {
        this.database = database;
        this.explanations = new ExplanationRows(database);
    }

    /** Id of the figure with that position in its report. */
    static String id(String reportId, int position) {
        String digits = Integer.toString(position);
        return reportId + "-" + "0".repeat(Math.max(0, ID_DIGITS - digits.length())) + digits;
    }

    void insert(String reportId, ReportText text, List<Figure> figures) {
        database.batch(
                INSERT,
                figures.stream()
                        .map(figure -> columns(reportId, figure, text.recognition(figure.span())))
                        .toList());
        explanations.insert(reportId, figures);
    }

    void delete(String reportId) {
        explanations.delete(reportId);
        database.update("DELETE FROM figure WHERE report_id = ?", reportId);
    }

    /** Figures of a report in reading order. */
    List<StoredFigure> of(StoredReport report, Optional<String> indicator, Optional<Integer> area) {
        return database.query(SELECT, row -> map(row, report), report.id(), indicator, area);
    }

    /** The figure with this id. */
    Optional<StoredFigure> withId(String id, Function<String, StoredReport> reports) {
        return database.first(
                "SELECT * FROM figure WHERE id = ?", row -> map(row, reports.apply(row.text("report_id"))), id);
    }

    Optional<StoredExplanation> explanation(String id) {
        return database.first(
                        "SELECT report_id, position FROM figure WHERE id = ?",
                        row -> explanations.of(row.text("report_id"), row.integer("position")),
                        id)
                .flatMap(found -> found);
    }

    /** Bound figures that say what was done, in reading order. */
    List<ComparableReport.BoundFigure> reported(StoredReport report) {
        return database.query(
                "SELECT * FROM figure WHERE report_id = ? AND indicator IS NOT NULL AND role = ? ORDER BY position",
                row -> bound(map(row, report), row.integer("position")),
                report.id(),
                FigureRole.REPORTED);
    }

    private static Object[] columns(String reportId, Figure figure, Optional<Recognition> recognition) {
        return new Object[] {
            id(reportId, figure.index()),
            reportId,
            figure.index(),
            figure.indicator(),
            figure.label(),
            figure.value(),
            figure.value().doubleValue(),
            figure.mention().decimals(),
            figure.mention().measureUnit(),
            figure.qualifier(),
            figure.role(),
            SectionPath.write(figure.sectionPath()),
            figure.area(),
            figure.page(),
            figure.quote(),
            figure.span().start(),
            figure.span().end(),
            figure.confidence(),
            figure.binding(),
            recognition.map(Recognition::confidence),
            recognition.flatMap(Recognition::repair).map(Repair::read),
            recognition.flatMap(Recognition::repair).map(Repair::proof)
        };
    }

    static StoredFigure map(Row row, StoredReport report) throws SQLException {
        return new StoredFigure(
                row.text("id"),
                report,
                row.optional("indicator"),
                row.text("label"),
                row.decimal("value").orElseThrow(),
                row.integer("decimals"),
                row.optional("unit"),
                row.constant(Qualifier.class, "qualifier"),
                row.constant(FigureRole.class, "role"),
                row.path("section"),
                row.boxedInt("area"),
                row.optionalInt("page"),
                row.text("quote"),
                row.integer("start_at"),
                row.integer("end_at"),
                row.real("confidence"),
                row.optional("binding"),
                row.recognition(new Span(row.integer("start_at"), row.integer("end_at"))));
    }

    private static ComparableReport.BoundFigure bound(StoredFigure figure, int position) {
        CheckEvidence evidence = new CheckEvidence(
                figure.report().id(),
                figure.report().file(),
                OptionalInt.of(position),
                figure.indicator(),
                Optional.of(figure.value()),
                figure.section(),
                figure.page(),
                figure.quote(),
                new Span(figure.start(), figure.end()),
                figure.recognition());
        return new ComparableReport.BoundFigure(
                figure.indicator().orElseThrow(),
                figure.value(),
                figure.decimals(),
                figure.unit().orElse(""),
                evidence);
    }
}
