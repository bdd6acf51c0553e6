package vn.doichieu.pipeline.evaluate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doichieu.pipeline.evaluate.Evaluator.FileResult;
import vn.doichieu.pipeline.export.Answer;
import vn.doichieu.pipeline.export.Language;
import vn.doichieu.pipeline.export.Sheet;
import vn.doichieu.pipeline.export.TableWriter;
import vn.doichieu.pipeline.feed.ContractJson;

/** An evaluation in every form: by reform area, by file, in total and, where asked for, every difference. */
public final class EvaluationAnswer {

    private final Language language;
    private final EvaluationSheets sheets;
    private final List<FileResult> files;
    private final Evaluation total;
    private final boolean mistakes;

    /** @param mistakes whether to list every difference; a workbook or CSV then begins with them */
    public EvaluationAnswer(Language language, List<FileResult> files, boolean mistakes) {
        this.language = language;
        this.sheets = new EvaluationSheets(language);
        this.files = List.copyOf(files);
        this.total = files.stream().map(FileResult::evaluation).reduce(Evaluation.NONE, Evaluation::plus);
        this.mistakes = mistakes;
    }

    /** The answer; files carry one row per file, area or total and thing measured. */
    public Answer answer() {
        return new Answer(this::inFiles, this::json, this::table);
    }

    /** The figures that may be used unseen. */
    Reliability trusted() {
        return Reliability.from(total.trusted(), Reliability.TRUSTED);
    }

    private List<Sheet> inFiles() {
        Sheet scores = sheets.scores(files, total);
        return mistakes ? List.of(sheets.mistakes(files), scores) : List.of(scores);
    }

    private String table(int width) {
        TableWriter writer = new TableWriter(width, language);
        List<Sheet> shown = new ArrayList<>(
                List.of(sheets.areas(total), sheets.files(files), sheets.totals(total), sheets.reliability(total)));
        if (mistakes) {
            shown.add(sheets.mistakes(files));
        }
        return shown.stream()
                .map(sheet -> sheet.name() + "\n\n" + writer.write(sheet))
                .collect(Collectors.joining("\n"));
    }

    private Stream<ObjectNode> json() {
        Stream<ObjectNode> areas =
                new TreeSet<>(total.mentions().keySet()).stream().map(this::area);
        Stream<ObjectNode> each = files.stream().map(this::file);
        Stream<ObjectNode> bands = Reliability.of(total.trusted()).stream().map(EvaluationAnswer::band);
        return Stream.of(areas, each, Stream.of(scored("total", total)), bands).flatMap(all -> all);
    }

    private static ObjectNode band(Reliability band) {
        ObjectNode json = ContractJson.object();
        json.put("type", "reliability");
        json.put("from", band.from());
        json.put("to", band.to());
        json.put("figures", band.count());
        json.put("right", band.right());
        put(json, "confidence", Score.percent(band.mean(), band.count()));
        return json;
    }

    private ObjectNode area(int area) {
        ObjectNode json = ContractJson.object();
        json.put("type", "area");
        json.put("area", area);
        json.set("mentions", json(total.mentions().getOrDefault(area, Tally.NONE)));
        json.set("bindings", json(total.bindings().getOrDefault(area, Tally.NONE)));
        return json;
    }

    private ObjectNode file(FileResult result) {
        ObjectNode json = scored("file", result.evaluation());
        json.put("file", result.file());
        if (mistakes) {
            ArrayNode all = json.putArray("mistakes");
            result.evaluation().mistakes().forEach(all::add);
        }
        return json;
    }

    private static ObjectNode scored(String type, Evaluation evaluation) {
        ObjectNode json = ContractJson.object();
        json.put("type", type);
        Score.of(evaluation).forEach(score -> json.set(score.measure(), json(score.tally())));
        json.put("falseAlarms", evaluation.falseAlarms());
        return json;
    }

    private static ObjectNode json(Tally tally) {
        ObjectNode json = ContractJson.object();
        put(json, "precision", Score.percent(tally.precision(), tally.hits() + tally.wrong()));
        put(json, "recall", Score.percent(tally.recall(), tally.hits() + tally.missed()));
        put(json, "f1", Score.f1(tally));
        json.put("hits", tally.hits());
        json.put("wrong", tally.wrong());
        json.put("missed", tally.missed());
        return json;
    }

    private static void put(ObjectNode json, String name, Optional<BigDecimal> percent) {
        json.put(name, percent.orElse(null));
    }
}
