package vn.doichieu.extractors.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.doichieu.extractors.catalogue.CatalogueProblem.Kind;
import vn.doichieu.extractors.text.Folding;

/** Runs the examples of headings.tsv: on their own row, and on all rows in order, of which the first that fits counts. */
final class HeadingCheck {
    private final Catalogue catalogue;
    private final HeadingRules rules;
    private final Rows rows;

    HeadingCheck(Catalogue catalogue, Rows rows) {
        this.catalogue = catalogue;
        this.rules = new HeadingRules(catalogue.headings());
        this.rows = rows;
    }

    void run(List<CatalogueProblem> problems) {
        for (HeadingRule rule : catalogue.headings()) {
            rows.requireTwo(rule.id(), "yes", problems);
            rows.requireTwo(rule.id(), "no", problems);
            for (String title : rows.row(rule.id()).examples("yes")) {
                if (rules.fits(rule, Folding.nfc(title))) {
                    other(rule, title, each -> each.area().map(String::valueOf), problems);
                    other(rule, title, HeadingRule::role, problems);
                } else {
                    problems.add(rows.problem(Kind.HEADING_NOT_FITTED, rule.id(), title));
                }
            }
            for (String title : rows.row(rule.id()).examples("no")) {
                if (rules.fits(rule, Folding.nfc(title))) {
                    problems.add(rows.problem(Kind.HEADING_FITTED, rule.id(), title));
                }
            }
        }
    }

    /** Where the first row that fits and tells such a thing tells another than this row. */
    private void other(
            HeadingRule rule,
            String title,
            Function<HeadingRule, Optional<String>> told,
            List<CatalogueProblem> problems) {
        told.apply(rule)
                .ifPresent(own -> rules.first(each -> told.apply(each).isPresent(), Folding.nfc(title))
                        .flatMap(told)
                        .filter(first -> !first.equals(own))
                        .ifPresent(
                                first -> problems.add(rows.problem(Kind.HEADING_OTHER, rule.id(), title, own, first))));
    }
}
