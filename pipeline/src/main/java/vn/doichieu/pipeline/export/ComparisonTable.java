package vn.doichieu.pipeline.export;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doichieu.extractors.structure.ReportPeriod;
import vn.doichieu.pipeline.compare.Comparison;
import vn.doichieu.pipeline.compare.WardFigures;
import vn.doichieu.pipeline.store.StoredFigure;

/** A comparison for reading on a terminal: its period, tables of a few columns each, and what contradicts itself. */
public final class ComparisonTable {

    /** Columns of text kept for the name and the unit of an indicator. */
    private static final int NAME_WIDTH = 46;
    /** Columns of text kept for one ward. */
    private static final int WARD_WIDTH = 15;

    private static final int LONGEST_QUOTE = 160;

    private final Language language;
    private final Texts texts;
    private final NumberText numbers;

    public ComparisonTable(Language language) {
        this.language = language;
        this.texts = new Texts(Sheets.BUNDLE, language);
        this.numbers = new NumberText(language);
    }

    /** The text with a line break after each line. */
    public String write(Comparison comparison, int width) {
        int columns = Math.max(1, (width - NAME_WIDTH) / WARD_WIDTH);
        TableWriter table = new TableWriter(width, language);
        String tables = new ComparisonAnswer(language, comparison)
                .tables(columns).stream().map(table::write).collect(Collectors.joining("\n"));
        return heading(comparison) + tables + contradictions(comparison, width);
    }

    private String heading(Comparison comparison) {
        return comparison.columns().stream()
                .limit(comparison.isOfOnePeriod() || comparison.isOfOneWard() ? 1 : 0)
                .map(column -> comparison.isOfOnePeriod() ? period(column) : column.ward())
                .map(common -> common + "\n\n")
                .collect(Collectors.joining());
    }

    private String period(Comparison.Column column) {
        return texts.of("figures.period") + ": "
                + column.period().map(ReportPeriod::label).orElseGet(() -> texts.of("compare.noPeriod"));
    }

    private String contradictions(Comparison comparison, int width) {
        String lines = comparison.rows().stream()
                .flatMap(row -> row.cells().stream()
                        .filter(cell -> cell.state() == WardFigures.State.CONTRADICTORY)
                        .flatMap(cell -> lines(row, cell)))
                .map(line -> Wrapping.wrap(line, width - 4))
                .map(wrapped -> "  " + String.join("\n    ", wrapped) + "\n")
                .collect(Collectors.joining());
        return lines.isEmpty() ? "" : "\n" + texts.of("compare.contradictions") + "\n" + lines;
    }

    private Stream<String> lines(Comparison.Row row, WardFigures cell) {
        return cell.distinct().stream().map(figure -> line(row, figure));
    }

    private String line(Comparison.Row row, StoredFigure figure) {
        String page = figure.page().isPresent()
                ? ", " + texts.of("compare.page") + " " + figure.page().getAsInt()
                : "";
        return row.name() + ": " + numbers.of(figure.value()) + " – “" + Shortening.of(figure.quote(), LONGEST_QUOTE)
                + "” (" + figure.report().file() + page + ")";
    }
}
