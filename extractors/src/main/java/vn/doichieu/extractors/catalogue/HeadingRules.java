package vn.doichieu.extractors.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doichieu.extractors.text.Folding;
import vn.doichieu.extractors.text.PhraseIndex;

/** The heading rules of a catalogue made ready to be tried on many titles. Immutable. */
public final class HeadingRules {
    private final List<HeadingRule> rules;
    private final PhraseIndex phrases;

    /** Phrases of more than one syllable by their form without diacritics; with one they say too little. */
    private final Map<String, List<String>> bare;

    private final PhraseIndex barePhrases;

    /** @param rules in the order in which they are tried */
    public HeadingRules(List<HeadingRule> rules) {
        this.rules = List.copyOf(rules);
        Set<String> all = rules.stream()
                .flatMap(rule -> Stream.concat(
                        rule.unless().stream(), rule.words().stream().flatMap(List::stream)))
                .collect(Collectors.toSet());
        phrases = new PhraseIndex(all);
        bare = all.stream().filter(phrase -> phrase.indexOf(' ') > 0).collect(Collectors.groupingBy(Folding::bare));
        barePhrases = new PhraseIndex(bare.keySet());
    }

    /**
     * The first rule that fits; where none does, as scans and old fonts lose diacritics, the first that fits without them.
     *
     * @param wanted which rules to try
     * @param title  as printed
     */
    public Optional<HeadingRule> first(Predicate<HeadingRule> wanted, String title) {
        return first(wanted, phrases.in(Folding.fold(title))).or(() -> first(wanted, standingBare(title)));
    }

    /** Whether one rule fits a title, if need be without diacritics. */
    public boolean fits(HeadingRule rule, String title) {
        return rule.fits(phrases.in(Folding.fold(title))) || rule.fits(standingBare(title));
    }

    private Optional<HeadingRule> first(Predicate<HeadingRule> wanted, Set<String> standing) {
        return standing.isEmpty()
                ? Optional.empty()
                : rules.stream()
                        .filter(wanted)
                        .filter(rule -> rule.fits(standing))
                        .findFirst();
    }

    private Set<String> standingBare(String title) {
        return barePhrases.in(Folding.bare(title)).stream()
                .flatMap(phrase -> bare.getOrDefault(phrase, List.of()).stream())
                .collect(Collectors.toSet());
    }
}
