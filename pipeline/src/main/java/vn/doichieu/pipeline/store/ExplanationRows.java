package vn.doichieu.pipeline.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import vn.doichieu.extractors.figure.Candidate;
import vn.doichieu.extractors.figure.Considered;
import vn.doichieu.extractors.figure.Considered.Verdict;
import vn.doichieu.extractors.figure.Figure;

/** Table {@code explanation}: how the indicators of a report's figures were chosen, one row per report. */
final class ExplanationRows {
    private static final String INSERT = Database.insert("explanation", "report_id", "figures");
    private static final JsonMapper JSON = new JsonMapper();

    private final Database database;

    ExplanationRows(Database database) {
        this.database = database;
    }

    /** @param figures in the order of their index */
    void insert(String reportId, List<Figure> figures) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (Figure figure : figures) {
            ArrayNode entry = all.addArray();
            figure.explanation().readings().forEach(entry.addArray()::add);
            ArrayNode candidates = entry.addArray();
            figure.explanation().decisions().forEach(each -> write(each, candidates.addArray()));
        }
        database.update(INSERT, reportId, deflated(all));
    }

    void delete(String reportId) {
        database.update("DELETE FROM explanation WHERE report_id = ?", reportId);
    }

    /**
     * Empty for a figure that an older program extracted.
     *
     * @param position of the figure in its report
     */
    Optional<StoredExplanation> of(String reportId, int position) {
        return database.first(
                        "SELECT figures FROM explanation WHERE report_id = ?", row -> row.bytes("figures"), reportId)
                .map(ExplanationRows::inflated)
                .map(figures -> read(figures.path(position)));
    }

    private static void write(Considered each, ArrayNode row) {
        Candidate candidate = each.candidate();
        row.add(candidate.indicator());
        row.add(Math.round(candidate.score() * 100) / 100.0);
        row.add(candidate.rule());
        row.add(each.verdict().name());
        candidate.words().forEach(row.addArray()::add);
        each.forbidden().ifPresent(row::add);
    }

    private static StoredExplanation read(JsonNode entry) {
        List<Considered> candidates = new ArrayList<>();
        for (JsonNode row : entry.path(1)) {
            Candidate candidate = new Candidate(
                    row.path(0).asText(), row.path(1).asDouble(), row.path(2).asText(), texts(row.path(4)));
            Optional<String> forbidden = row.has(5) ? Optional.of(row.path(5).asText()) : Optional.empty();
            candidates.add(new Considered(candidate, Verdict.valueOf(row.path(3).asText()), forbidden));
        }
        return new StoredExplanation(texts(entry.path(0)), candidates);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static byte[] deflated(ArrayNode figures) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream deflating = new DeflaterOutputStream(bytes)) {
            JSON.writeValue(deflating, figures);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static JsonNode inflated(byte[] bytes) {
        try (InflaterInputStream inflating = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return JSON.readTree(inflating);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
