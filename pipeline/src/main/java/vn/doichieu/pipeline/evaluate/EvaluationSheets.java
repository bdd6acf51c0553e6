package vn.doichieu.pipeline.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import vn.doichieu.pipeline.evaluate.Evaluator.FileResult;
import vn.doichieu.pipeline.export.Cell;
import vn.doichieu.pipeline.export.Language;
import vn.doichieu.pipeline.export.Sheet;
import vn.doichieu.pipeline.export.SheetBuilder;
import vn.doichieu.pipeline.export.Sheets;
import vn.doichieu.pipeline.export.Texts;

/** The tables of an evaluation; shares are percentages, blank where there was nothing to judge. */
final class EvaluationSheets {

    /** One line of the answer in files: a file, a reform area or all, and one thing measured on it. */
    private record Line(String of, Score score) {
        /** Shares in percent; a mere count of false alarms has none. */
        Cell share(Function<Score, Optional<BigDecimal>> share) {
            return score.measure().equals(FALSE_ALARMS) ? new Cell.Blank() : cell(share.apply(score));
        }
    }

    /** A difference and the file it is in. */
    private record Mistake(String file, String what) {}

    private static final String FALSE_ALARMS = "falseAlarms";

    private final Texts texts;

    EvaluationSheets(Language language) {
        this.texts = new Texts(Sheets.BUNDLE, language);
    }

    /** Figures found and bound, a row per reform area that occurs. */
    Sheet areas(Evaluation total) {
        return new SheetBuilder<Integer>(texts, "evaluatedAreas")
                .shown("area", area -> Cell.text(area(area)))
                .shown("mentionPrecision", area -> cell(mentions(total, area).precision()))
                .shown("mentionRecall", area -> cell(mentions(total, area).recall()))
                .shown("mentionF1", area -> cell(mentions(total, area).f1()))
                .shown("bindingPrecision", area -> cell(bindings(total, area).precision()))
                .shown("bindingRecall", area -> cell(bindings(total, area).recall()))
                .shown("bindingF1", area -> cell(bindings(total, area).f1()))
                .build(new TreeSet<>(total.mentions().keySet()));
    }

    /** A row per file with the F1 of everything measured. */
    Sheet files(List<FileResult> files) {
        SheetBuilder<FileResult> builder =
                new SheetBuilder<FileResult>(texts, "evaluatedFiles").shown("file", result -> Cell.text(result.file()));
        List<Score> measured = Score.of(Evaluation.NONE);
        for (int m = 0; m < measured.size(); m++) {
            int measure = m;
            builder.shown(
                    measured.get(m).measure(),
                    result -> cell(Score.of(result.evaluation()).get(measure).f1()));
        }
        return builder.shown(
                        FALSE_ALARMS, result -> Cell.number(result.evaluation().falseAlarms()))
                .build(files);
    }

    /** A row per thing measured, over all files. */
    Sheet totals(Evaluation total) {
        return measured(new SheetBuilder<>(texts, "evaluatedTotal"), lines("", total));
    }

    /** Everything in one list: areas, files, total. */
    Sheet scores(List<FileResult> files, Evaluation total) {
        List<Line> lines = new ArrayList<>();
        for (int area : new TreeSet<>(total.mentions().keySet())) {
            lines.add(new Line(area(area), mentions(total, area)));
            lines.add(new Line(area(area), bindings(total, area)));
        }
        files.forEach(result -> lines.addAll(lines(result.file(), result.evaluation())));
        lines.addAll(lines(texts.of("evaluated.all"), total));
        return measured(new SheetBuilder<Line>(texts, "evaluated").shown("of", line -> Cell.text(line.of())), lines);
    }

    /** How often figures of a confidence are right. */
    Sheet reliability(Evaluation total) {
        List<Reliability> bands = new ArrayList<>(Reliability.of(total.trusted()));
        bands.add(Reliability.from(total.trusted(), Reliability.TRUSTED));
        return new SheetBuilder<Reliability>(texts, "reliability")
                .shown("from", band -> Cell.text(String.format(Locale.ROOT, "%.2f–%.2f", band.from(), band.to())))
                .shown("count", band -> Cell.number(band.count()))
                .shown("right", band -> Cell.number(band.right()))
                .shown("share", band -> cell(Score.percent(band.share(), band.count())))
                .shown("mean", band -> cell(Score.percent(band.mean(), band.count())))
                .build(bands);
    }

    /** Every difference. */
    Sheet mistakes(List<FileResult> files) {
        return new SheetBuilder<Mistake>(texts, "mistakes")
                .shown("file", mistake -> Cell.text(mistake.file()))
                .shown("what", mistake -> Cell.text(mistake.what()))
                .build(files.stream()
                        .flatMap(result ->
                                result.evaluation().mistakes().stream().map(what -> new Mistake(result.file(), what)))
                        .toList());
    }

    private static List<Line> lines(String of, Evaluation evaluation) {
        List<Line> lines = new ArrayList<>();
        Score.of(evaluation).forEach(score -> lines.add(new Line(of, score)));
        lines.add(new Line(of, new Score(FALSE_ALARMS, new Tally(0, evaluation.falseAlarms(), 0))));
        return lines;
    }

    private Sheet measured(SheetBuilder<Line> builder, List<Line> lines) {
        return builder.shown(
                        "measure",
                        line -> Cell.text(texts.of("measure." + line.score().measure())))
                .shown("precision", line -> line.share(Score::precision))
                .shown("recall", line -> line.share(Score::recall))
                .shown("f1", line -> line.share(Score::f1))
                .shown("hits", line -> Cell.number(line.score().tally().hits()))
                .shown("wrong", line -> Cell.number(line.score().tally().wrong()))
                .shown("missed", line -> Cell.number(line.score().tally().missed()))
                .build(lines);
    }

    private String area(int area) {
        return area == 0 ? texts.of("evaluated.noArea") : texts.of("area." + area);
    }

    private static Score mentions(Evaluation total, int area) {
        return new Score("mentions", total.mentions().getOrDefault(area, Tally.NONE));
    }

    private static Score bindings(Evaluation total, int area) {
        return new Score("bindings", total.bindings().getOrDefault(area, Tally.NONE));
    }

    private static Cell cell(Optional<BigDecimal> percent) {
        return percent.<Cell>map(value -> new Cell.Numeric(value, Cell.Style.PERCENT, ""))
                .orElseGet(Cell.Blank::new);
    }
}
