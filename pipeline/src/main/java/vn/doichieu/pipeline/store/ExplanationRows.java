package vn.doichieu.pipeline.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.doichieu.extractors.figure.Candidate;
import vn.doichieu.extractors.figure.Considered;
import vn.doichieu.extractors.figure.Considered.Verdict;
import vn.doichieu.extractors.figure.Figure;

/** Table {@code explanation}: how the indicator of each figure was chosen. */
final class ExplanationRows {
    private static final String INSERT = Database.insert("explanation", "figure_id", "readings", "candidates");
    private static final JsonMapper JSON = new JsonMapper();

    private final Database database;

    ExplanationRows(Database database) {
        this.database = database;
    }

    void insert(String reportId, List<Figure> figures) {
        database.batch(
                INSERT,
                figures.stream()
                        .map(figure -> new Object[] {
                            FigureRows.id(reportId, figure.index()),
                            SectionPath.write(figure.explanation().readings()),
                            written(figure.explanation().decisions())
                        })
                        .toList());
    }

    void delete(String reportId) {
        database.update(
                "DELETE FROM explanation WHERE figure_id IN (SELECT id FROM figure WHERE report_id = ?)", reportId);
    }

    /** Empty for a figure that an older program extracted. */
    Optional<StoredExplanation> of(String figureId) {
        return database.first(
                "SELECT readings, candidates FROM explanation WHERE figure_id = ?",
                row -> new StoredExplanation(row.path("readings"), read(row.text("candidates"))),
                figureId);
    }

    private static String written(List<Considered> candidates) {
        ArrayNode all = JSON.createArrayNode();
        for (Considered each : candidates) {
            Candidate candidate = each.candidate();
            ArrayNode row = all.addArray();
            row.add(candidate.indicator());
            row.add(Math.round(candidate.score() * 100) / 100.0);
            row.add(candidate.rule());
            row.add(each.verdict().name());
            ArrayNode words = row.addArray();
            candidate.words().forEach(words::add);
            each.forbidden().ifPresent(row::add);
        }
        return all.toString();
    }

    private static List<Considered> read(String json) {
        List<Considered> candidates = new ArrayList<>();
        for (JsonNode row : parsed(json)) {
            List<String> words = new ArrayList<>();
            row.get(4).forEach(word -> words.add(word.asText()));
            candidates.add(new Considered(
                    new Candidate(
                            row.get(0).asText(), row.get(1).asDouble(), row.get(2).asText(), words),
                    Verdict.valueOf(row.get(3).asText()),
                    row.has(5) ? Optional.of(row.get(5).asText()) : Optional.empty()));
        }
        return candidates;
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
