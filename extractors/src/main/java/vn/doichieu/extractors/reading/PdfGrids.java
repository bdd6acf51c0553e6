package vn.doichieu.extractors.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Finds the grids among the printed lines of a page; underlines, frames and the rule above footnotes are none. */
final class PdfGrids {
    /** Shorter lines are part of a drawing or a letter. */
    private static final float SHORTEST = 5;

    private PdfGrids() {}

    /** Grids of at least two columns, from the top of the page down. */
    static List<PdfGrid> of(List<PdfRule> rules) {
        return connected(joined(rules)).stream()
                .filter(PdfGrids::crossed)
                .map(PdfGrid::of)
                .filter(grid -> grid.columnCount() >= 2)
                .sorted(Comparator.comparing(PdfGrid::top))
                .toList();
    }

    private static boolean crossed(List<PdfRule> rules) {
        long level = rules.stream().filter(PdfRule::level).count();
        return level >= 2 && rules.size() - level >= 2;
    }

    /** Pieces of one line put together: borders are drawn cell by cell. */
    private static List<PdfRule> joined(List<PdfRule> rules) {
        List<PdfRule> sorted = rules.stream()
                .sorted(Comparator.comparing(PdfRule::level)
                        .thenComparing(rule -> Math.round(rule.at() / PdfRule.TOLERANCE))
                        .thenComparing(PdfRule::from))
                .toList();
        List<PdfRule> joined = new ArrayList<>();
        for (PdfRule rule : sorted) {
            PdfRule last = joined.isEmpty() ? rule : joined.get(joined.size() - 1);
            if (!joined.isEmpty() && goesOn(last, rule)) {
                joined.set(
                        joined.size() - 1,
                        new PdfRule(last.level(), last.at(), last.from(), Math.max(last.to(), rule.to())));
            } else {
                joined.add(rule);
            }
        }
        joined.removeIf(rule -> rule.length() < SHORTEST);
        return joined;
    }

    private static boolean goesOn(PdfRule last, PdfRule rule) {
        return last.level() == rule.level()
                && Math.abs(last.at() - rule.at()) <= PdfRule.TOLERANCE
                && rule.from() >= last.from()
                && rule.from() <= last.to() + PdfRule.TOLERANCE;
    }

    private static List<List<PdfRule>> connected(List<PdfRule> rules) {
        List<PdfRule> left = new ArrayList<>(rules);
        List<List<PdfRule>> groups = new ArrayList<>();
        while (!left.isEmpty()) {
            List<PdfRule> group = new ArrayList<>();
            Deque<PdfRule> open = new ArrayDeque<>(List.of(left.remove(left.size() - 1)));
            while (!open.isEmpty()) {
                PdfRule rule = open.pop();
                group.add(rule);
                List<PdfRule> touching = left.stream().filter(rule::touches).toList();
                left.removeAll(touching);
                open.addAll(touching);
            }
            groups.add(group);
        }
        return groups;
    }
}
