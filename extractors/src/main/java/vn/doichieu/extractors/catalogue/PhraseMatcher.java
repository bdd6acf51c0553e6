package vn.doichieu.extractors.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.doichieu.extractors.text.Folding;

/** One phrase rule, its phrases as numbers of a vocabulary, in each group the longest first. Immutable. */
final class PhraseMatcher {
    private final PhraseRule rule;
    private final PhraseVocabulary vocabulary;
    private final List<int[]> label;
    private final int[] unless;
    private final List<int[]> within;
    private final int[] notWithin;
    private final int[] notBeside;

    PhraseMatcher(PhraseRule rule, Wording wording, PhraseVocabulary vocabulary) {
        this.rule = rule;
        this.vocabulary = vocabulary;
        label = rule.label().stream().map(group -> ids(group, wording)).toList();
        unless = ids(rule.unless(), wording);
        within = rule.within().stream().map(group -> ids(group, wording)).toList();
        notWithin = ids(rule.notWithin(), wording);
        notBeside = ids(rule.notBeside(), wording);
    }

    PhraseRule rule() {
        return rule;
    }

    /** The label group that says most: the one whose phrases are longest. */
    int[] key() {
        return label.stream()
                .max(Comparator.comparingInt(group -> Arrays.stream(group)
                        .map(phrase -> vocabulary.phrase(phrase).length())
                        .min()
                        .orElse(0)))
                .orElseThrow();
    }

    /** Whether every label group has a phrase there. */
    boolean mayFit(PhraseRules.Text text) {
        for (int[] group : label) {
            if (text.occurrences().firstOf(group) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Tries the rule; empty where a group has no phrase. */
    Optional<PhraseRules.Match> match(PhraseRules.Text text, PhraseRules.Surroundings surroundings) {
        PhraseOccurrences here = text.occurrences();
        BitSet covered = new BitSet();
        List<String> found = new ArrayList<>();
        for (int[] group : label) {
            int phrase = here.firstOf(group);
            if (phrase < 0) {
                return Optional.empty();
            }
            cover(covered, here, phrase);
            found.add(vocabulary.phrase(phrase));
        }
        Optional<String> forbidden = forbidden(here, surroundings);
        return around(here, surroundings.around(), found)
                .map(levels -> new PhraseRules.Match(rule, covered.cardinality(), levels, found, forbidden));
    }

    private Optional<String> forbidden(PhraseOccurrences here, PhraseRules.Surroundings surroundings) {
        int phrase = here.firstOf(unless);
        phrase = phrase < 0 ? firstOf(surroundings.forbidding(), notWithin) : phrase;
        phrase = phrase < 0 ? firstOf(surroundings.beside(), notBeside) : phrase;
        return phrase < 0 ? Optional.empty() : Optional.of(vocabulary.phrase(phrase));
    }

    /** A phrase that stands in one of the texts; negative where none does. */
    private static int firstOf(List<PhraseRules.Text> texts, int[] phrases) {
        int phrase = -1;
        for (int i = 0; phrase < 0 && phrases.length > 0 && i < texts.size(); i++) {
            phrase = texts.get(i).occurrences().firstOf(phrases);
        }
        return phrase;
    }

    /** The level of each within group, its phrases added to {@code found}; empty where one is nowhere. */
    private Optional<List<Integer>> around(
            PhraseOccurrences here, List<PhraseRules.Text> surroundings, List<String> found) {
        List<Integer> levels = new ArrayList<>();
        for (int[] group : within) {
            int level = 0;
            int phrase = here.firstOf(group);
            while (phrase < 0 && level < surroundings.size()) {
                phrase = surroundings.get(level++).occurrences().firstOf(group);
            }
            if (phrase < 0) {
                return Optional.empty();
            }
            levels.add(level);
            found.add(vocabulary.phrase(phrase));
        }
        return Optional.of(levels);
    }

    /** Marks the syllables of the first occurrence. */
    private void cover(BitSet covered, PhraseOccurrences here, int phrase) {
        int start = here.startOf(phrase);
        covered.set(start, start + vocabulary.length(phrase));
    }

    private int[] ids(List<String> phrases, Wording wording) {
        return phrases.stream()
                .map(Folding::fold)
                .sorted(Comparator.comparingInt(
                                (String phrase) -> wording.of(phrase).length())
                        .reversed())
                .mapToInt(vocabulary::idOf)
                .toArray();
    }
}
