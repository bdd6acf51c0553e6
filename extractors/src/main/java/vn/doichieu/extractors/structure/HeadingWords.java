package vn.doichieu.extractors.structure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.doichieu.extractors.catalogue.HeadingRule;
import vn.doichieu.extractors.catalogue.HeadingRules;

/** What a title says by its own words: reform area, and role of a part. The first rule that fits decides. */
final class HeadingWords {
    private final HeadingRules rules;

    HeadingWords(List<HeadingRule> rules) {
        this.rules = new HeadingRules(rules);
    }

    Optional<Integer> area(String title) {
        return rules.first(rule -> rule.area().isPresent(), title).flatMap(HeadingRule::area);
    }

    Optional<SectionRole> role(String title) {
        return rules.first(rule -> rule.role().isPresent(), title)
                .flatMap(HeadingRule::role)
                .map(role -> SectionRole.valueOf(role.toUpperCase(Locale.ROOT)));
    }

    /** Whether the title tells an area or a role. */
    boolean tells(String title) {
        return area(title).isPresent() || role(title).isPresent();
    }
}
