package vn.doichieu.extractors.structure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.doichieu.extractors.catalogue.HeadingRule;
import vn.doichieu.extractors.text.Folding;

/** What a title says by its own words: reform area, and role of a part. The first rule that fits decides. */
final class HeadingWords {
    private final List<HeadingRule> rules;

    HeadingWords(List<HeadingRule> rules) {
        this.rules = List.copyOf(rules);
    }

    Optional<Integer> area(String title) {
        String folded = Folding.fold(title);
        return rules.stream()
                .filter(rule -> rule.area().isPresent() && fits(rule, folded))
                .findFirst()
                .flatMap(HeadingRule::area);
    }

    Optional<SectionRole> role(String title) {
        String folded = Folding.fold(title);
        return rules.stream()
                .filter(rule -> rule.role().isPresent() && fits(rule, folded))
                .findFirst()
                .flatMap(HeadingRule::role)
                .map(role -> SectionRole.valueOf(role.toUpperCase(Locale.ROOT)));
    }

    /** Whether the title tells an area or a role. */
    boolean tells(String title) {
        return area(title).isPresent() || role(title).isPresent();
    }

    private static boolean fits(HeadingRule rule, String folded) {
        return rule.unless().stream().noneMatch(phrase -> Folding.containsWords(folded, phrase))
                && rule.words().stream()
                        .allMatch(group -> group.stream().anyMatch(phrase -> Folding.containsWords(folded, phrase)));
    }
}
