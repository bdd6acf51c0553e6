package vn.doichieu.pipeline.evaluate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doichieu.pipeline.evaluate.Evaluator.FileResult;
import vn.doichieu.pipeline.export.Answer;
import vn.doichieu.pipeline.export.Cell;
import vn.doichieu.pipeline.export.Language;
import vn.doichieu.pipeline.export.Sheet;
import vn.doichieu.pipeline.export.SheetBuilder;
import vn.doichieu.pipeline.export.Sheets;
import vn.doichieu.pipeline.export.TableWriter;
import vn.doichieu.pipeline.export.Texts;
import vn.doichieu.pipeline.feed.ContractJson;

/** What was learned beside the rules alone, on reports left out; then the chosen ones as any evaluation. */
public final class LeaveOneOutAnswer {
    private final Language language;
    private final Texts texts;
    private final List<Line> lines;
    private final EvaluationAnswer chosen;

    /** One thing measured, by the rules alone and with one part learned. */
    private record Line(Part part, Score rules, Score learned) {}

    /** What can be learned, and what it is measured by. */
    private enum Part {
        AREAS("areas"),
        RANKING("bindings");

        private final String measure;

        Part(String measure) {
            this.measure = measure;
        }

        String key() {
            return "learned." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param mistakes whether to list every difference */
    public LeaveOneOutAnswer(Language language, LeaveOneOut.Outcome outcome, boolean mistakes) {
        this.language = language;
        this.texts = new Texts(Sheets.BUNDLE, language);
        this.chosen = new EvaluationAnswer(language, outcome.chosen(), mistakes);
        List<Line> all = new ArrayList<>();
        all.add(line(Part.AREAS, outcome.rules(), outcome.areas()));
        all.add(line(Part.RANKING, outcome.rules(), outcome.ranking()));
        this.lines = List.copyOf(all);
    }

    public Answer answer() {
        return new Answer(
                () -> Stream.concat(Stream.of(sheet()), chosen.answer().sheets().get().stream())
                        .toList(),
                () -> Stream.concat(
                        lines.stream().map(LeaveOneOutAnswer::json),
                        chosen.answer().json().get()),
                this::table);
    }

    /** The same, and what the chosen ones reach, as lines of tab-separated values to lie beside the models. */
    public List<String> metrics() {
        List<String> metrics = new ArrayList<>(List.of("part\tmeasure\trules\tlearned\tused"));
        lines.forEach(line -> metrics.add(String.join(
                "\t",
                line.part().name().toLowerCase(Locale.ROOT),
                line.part().measure,
                told(line.rules()),
                told(line.learned()),
                isUsed(line) ? "yes" : "no")));
        Reliability trusted = chosen.trusted();
        metrics.add("trust\tright from " + Reliability.TRUSTED + "\t\t" + trusted.right() + "/" + trusted.count()
                + "\tyes");
        return metrics;
    }

    private static String told(Score score) {
        return score.f1().map(BigDecimal::toPlainString).orElse("");
    }

    private String table(int width) {
        String learned = sheet().name() + "\n\n" + new TableWriter(width, language).write(sheet());
        return Stream.of(learned, chosen.answer().table().apply(width)).collect(Collectors.joining("\n"));
    }

    private Sheet sheet() {
        return new SheetBuilder<Line>(texts, "learned")
                .shown("part", line -> Cell.text(texts.of(line.part().key())))
                .shown("measure", line -> Cell.text(texts.of("measure." + line.part().measure)))
                .shown("rules", line -> cell(line.rules().f1()))
                .shown("learned", line -> cell(line.learned().f1()))
                .shown("used", line -> Cell.text(texts.of(isUsed(line) ? "learned.yes" : "learned.no")))
                .build(lines);
    }

    private static boolean isUsed(Line line) {
        return line.learned().tally().f1() > line.rules().tally().f1();
    }

    private static ObjectNode json(Line line) {
        ObjectNode json = ContractJson.object();
        json.put("type", "learned");
        json.put("part", line.part().name().toLowerCase(Locale.ROOT));
        json.put("measure", line.part().measure);
        json.put("rules", line.rules().f1().orElse(null));
        json.put("learned", line.learned().f1().orElse(null));
        json.put("used", isUsed(line));
        return json;
    }

    private static Line line(Part part, List<FileResult> rules, List<FileResult> learned) {
        return new Line(part, score(part, rules), score(part, learned));
    }

    private static Score score(Part part, List<FileResult> files) {
        Evaluation total = files.stream().map(FileResult::evaluation).reduce(Evaluation.NONE, Evaluation::plus);
        return Score.of(total).stream()
                .filter(score -> score.measure().equals(part.measure))
                .findFirst()
                .orElseThrow();
    }

    private static Cell cell(Optional<BigDecimal> percent) {
        return percent.<Cell>map(value -> new Cell.Numeric(value, Cell.Style.PERCENT, ""))
                .orElseGet(Cell.Blank::new);
    }
}
