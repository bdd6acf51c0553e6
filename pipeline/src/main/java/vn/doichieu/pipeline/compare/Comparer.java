package vn.doichieu.pipeline.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doichieu.extractors.catalogue.Indicator;
import vn.doichieu.extractors.figure.FigureRole;
import vn.doichieu.extractors.quantity.Qualifier;
import vn.doichieu.extractors.structure.ReportPeriod;
import vn.doichieu.pipeline.store.FigureQuery;
import vn.doichieu.pipeline.store.ReportStore;
import vn.doichieu.pipeline.store.StoredFigure;
import vn.doichieu.pipeline.store.StoredReport;

/**
 * Sets the wards' reported figures side by side. Targets are left out, so are older versions of a report and copies of
 * one in another format.
 */
public final class Comparer {

    private static final Comparator<Comparison.Column> BY_WARD = Comparator.comparing(
                    (Comparison.Column column) -> column.province().orElse("\uFFFF"))
            .thenComparing(Comparison.Column::ward)
            .thenComparing(column -> column.wardCode().orElse(""))
            .thenComparing(
                    column -> column.period().map(p -> p.to() + ".." + p.from()).orElse("\uFFFF"));

    private static final Comparator<StoredFigure> FIRMEST_FIRST = Comparator.comparing(
                    (StoredFigure figure) -> figure.qualifier() != Qualifier.EXACT)
            .thenComparing(StoredFigure::decimals, Comparator.reverseOrder())
            .thenComparing(StoredFigure::confidence, Comparator.reverseOrder());

    private final ReportStore store;
    private final Map<String, Indicator> indicators;

    /** @param indicators of the catalogue, by id, in the order in which rows shall stand */
    public Comparer(ReportStore store, Map<String, Indicator> indicators) {
        this.store = store;
        this.indicators = indicators;
    }

    public Comparison compare(ComparisonQuery query) {
        List<StoredFigure> figures = figures(query);
        Map<String, ReportPeriod> labels = new HashMap<>();
        Map<Comparison.Column, Map<String, List<StoredFigure>>> table = new HashMap<>();
        for (StoredFigure figure : figures) {
            table.computeIfAbsent(column(figure.report(), labels), column -> new HashMap<>())
                    .computeIfAbsent(figure.indicator().orElseThrow(), indicator -> new ArrayList<>())
                    .add(figure);
        }
        List<Comparison.Column> columns =
                table.keySet().stream().sorted(BY_WARD).toList();
        List<Comparison.Row> rows = rowIds(query, figures).stream()
                .map(indicator -> row(indicator, cells(indicator, columns, table)))
                .toList();
        return new Comparison(columns, rows);
    }

    private List<StoredFigure> figures(ComparisonQuery query) {
        Set<String> current = CurrentReports.among(store.reports()).stream()
                .map(StoredReport::id)
                .collect(Collectors.toSet());
        return stored(query)
                .filter(figure -> current.contains(figure.report().id()))
                .filter(figure -> figure.role() == FigureRole.REPORTED && figure.qualifier() != Qualifier.PLANNED)
                .filter(figure -> figure.indicator().filter(query::takes).isPresent())
                .filter(figure -> query.area().isEmpty() || query.area().equals(area(figure)))
                .toList();
    }

    private Stream<StoredFigure> stored(ComparisonQuery query) {
        FigureQuery all =
                new FigureQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), query.period());
        if (query.wards().isEmpty()) {
            return store.figures(all).stream();
        }
        return query.wards().stream()
                .map(ward ->
                        new FigureQuery(all.report(), Optional.of(ward), all.indicator(), all.area(), all.period()))
                .flatMap(ofWard -> store.figures(ofWard).stream())
                .distinct();
    }

    private Optional<Integer> area(StoredFigure figure) {
        return figure.indicator().map(indicators::get).map(Indicator::area).or(figure::area);
    }

    /** Rows in the order of the catalogue, then ids that it does not know. */
    private Collection<String> rowIds(ComparisonQuery query, List<StoredFigure> figures) {
        Set<String> reported = new TreeSet<>();
        figures.forEach(figure -> reported.add(figure.indicator().orElseThrow()));
        Set<String> ids = new LinkedHashSet<>();
        indicators.values().stream()
                .filter(indicator -> reported.contains(indicator.id())
                        || (query.names(indicator.id())
                                && query.area()
                                        .filter(area -> area != indicator.area())
                                        .isEmpty()))
                .forEach(indicator -> ids.add(indicator.id()));
        ids.addAll(reported);
        return ids;
    }

    private Comparison.Row row(String id, List<WardFigures> cells) {
        Optional<Indicator> known = Optional.ofNullable(indicators.get(id));
        Optional<String> statedUnit = cells.stream()
                .map(WardFigures::figures)
                .flatMap(List::stream)
                .flatMap(figure -> figure.unit().stream())
                .findFirst();
        return new Comparison.Row(
                id,
                known.map(Indicator::name).orElse(id),
                known.map(Indicator::measureUnit).or(() -> statedUnit),
                known.map(Indicator::area),
                cells);
    }

    private static List<WardFigures> cells(
            String indicator,
            List<Comparison.Column> columns,
            Map<Comparison.Column, Map<String, List<StoredFigure>>> table) {
        return columns.stream()
                .map(column -> table.getOrDefault(column, Map.of()).getOrDefault(indicator, List.of()))
                .map(figures ->
                        new WardFigures(figures.stream().sorted(FIRMEST_FIRST).toList()))
                .toList();
    }

    /** One column per ward and stretch of time; the label first met stands for reports that word it otherwise. */
    private static Comparison.Column column(StoredReport report, Map<String, ReportPeriod> labels) {
        Optional<ReportPeriod> period =
                report.period().map(own -> labels.computeIfAbsent(own.from() + ".." + own.to(), key -> own));
        return new Comparison.Column(report.ward().orElse(report.file()), report.wardCode(), report.province(), period);
    }
}
