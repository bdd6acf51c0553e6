package vn.doichieu.pipeline.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.doichieu.extractors.quantity.Qualifier;
import vn.doichieu.extractors.structure.ReportPeriod;
import vn.doichieu.pipeline.compare.Comparison;
import vn.doichieu.pipeline.compare.WardFigures;
import vn.doichieu.pipeline.feed.ContractJson;
import vn.doichieu.pipeline.feed.ContractNames;
import vn.doichieu.pipeline.store.StoredFigure;

/** A comparison as a sheet with its evidence on a second one, and as JSON. */
public final class ComparisonAnswer {

    private static final String WARNING_SIGN = " ⚠";

    private final Texts texts;
    private final NumberText numbers;
    private final Comparison comparison;

    public ComparisonAnswer(Language language, Comparison comparison) {
        this.texts = new Texts(Sheets.BUNDLE, language);
        this.numbers = new NumberText(language);
        this.comparison = comparison;
    }

    /** The comparison, then every passage behind it. */
    public List<Sheet> sheets() {
        return List.of(comparison(0, comparison.columns().size()), evidence());
    }

    /** The comparison cut into tables of some columns each, so that each can be read on a terminal. */
    public List<Sheet> tables(int columnsPerTable) {
        List<Sheet> tables = new ArrayList<>();
        for (int from = 0; from < comparison.columns().size(); from += columnsPerTable) {
            tables.add(comparison(from, Math.min(comparison.columns().size(), from + columnsPerTable)));
        }
        return tables;
    }

    /** One object per indicator, with a cell per ward and period and every passage in it. */
    public List<ObjectNode> json() {
        return comparison.rows().stream().map(this::json).toList();
    }

    private Sheet comparison(int from, int to) {
        SheetBuilder<Comparison.Row> builder = new SheetBuilder<Comparison.Row>(texts, "compare")
                .filed("indicator", row -> Cell.text(row.indicator()))
                .shown("name", row -> Cell.text(row.name()))
                .shown("unit", row -> Cell.text(row.measureUnit()));
        for (int c = from; c < to; c++) {
            int column = c;
            builder.titled(
                    new Column(title(comparison.columns().get(c)), texts.of("compare.cell.help"), true),
                    row -> cell(row, row.cells().get(column)));
        }
        return builder.build(comparison.rows());
    }

    private String title(Comparison.Column column) {
        String period = column.period().map(ReportPeriod::label).orElseGet(() -> texts.of("compare.noPeriod"));
        if (comparison.isOfOneWard()) {
            return comparison.columns().size() > 1 ? period : column.ward();
        }
        return comparison.isOfOnePeriod() ? column.ward() : column.ward() + " (" + period + ")";
    }

    private Cell cell(Comparison.Row row, WardFigures cell) {
        return switch (cell.state()) {
            case NOT_REPORTED -> Cell.text(texts.of("compare.notReported"));
            case CONTRADICTORY ->
                Cell.text(cell.distinct().stream()
                                .map(figure -> mark(figure.qualifier()) + numbers.of(figure.value()))
                                .collect(Collectors.joining(" ≠ "))
                        + WARNING_SIGN);
            case REPORTED ->
                new Cell.Numeric(
                        cell.value().orElse(BigDecimal.ZERO),
                        Cell.Style.ofUnit(row.measureUnit()),
                        mark(cell.qualifier()));
        };
    }

    private String mark(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> "";
            case APPROX -> "≈ ";
            case AT_LEAST -> "≥ ";
            case AT_MOST -> "≤ ";
            case PLANNED -> texts.of("mark.planned") + " ";
            case ESTIMATED -> texts.of("mark.estimated") + " ";
        };
    }

    /** One passage behind one cell. */
    private record Passage(Comparison.Row row, Comparison.Column column, StoredFigure figure) {}

    private Sheet evidence() {
        List<Passage> passages = comparison.rows().stream()
                .flatMap(row -> IntStream.range(0, row.cells().size())
                        .boxed()
                        .flatMap(c -> row.cells().get(c).figures().stream()
                                .map(figure ->
                                        new Passage(row, comparison.columns().get(c), figure))))
                .toList();
        return new SheetBuilder<Passage>(texts, "evidence")
                .shown("indicator", passage -> Cell.text(passage.row().indicator()))
                .shown("name", passage -> Cell.text(passage.row().name()))
                .shown("ward", passage -> Cell.text(passage.column().ward()))
                .shown("period", passage -> Cell.text(passage.column().period().map(ReportPeriod::label)))
                .shown(
                        "value",
                        passage -> new Cell.Numeric(
                                passage.figure().value(),
                                Cell.Style.ofUnit(passage.figure().unit()),
                                mark(passage.figure().qualifier())))
                .shown("unit", passage -> Cell.text(passage.figure().unit()))
                .shown("file", passage -> Cell.text(passage.figure().report().file()))
                .shown("page", passage -> Cell.number(passage.figure().page()))
                .shown("quote", passage -> Cell.text(passage.figure().quote()))
                .shown("figure", passage -> Cell.text(passage.figure().id()))
                .build(passages);
    }

    private ObjectNode json(Comparison.Row row) {
        ObjectNode json = ContractJson.object();
        json.put("indicator", row.indicator());
        json.put("label", row.name());
        ContractJson.put(json, "unit", row.measureUnit());
        json.put("area", row.area().orElse(null));
        ArrayNode cells = json.putArray("cells");
        for (int c = 0; c < row.cells().size(); c++) {
            cells.add(json(comparison.columns().get(c), row.cells().get(c)));
        }
        return json;
    }

    private static ObjectNode json(Comparison.Column column, WardFigures cell) {
        ObjectNode json = ContractJson.object();
        json.put("ward", column.ward());
        ContractJson.put(json, "wardCode", column.wardCode());
        ContractJson.put(json, "province", column.province());
        ContractJson.putPeriod(json, column.period());
        json.put("state", ContractNames.hyphenated(cell.state()));
        json.put("value", cell.value().orElse(null));
        ContractJson.put(
                json,
                "qualifier",
                Optional.of(cell.qualifier())
                        .filter(q -> cell.value().isPresent())
                        .map(ContractNames::underscored));
        ArrayNode values = json.putArray("values");
        cell.figures().forEach(figure -> values.add(json(figure)));
        return json;
    }

    private static ObjectNode json(StoredFigure figure) {
        ObjectNode json = ContractJson.object();
        json.put("figure", figure.id());
        json.put("value", figure.value());
        json.put("qualifier", ContractNames.underscored(figure.qualifier()));
        json.put("report", figure.report().file());
        json.put("reportId", figure.report().id());
        json.set("section", ContractJson.strings(figure.section()));
        ContractJson.put(json, "page", figure.page());
        json.put("quote", figure.quote());
        json.put("start", figure.start());
        json.put("end", figure.end());
        return json;
    }
}
