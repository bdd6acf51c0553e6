package vn.doichieu.extractors.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.doichieu.extractors.quantity.MentionKind;

/**
 * Numbers of one table that took the same indicator. A table states an indicator once for one time: what its rows or
 * columns share, they break down. A row that adds up the others keeps what the column names.
 */
final class TableRepeats {
    /** In so many rows the same indicator is broken down, however well one of them fits. */
    private static final int MANY = 3;

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final List<Stated> stated;
    private final Set<Integer> dropped = new HashSet<>();

    private record Line(
            int table,
            boolean row,
            int index,
            String indicator,
            FigureRole role,
            Set<Integer> years,
            boolean cumulated) {}

    private record InTable(int table, String indicator) {}

    private TableRepeats(List<Stated> stated) {
        this.stated = stated;
    }

    /** The same quantities, without the indicators that they share. */
    static List<Stated> resolved(List<Stated> stated) {
        return new TableRepeats(stated).resolved();
    }

    private List<Stated> resolved() {
        lines(true).values().forEach(this::keepBest);
        lines(false).values().forEach(this::keepTotalOrBest);
        dropTotalsOfOthers();
        dropSumsOfShares();
        List<Stated> resolved = new ArrayList<>();
        for (int i = 0; i < stated.size(); i++) {
            resolved.add(dropped.contains(i) ? stated.get(i).unbound() : stated.get(i));
        }
        return resolved;
    }

    /** Numbers alone in their cells that share an indicator in one row, or in one column. */
    private Map<Line, List<Integer>> lines(boolean rows) {
        Map<Line, List<Integer>> lines = new HashMap<>();
        for (int i = 0; i < stated.size(); i++) {
            Stated one = stated.get(i);
            Optional<String> indicator = indicator(i);
            boolean counts = one.heads().filter(heads -> !heads.isNote()).isPresent();
            if (counts && indicator.isPresent() && one.cell().isPresent()) {
                int index = rows ? one.cell().get().row() : one.cell().get().column();
                boolean aim = one.role() == FigureRole.TARGET;
                Set<Integer> years = aim ? heads(i).column().years() : Set.of();
                Line line = new Line(
                        one.cell().get().table(),
                        rows,
                        index,
                        indicator.get(),
                        one.role(),
                        years,
                        one.label().otherTime());
                lines.computeIfAbsent(line, key -> new ArrayList<>()).add(i);
            }
        }
        return lines;
    }

    private void keepBest(List<Integer> sharing) {
        if (sharing.size() > 1) {
            dropAllBut(best(sharing), sharing);
        }
    }

    private void keepTotalOrBest(List<Integer> sharing) {
        Optional<Integer> total =
                sharing.stream().filter(i -> heads(i).isTotalOfColumn()).findFirst();
        List<Integer> rows = sharing.stream().filter(i -> !heads(i).isTotal()).toList();
        if (total.isPresent()) {
            dropAllBut(total, sharing);
        } else if (rows.size() > 1) {
            dropAllBut(rows.size() < MANY ? best(rows) : Optional.empty(), rows);
        }
    }

    /** Where a row carries the indicator, the total of the rows is something else. */
    private void dropTotalsOfOthers() {
        Set<InTable> carried = new HashSet<>();
        for (int i = 0; i < stated.size(); i++) {
            Optional<InTable> here = inTable(i);
            if (here.isPresent() && heads(i).isTotal()) {
                if (carried.contains(here.get())) {
                    dropped.add(i);
                }
            } else {
                here.ifPresent(carried::add);
            }
        }
    }

    /** "100%" below shares that add up to it says that they are all, no rate. */
    private void dropSumsOfShares() {
        Map<Line, BigDecimal> sums = new HashMap<>();
        for (int i = 0; i < stated.size(); i++) {
            Stated one = stated.get(i);
            if (one.heads().isEmpty() || one.cell().isEmpty() || one.mention().kind() != MentionKind.PERCENT) {
                continue;
            }
            Line column = new Line(
                    one.cell().get().table(), false, one.cell().get().column(), "", one.role(), Set.of(), false);
            BigDecimal value = one.mention().value().orElse(BigDecimal.ZERO);
            BigDecimal above = sums.getOrDefault(column, BigDecimal.ZERO);
            if (!heads(i).isTotal()) {
                sums.put(column, above.add(value));
            } else if (value.compareTo(ALL) == 0 && above.subtract(ALL).abs().compareTo(BigDecimal.ONE) <= 0) {
                dropped.add(i);
            }
        }
    }

    private Optional<InTable> inTable(int i) {
        Stated one = stated.get(i);
        return one.heads().isEmpty()
                ? Optional.empty()
                : one.cell().flatMap(cell -> indicator(i).map(indicator -> new InTable(cell.table(), indicator)));
    }

    private Optional<String> indicator(int i) {
        return dropped.contains(i)
                ? Optional.empty()
                : stated.get(i).choice().chosen().map(Candidate::indicator);
    }

    private CellHeads heads(int i) {
        return stated.get(i).heads().orElseThrow();
    }

    /** The one that fits best; empty where two fit alike. */
    private Optional<Integer> best(List<Integer> sharing) {
        List<Integer> order = sharing.stream()
                .sorted(Comparator.comparingDouble((Integer i) -> -score(i)))
                .toList();
        return score(order.get(0)) > score(order.get(1)) ? Optional.of(order.get(0)) : Optional.empty();
    }

    private double score(int i) {
        return stated.get(i).choice().chosen().map(Candidate::score).orElse(0.0);
    }

    private void dropAllBut(Optional<Integer> kept, List<Integer> sharing) {
        sharing.stream().filter(i -> kept.filter(i::equals).isEmpty()).forEach(dropped::add);
    }
}
