package vn.doichieu.extractors.structure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doichieu.extractors.catalogue.HeadingRule;
import vn.doichieu.extractors.text.Folding;
import vn.doichieu.extractors.text.PhraseIndex;

/** What a title says by its own words: reform area, and role of a part. The first rule that fits decides. */
final class HeadingWords {
    private final List<HeadingRule> rules;

    /** The phrases of the rules. */
    private final PhraseIndex phrases;

    /** Those of more than one syllable without diacritics, in which form each may stand for several. */
    private final Map<String, List<String>> bare;

    private final PhraseIndex barePhrases;

    HeadingWords(List<HeadingRule> rules) {
        this.rules = List.copyOf(rules);
        Set<String> all = rules.stream()
                .flatMap(rule -> Stream.concat(
                        rule.unless().stream(), rule.words().stream().flatMap(List::stream)))
                .collect(Collectors.toSet());
        phrases = new PhraseIndex(all);
        bare = all.stream().filter(phrase -> phrase.indexOf(' ') > 0).collect(Collectors.groupingBy(Folding::bare));
        barePhrases = new PhraseIndex(bare.keySet());
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

    /** Scans and old fonts lose diacritics; without any, one syllable says too little. */
    private Optional<HeadingRule> first(Predicate<HeadingRule> tells, String title) {
        return first(tells, phrases.in(Folding.fold(title)))
                .or(() -> first(
                        tells,
                        barePhrases.in(Folding.bare(title)).stream()
                                .flatMap(phrase -> bare.getOrDefault(phrase, List.of()).stream())
                                .collect(Collectors.toSet())));
    }

    private Optional<HeadingRule> first(Predicate<HeadingRule> tells, Set<String> standing) {
        return standing.isEmpty()
                ? Optional.empty()
                : rules.stream()
                        .filter(tells)
                        .filter(rule -> rule.fits(standing::contains))
                        .findFirst();
    }
}
