package vn.doichieu.extractors.catalogue;

import java.util.List;
import java.util.Optional;
import vn.doichieu.extractors.catalogue.CatalogueProblem.Kind;

/** Runs the examples of phrases.tsv, each on its own row, and finds phrases that can never match. */
final class PhraseCheck {
    private final Catalogue catalogue;
    private final Rows rows;
    private final Wording wording;

    PhraseCheck(Catalogue catalogue, Rows rows) {
        this.catalogue = catalogue;
        this.rows = rows;
        this.wording = new Wording(catalogue.synonyms());
    }

    void run(List<CatalogueProblem> problems) {
        for (PhraseRule rule : catalogue.phrases()) {
            examples(rule, problems);
            rule.label().forEach(group -> unreachable(rule, group, problems));
            String unit = catalogue.indicator(rule.indicator()).orElseThrow().measureUnit();
            if (!rule.units().contains(unit)) {
                problems.add(rows.problem(Kind.UNIT_NOT_TAKEN, rule.id(), unit));
            }
        }
    }

    private void examples(PhraseRule rule, List<CatalogueProblem> problems) {
        rows.requireTwo(rule.id(), "yes", problems);
        rows.requireTwo(rule.id(), "no", problems);
        PhraseRules alone = new PhraseRules(List.of(rule), catalogue.synonyms());
        for (String example : rule.yes()) {
            Optional<PhraseRules.Match> match = match(alone, example);
            if (match.isEmpty()) {
                problems.add(rows.problem(Kind.NOT_FITTED, rule.id(), example));
            } else if (match.get().forbidden().isPresent()) {
                problems.add(rows.problem(
                        Kind.EXCLUDED,
                        rule.id(),
                        example,
                        match.get().forbidden().get()));
            }
        }
        for (String example : rule.no()) {
            match(alone, example)
                    .filter(match -> match.forbidden().isEmpty())
                    .ifPresent(match -> problems.add(
                            rows.problem(Kind.FITTED, rule.id(), example, String.join(", ", match.words()))));
        }
    }

    private static Optional<PhraseRules.Match> match(PhraseRules alone, String example) {
        return PhraseExample.of(example).tried(alone, rule -> true).stream().findFirst();
    }

    /** A phrase of the label that has words in it which the label must not have. */
    private void unreachable(PhraseRule rule, List<String> group, List<CatalogueProblem> problems) {
        for (String phrase : group) {
            rule.unless().stream()
                    .filter(excluded -> wording.of(phrase).contains(wording.of(excluded)))
                    .findFirst()
                    .ifPresent(excluded -> problems.add(rows.problem(Kind.UNREACHABLE, rule.id(), phrase, excluded)));
        }
    }
}
