package vn.doichieu.pipeline.evaluate.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.doichieu.pipeline.evaluate.Score;
import vn.doichieu.pipeline.evaluate.Tally;
import vn.doichieu.pipeline.evaluate.reading.ReadingBenchmark.Result;
import vn.doichieu.pipeline.evaluate.reading.ReadingScore.Measure;
import vn.doichieu.pipeline.export.Cell;
import vn.doichieu.pipeline.export.Language;
import vn.doichieu.pipeline.export.Sheet;
import vn.doichieu.pipeline.export.SheetBuilder;
import vn.doichieu.pipeline.export.Sheets;
import vn.doichieu.pipeline.export.Texts;

/** The tables of the reading benchmark; shares are percentages, blank where there was nothing to judge. */
final class ReadingSheets {

    /** A difference and the file it is in. */
    private record Mistake(String file, String what) {}

    private final Texts texts;

    ReadingSheets(Language language) {
        this.texts = new Texts(Sheets.BUNDLE, language);
    }

    /** A row per kind of file and reader. */
    Sheet kinds(List<Result> kinds) {
        SheetBuilder<Result> builder = new SheetBuilder<Result>(texts, "readKinds")
                .shown("kind", result -> Cell.text(result.kind().isEmpty() ? texts.of("evaluated.all") : result.kind()))
                .shown("reader", result -> Cell.text(reader(result)))
                .shown("files", result -> Cell.number(result.score().files()));
        return measured(builder).build(kinds);
    }

    /** A row per file and reader. */
    Sheet files(List<Result> files) {
        SheetBuilder<Result> builder = new SheetBuilder<Result>(texts, "readFiles")
                .shown("file", result -> Cell.text(result.file()))
                .shown("kind", result -> Cell.text(result.kind()))
                .shown("reader", result -> Cell.text(reader(result)));
        return measured(builder).build(files);
    }

    /** Every difference of this program; those of Tika are in the JSON answer. */
    Sheet mistakes(List<Result> files) {
        return new SheetBuilder<Mistake>(texts, "readMistakes")
                .shown("file", mistake -> Cell.text(mistake.file()))
                .shown("what", mistake -> Cell.text(mistake.what()))
                .build(files.stream()
                        .filter(result -> result.reader().equals(OwnReader.NAME))
                        .flatMap(result ->
                                result.score().mistakes().stream().map(what -> new Mistake(result.file(), what)))
                        .toList());
    }

    private SheetBuilder<Result> measured(SheetBuilder<Result> builder) {
        precision(builder, "headingPrecision", Measure.HEADINGS);
        recall(builder, "headingRecall", Measure.HEADINGS);
        recall(builder, "levels", Measure.LEVELS);
        precision(builder, "rowPrecision", Measure.ROWS);
        recall(builder, "rowRecall", Measure.ROWS);
        recall(builder, "joined", Measure.JOINED);
        recall(builder, "notes", Measure.NOTES);
        recall(builder, "order", Measure.ORDER);
        precision(builder, "numberPrecision", Measure.NUMBERS);
        recall(builder, "numberRecall", Measure.NUMBERS);
        recall(builder, "recognised", Measure.RECOGNISED);
        return builder;
    }

    private static void precision(SheetBuilder<Result> builder, String key, Measure measure) {
        builder.shown(key, result -> {
            Tally tally = result.score().of(measure);
            return cell(Score.percent(tally.precision(), tally.hits() + tally.wrong()));
        });
    }

    private static void recall(SheetBuilder<Result> builder, String key, Measure measure) {
        builder.shown(key, result -> {
            Tally tally = result.score().of(measure);
            return cell(Score.percent(tally.recall(), tally.hits() + tally.missed()));
        });
    }

    private String reader(Result result) {
        return texts.of("reader." + result.reader());
    }

    private static Cell cell(Optional<BigDecimal> percent) {
        return percent.<Cell>map(value -> new Cell.Numeric(value, Cell.Style.PERCENT, ""))
                .orElseGet(Cell.Blank::new);
    }
}
