package vn.doichieu.extractors.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.doichieu.extractors.catalogue.CatalogueProblem.Kind;

/**
 * Finds examples of one indicator for which another indicator would be taken: all rules are tried on them, as on a number
 * of the indicator's unit that stands in a section of its reform area.
 */
final class PhraseConflicts {
    private static final Comparator<PhraseRules.Match> BEST_FIRST = Comparator.comparingDouble(PhraseRules.Match::score)
            .reversed()
            .thenComparing(match -> match.rule().indicator());

    private final Catalogue catalogue;
    private final Rows rows;
    private final PhraseRules rules;
    private final Map<String, MeasureUnit.Kind> kinds;

    PhraseConflicts(Catalogue catalogue, Rows rows) {
        this.catalogue = catalogue;
        this.rows = rows;
        this.rules = new PhraseRules(catalogue.phrases(), catalogue.synonyms());
        this.kinds = catalogue.measureUnits().stream().collect(Collectors.toMap(MeasureUnit::name, MeasureUnit::kind));
    }

    void find(List<CatalogueProblem> problems) {
        for (PhraseRule rule : catalogue.phrases()) {
            for (String example : rule.yes()) {
                winner(rule, PhraseExample.of(example))
                        .filter(winner -> !winner.indicator().equals(rule.indicator()))
                        .ifPresent(winner -> problems.add(rows.problem(
                                Kind.OTHER_WINS,
                                rule.id(),
                                example,
                                rule.indicator(),
                                winner.indicator(),
                                winner.id())));
            }
        }
    }

    private Optional<PhraseRule> winner(PhraseRule rule, PhraseExample example) {
        Indicator own = catalogue.indicator(rule.indicator()).orElseThrow();
        return example.tried(rules, other -> competes(other, own)).stream()
                .filter(match -> match.forbidden().isEmpty())
                .min(BEST_FIRST)
                .map(PhraseRules.Match::rule);
    }

    private boolean competes(PhraseRule other, Indicator own) {
        Indicator its = catalogue.indicator(other.indicator()).orElseThrow();
        return its.area() == own.area()
                && kinds.get(its.measureUnit()) == kinds.get(own.measureUnit())
                && other.units().contains(own.measureUnit());
    }
}
