package vn.doichieu.pipeline.evaluate.reading;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doichieu.pipeline.evaluate.Score;
import vn.doichieu.pipeline.evaluate.Tally;
import vn.doichieu.pipeline.evaluate.reading.ReadingBenchmark.Result;
import vn.doichieu.pipeline.evaluate.reading.ReadingScore.Measure;
import vn.doichieu.pipeline.export.Answer;
import vn.doichieu.pipeline.export.Language;
import vn.doichieu.pipeline.export.Sheet;
import vn.doichieu.pipeline.export.TableWriter;
import vn.doichieu.pipeline.feed.ContractJson;
import vn.doichieu.pipeline.feed.ContractNames;

/** The reading benchmark in every form: by kind of file and reader and, where asked for, every difference. */
public final class ReadingAnswer {
    private final Language language;
    private final ReadingSheets sheets;
    private final List<Result> results;
    private final List<Result> kinds;
    private final boolean mistakes;

    /** @param mistakes whether to list every difference */
    public ReadingAnswer(Language language, List<Result> results, boolean mistakes) {
        this.language = language;
        this.sheets = new ReadingSheets(language);
        this.results = List.copyOf(results);
        this.kinds = byKind(results);
        this.mistakes = mistakes;
    }

    /** The answer; a workbook carries the files too. */
    public Answer answer() {
        return new Answer(this::inFiles, this::json, this::table);
    }

    /** Results added up by kind and reader; last, under the kind "", all files. */
    public static List<Result> byKind(List<Result> results) {
        Map<List<String>, ReadingScore> sums = new LinkedHashMap<>();
        results.forEach(one -> sums.merge(List.of(one.kind(), one.reader()), one.score(), ReadingScore::plus));
        results.forEach(one -> sums.merge(List.of("", one.reader()), one.score(), ReadingScore::plus));
        List<Result> kinds = new ArrayList<>();
        List<Result> all = new ArrayList<>();
        sums.forEach((key, score) ->
                (key.get(0).isEmpty() ? all : kinds).add(new Result("", key.get(0), key.get(1), score)));
        kinds.addAll(all);
        return kinds;
    }

    private List<Sheet> inFiles() {
        List<Sheet> all = new ArrayList<>(List.of(sheets.kinds(kinds), sheets.files(results)));
        if (mistakes) {
            all.add(0, sheets.mistakes(results));
        }
        return all;
    }

    private String table(int width) {
        TableWriter writer = new TableWriter(width, language);
        Stream<Sheet> shown =
                mistakes ? Stream.of(sheets.kinds(kinds), sheets.mistakes(results)) : Stream.of(sheets.kinds(kinds));
        return shown.map(sheet -> sheet.name() + "\n\n" + writer.write(sheet)).collect(Collectors.joining("\n"));
    }

    private Stream<ObjectNode> json() {
        return Stream.concat(
                results.stream().map(one -> json("file", one)),
                kinds.stream().map(one -> json(one.kind().isEmpty() ? "total" : "kind", one)));
    }

    private ObjectNode json(String type, Result result) {
        ObjectNode json = ContractJson.object();
        json.put("type", type);
        if (type.equals("file")) {
            json.put("file", result.file());
        }
        json.put("kind", result.kind().isEmpty() ? null : result.kind());
        json.put("reader", result.reader());
        json.put("files", result.score().files());
        for (Measure measure : Measure.values()) {
            json.set(ContractNames.hyphenated(measure), tally(result.score().of(measure)));
        }
        if (type.equals("file") && mistakes) {
            ArrayNode all = json.putArray("mistakes");
            result.score().mistakes().forEach(all::add);
        }
        return json;
    }

    private static ObjectNode tally(Tally tally) {
        ObjectNode json = ContractJson.object();
        json.put(
                "precision",
                Score.percent(tally.precision(), tally.hits() + tally.wrong()).orElse(null));
        json.put(
                "recall",
                Score.percent(tally.recall(), tally.hits() + tally.missed()).orElse(null));
        json.put("hits", tally.hits());
        json.put("wrong", tally.wrong());
        json.put("missed", tally.missed());
        return json;
    }
}
