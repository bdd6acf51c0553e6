package vn.doichieu.extractors.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.doichieu.extractors.catalogue.HeadingRule;
import vn.doichieu.extractors.text.Folding;

/** What a title says by its own words: reform area, and role of a part. The first rule that fits decides. */
final class HeadingWords {
    private final List<HeadingRule> rules;

    /** The phrases of the rules without diacritics. */
    private final Map<String, String> bare = new HashMap<>();

    HeadingWords(List<HeadingRule> rules) {
        this.rules = List.copyOf(rules);
        for (HeadingRule rule : rules) {
            rule.unless().forEach(phrase -> bare.put(phrase, Folding.bare(phrase)));
            rule.words().forEach(group -> group.forEach(phrase -> bare.put(phrase, Folding.bare(phrase))));
        }
    }

    Optional<Integer> area(String title) {
        return first(rule -> rule.area().isPresent(), title).flatMap(HeadingRule::area);
    }

    Optional<SectionRole> role(String title) {
        return first(rule -> rule.role().isPresent(), title)
                .flatMap(HeadingRule::role)
                .map(role -> SectionRole.valueOf(role.toUpperCase(Locale.ROOT)));
    }

    /** Whether the title tells an area or a role. */
    boolean tells(String title) {
        return area(title).isPresent() || role(title).isPresent();
    }

    private Optional<HeadingRule> first(Predicate<HeadingRule> tells, String title) {
        String folded = Folding.fold(title);
        return rules.stream()
                .filter(tells)
                .filter(rule -> rule.fits(phrase -> Folding.containsWords(folded, phrase)))
                .findFirst()
                .or(() -> firstBare(tells, Folding.bare(title)));
    }

    /** Scans and old fonts lose diacritics; without any, one syllable says too little. */
    private Optional<HeadingRule> firstBare(Predicate<HeadingRule> tells, String title) {
        return rules.stream()
                .filter(tells)
                .filter(rule -> rule.fits(phrase ->
                        phrase.indexOf(' ') > 0 && Folding.containsWords(title, bare.getOrDefault(phrase, phrase))))
                .findFirst();
    }
}
