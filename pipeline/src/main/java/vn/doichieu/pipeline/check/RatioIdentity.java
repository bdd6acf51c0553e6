package vn.doichieu.pipeline.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.doichieu.extractors.catalogue.Identity;
import vn.doichieu.extractors.figure.Figure;

/** Evaluates rates by definition, each stated value of a rate against the closest numerator and denominator. */
final class RatioIdentity {
    private final CheckContext context;
    private final FigureSets figures;
    private final RatioRelation relation;
    private final Missing missing;

    RatioIdentity(CheckContext context, FigureSets figures) {
        this.context = context;
        this.figures = figures;
        this.relation = new RatioRelation(context, figures);
        this.missing = new Missing(context);
    }

    private record Judged(Reach reach, CheckResult result) {}

    void run(Identity identity, Map<Integer, List<Figure>> divided, Consumer<CheckResult> results) {
        List<String> terms =
                identity.parts().stream().map(Identity.Part::indicator).toList();
        if (!figures.has(identity.whole())) {
            return;
        }
        List<String> absent = terms.stream().filter(term -> !figures.has(term)).toList();
        for (List<Figure> same : figures.byValue(identity.whole())) {
            if (same.stream().anyMatch(rate -> divided.containsKey(rate.index()))) {
                explicit(identity, same, divided, results);
            } else if (!absent.isEmpty()) {
                results.accept(missing.indicators(identity, absent, same.subList(0, 1)));
            } else {
                results.accept(
                        best(identity, same, terms).orElseGet(() -> missing.together(identity, same.subList(0, 1))));
            }
        }
    }

    /** One result for each division the text makes of this value, under the identity's name. */
    private void explicit(
            Identity identity,
            List<Figure> occurrences,
            Map<Integer, List<Figure>> divided,
            Consumer<CheckResult> results) {
        List<String> seen = new ArrayList<>();
        for (Figure rate : occurrences) {
            List<Figure> terms = divided.getOrDefault(rate.index(), List.of());
            if (!terms.isEmpty() && !seen.contains(Numbers.of(terms.get(0)) + "/" + Numbers.of(terms.get(1)))) {
                seen.add(Numbers.of(terms.get(0)) + "/" + Numbers.of(terms.get(1)));
                results.accept(relation.judge(identity.id(), rate, terms.get(0), terms.get(1), Severity.ERROR, true));
            }
        }
    }

    private Optional<CheckResult> best(Identity identity, List<Figure> occurrences, List<String> terms) {
        List<Judged> judged = occurrences.stream()
                .flatMap(rate -> figures.around(rate, terms).stream().map(choice -> judge(identity, rate, choice)))
                .toList();
        return judged.stream()
                .map(Judged::result)
                .filter(result -> result.outcome() == Outcome.HOLDS)
                .findFirst()
                .or(() -> judged.stream()
                        .filter(one -> one.reach != Reach.REPORT || !hasSections() || isExplained(one.result))
                        .min(Comparator.comparing(Judged::reach))
                        .map(Judged::result));
    }

    private boolean hasSections() {
        return !context.report().outline().sections().isEmpty();
    }

    /** Whether a slip or another base explains it; without, figures from all over the report prove little. */
    private static boolean isExplained(CheckResult result) {
        return result.outcome() != Outcome.FAILS || result.cause().isPresent();
    }

    private Judged judge(Identity identity, Figure rate, FigureSets.Choice choice) {
        List<List<Figure>> ways = Stream.concat(choice.combinations().stream(), unnamedDenominators(rate, choice))
                .toList();
        List<Figure> shown = ways.stream()
                .min(Comparator.comparing(way -> RatioRelation.rounding(rate, way.get(0), way.get(1))))
                .orElseThrow();
        boolean fails = RatioRelation.rounding(rate, shown.get(0), shown.get(1)) == Rounding.FAILS;
        List<Figure> terms = fails ? ways.get(0) : shown;
        boolean certain = choice.reach().isClose() && choice.isUnambiguous() && isPartOfWhole(identity);
        return new Judged(
                choice.reach(),
                relation.judge(
                        identity.id(),
                        rate,
                        terms.get(0),
                        terms.get(1),
                        certain ? Severity.ERROR : Severity.WARNING,
                        false));
    }

    /** Numbers beside the rate that we could not name: one of them may be the base the writer means. */
    private Stream<List<Figure>> unnamedDenominators(Figure rate, FigureSets.Choice choice) {
        Figure numerator = choice.candidates().get(0).get(0);
        String unit = context.unit(choice.candidates().get(1).get(0));
        return figures.all().stream()
                .filter(figure -> figure.indicator().isEmpty()
                        && figure.value().compareTo(numerator.value()) > 0
                        && context.unit(figure).equals(unit)
                        && figures.reach(rate, figure).isClose())
                .filter(figure -> RatioRelation.rounding(rate, numerator, figure) == Rounding.HOLDS)
                .map(figure -> List.of(numerator, figure));
    }

    /** Whether by definition the numerator is one of the parts that make up the denominator. */
    private boolean isPartOfWhole(Identity ratio) {
        return context.catalogue().identities().stream()
                .filter(identity -> identity.kind() == Identity.Kind.SUM
                        && identity.whole().equals(ratio.parts().get(1).indicator()))
                .flatMap(identity -> identity.parts().stream())
                .anyMatch(part -> part.indicator().equals(ratio.parts().get(0).indicator()));
    }
}
