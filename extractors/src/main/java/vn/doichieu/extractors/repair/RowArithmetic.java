package vn.doichieu.extractors.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.doichieu.extractors.document.Cell;
import vn.doichieu.extractors.figure.Figure;
import vn.doichieu.extractors.quantity.MentionKind;

/**
 * What the columns of a table have to do with each other: one is the sum of its neighbours, or the share of one in
 * another. A table says so by its rows: most of them must agree, and at least two.
 */
final class RowArithmetic {
    private static final int MOST_PARTS = 6;
    private static final int FEWEST_ROWS = 2;

    /** Rows of a table, and in each the only figure of a column. */
    private final Map<Integer, Map<Integer, Figure>> rows = new TreeMap<>();

    private RowArithmetic() {}

    static List<Relation> of(ReadFigures read) {
        Map<Integer, RowArithmetic> tables = new TreeMap<>();
        read.figures().stream()
                .collect(Collectors.groupingBy(Figure::block))
                .forEach((block, figures) -> read.text()
                        .blocks()
                        .get(block)
                        .cell()
                        .filter(cell -> figures.size() == 1)
                        .ifPresent(cell -> tables.computeIfAbsent(cell.table(), table -> new RowArithmetic())
                                .put(cell, figures.get(0))));
        return tables.values().stream()
                .flatMap(table -> table.relations().stream())
                .toList();
    }

    private void put(Cell cell, Figure figure) {
        rows.computeIfAbsent(cell.row(), row -> new TreeMap<>()).put(cell.column(), figure);
    }

    private List<Relation> relations() {
        List<Integer> columns = rows.values().stream()
                .flatMap(row -> row.keySet().stream())
                .distinct()
                .sorted()
                .toList();
        List<Relation> relations = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            for (int count = 2; count <= MOST_PARTS; count++) {
                sum(columns, at, at + 1, at + 1 + count, relations);
                sum(columns, at, at - count, at, relations);
            }
            shares(columns, at, relations);
        }
        return relations;
    }

    private void sum(List<Integer> columns, int whole, int from, int to, List<Relation> relations) {
        if (from >= 0 && to <= columns.size()) {
            List<Integer> parts = columns.subList(from, to);
            keepIfUsual(row -> sum(row, columns.get(whole), parts), relations);
        }
    }

    private void shares(List<Integer> columns, int rate, List<Relation> relations) {
        for (int numerator = 0; numerator < rate; numerator++) {
            for (int denominator = 0; denominator < rate; denominator++) {
                if (numerator != denominator) {
                    List<Integer> at = List.of(columns.get(rate), columns.get(numerator), columns.get(denominator));
                    keepIfUsual(row -> share(row, at), relations);
                }
            }
        }
    }

    private void keepIfUsual(Function<Map<Integer, Figure>, List<Relation>> ofRow, List<Relation> relations) {
        List<Relation> all =
                rows.values().stream().flatMap(row -> ofRow.apply(row).stream()).toList();
        long holding = all.stream().filter(Relation::holds).count();
        if (holding >= FEWEST_ROWS && 2 * holding > all.size()) {
            relations.addAll(all);
        }
    }

    private static List<Relation> sum(Map<Integer, Figure> row, int whole, List<Integer> parts) {
        Optional<Figure> total = Optional.ofNullable(row.get(whole));
        List<Figure> summands = ofColumns(row, parts);
        boolean complete = total.isPresent()
                && summands.size() == parts.size()
                && summands.stream()
                        .allMatch(part ->
                                part.mention().kind() == total.get().mention().kind());
        return complete ? List.of(new Relation.Sum(total.get(), summands)) : List.of();
    }

    /** @param at columns of the rate, the numerator and the denominator */
    private static List<Relation> share(Map<Integer, Figure> row, List<Integer> at) {
        List<Figure> terms = ofColumns(row, at);
        boolean complete =
                terms.size() == at.size() && isShare(terms.get(0)) && !isShare(terms.get(1)) && !isShare(terms.get(2));
        return complete ? List.of(new Relation.Share(terms.get(0), terms.get(1), terms.get(2))) : List.of();
    }

    private static boolean isShare(Figure figure) {
        return figure.mention().kind() == MentionKind.PERCENT;
    }

    private static List<Figure> ofColumns(Map<Integer, Figure> row, List<Integer> columns) {
        return columns.stream().filter(row::containsKey).map(row::get).toList();
    }
}
