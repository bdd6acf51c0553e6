package vn.doichieu.pipeline.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import vn.doichieu.extractors.catalogue.Identity;
import vn.doichieu.extractors.figure.Figure;

/** Evaluates the catalogue's identities on one report; says how every stated whole and rate came out. */
final class Identities {
    private final CheckContext context;
    private final FigureSets figures;
    private final SumIdentity sums;
    private final RatioIdentity ratios;
    private final BoundRelation bounds;

    Identities(CheckContext context, FigureSets figures) {
        this.context = context;
        this.figures = figures;
        this.sums = new SumIdentity(context, figures);
        this.ratios = new RatioIdentity(context, figures);
        this.bounds = new BoundRelation(context);
    }

    /**
     * Runs every identity.
     *
     * @param divided what the text itself divides to get a rate, by the rate's index; such a rate is judged there
     */
    void run(Map<Integer, List<Figure>> divided, Consumer<CheckResult> results) {
        for (Identity identity : context.catalogue().identities()) {
            if (identity.unless().stream().anyMatch(figures::has)) {
                continue;
            }
            switch (identity.kind()) {
                case SUM -> sums.run(identity, results);
                case RATIO -> ratios.run(identity, divided, results);
                case AT_MOST -> atMost(identity, results);
                case LIMIT -> limit(identity, results);
            }
        }
    }

    private void limit(Identity identity, Consumer<CheckResult> results) {
        identity.limit()
                .ifPresent(limit -> figures.byValue(identity.whole()).stream()
                        .map(same -> same.get(0))
                        .filter(figure -> figure.value().compareTo(limit) <= 0
                                || (!isTotalOfOthers(figure)
                                        && !isRivalled(
                                                figure, other -> other.value().compareTo(limit) <= 0)))
                        .forEach(figure -> results.accept(bounds.judge(identity.id(), figure, limit))));
    }

    /** Whether the row is called a total but the indicator is a part of one: the row's number was bound amiss. */
    private boolean isTotalOfOthers(Figure figure) {
        boolean part = context.catalogue().identities().stream()
                .filter(identity -> identity.kind() == Identity.Kind.SUM)
                .flatMap(identity -> identity.parts().stream())
                .anyMatch(one -> figure.indicator().equals(Optional.of(one.indicator())));
        return part && RestatementCheck.isTotalRow(figure);
    }

    /** Whether the same place gives the indicator a value that keeps the bound: which of the two is bound rightly? */
    private boolean isRivalled(Figure figure, Predicate<Figure> keeps) {
        return figures.of(figure.indicator().orElseThrow()).stream()
                .filter(keeps)
                .anyMatch(other -> figures.reach(figure, other).isClose());
    }

    private void atMost(Identity identity, Consumer<CheckResult> results) {
        String larger = identity.parts().get(0).indicator();
        Map<Boolean, List<CheckResult>> judged = new HashMap<>();
        for (List<Figure> same : figures.byValue(identity.whole())) {
            bounded(identity, same, larger)
                    .ifPresent(result -> judged.computeIfAbsent(result.isFinding(), finding -> new ArrayList<>())
                            .add(result));
        }
        judged.values().forEach(list -> list.forEach(results));
    }

    /** The pair that holds, where any occurrence has one; otherwise the closest pair. */
    private Optional<CheckResult> bounded(Identity identity, List<Figure> occurrences, String larger) {
        Optional<CheckResult> worst = Optional.empty();
        for (Figure smaller : occurrences) {
            Optional<FigureSets.Choice> choice = figures.around(smaller, List.of(larger));
            if (choice.isEmpty()) {
                continue;
            }
            List<Figure> candidates = choice.get().candidates().get(0);
            Figure shown = candidates.stream()
                    .filter(candidate -> BoundRelation.holds(smaller, candidate))
                    .findFirst()
                    .orElse(candidates.get(0));
            boolean certain = choice.get().reach().isClose()
                    && Interval.isExact(smaller)
                    && choice.get().isUnambiguous();
            CheckResult result =
                    bounds.judge(identity.id(), smaller, shown, certain ? Severity.ERROR : Severity.WARNING);
            if (!result.isFinding()) {
                return Optional.of(result);
            }
            if (isRivalled(smaller, other -> other.block() == smaller.block() && BoundRelation.holds(other, shown))) {
                continue;
            }
            worst = worst.or(() -> Optional.of(result));
        }
        return worst;
    }
}
