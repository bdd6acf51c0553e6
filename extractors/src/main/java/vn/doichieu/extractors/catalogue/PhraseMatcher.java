package vn.doichieu.extractors.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.doichieu.extractors.text.Folding;

/**
 * One phrase rule made ready to be tried on many labels. Words are compared whole, in folded form, and punctuation
 * between them does not count, save an opening bracket: "đúng, sớm hạn" fits "đúng sớm hạn". Measure units are left to the caller. Immutable.
 */
public final class PhraseMatcher {
    private final Wording wording;
    private final List<List<String>> label;

    /** For each label group the longest word of each phrase: a label without any of them needs no closer look. */
    private final List<List<String>> labelWords;

    private final List<String> unless;
    private final List<List<String>> within;
    private final List<String> notWithin;

    /**
     * @param rule    the rule
     * @param wording how words are brought into one form, phrases and labels alike
     */
    public PhraseMatcher(PhraseRule rule, Wording wording) {
        this.wording = wording;
        label = rule.label().stream().map(this::longestFirst).toList();
        labelWords = label.stream().map(PhraseMatcher::longestWords).toList();
        unless = longestFirst(rule.unless());
        within = rule.within().stream().map(this::longestFirst).toList();
        notWithin = longestFirst(rule.notWithin());
    }

    /**
     * What of a rule was found.
     *
     * @param labelSyllables syllables of the label that phrases cover, each counted once
     * @param withinLevels   for each {@code within} group the nearest place it was found: 0 the label, n the n-th
     *                       surrounding text
     * @param words          the phrase found for each label group, then for each within group
     */
    public record Match(int labelSyllables, List<Integer> withinLevels, List<String> words) {
        public Match {
            withinLevels = List.copyOf(withinLevels);
            words = List.copyOf(words);
        }
    }

    /**
     * Tries the rule.
     *
     * @param foldedLabel        words that say what is counted, folded by {@link Folding#fold}
     * @param foldedSurroundings texts around it, nearest first, folded
     * @return empty where a group has no phrase, or a forbidden phrase is there
     */
    public Optional<Match> match(String foldedLabel, List<String> foldedSurroundings) {
        List<String> around = foldedSurroundings.stream().map(wording::of).toList();
        return match(wording.of(foldedLabel), around, around);
    }

    /**
     * Tries the rule on texts that {@link Wording#of} has already brought into one form.
     *
     * @param words      the label
     * @param around     texts around it, nearest first
     * @param forbidding texts in which {@code notWithin} is looked for
     */
    public Optional<Match> match(String words, List<String> around, List<String> forbidding) {
        if (!mayFit(words)) {
            return Optional.empty();
        }
        BitSet covered = new BitSet();
        List<String> found = new ArrayList<>();
        for (List<String> group : label) {
            Optional<String> phrase = firstIn(words, group);
            if (phrase.isEmpty()) {
                return Optional.empty();
            }
            cover(covered, words, phrase.get());
            found.add(phrase.get().strip());
        }
        boolean forbidden = firstIn(words, unless).isPresent()
                || forbidding.stream().anyMatch(text -> firstIn(text, notWithin).isPresent());
        return forbidden
                ? Optional.empty()
                : around(words, around, found).map(levels -> new Match(covered.cardinality(), levels, found));
    }

    private boolean mayFit(String words) {
        for (List<String> group : labelWords) {
            if (group.stream().noneMatch(words::contains)) {
                return false;
            }
        }
        return true;
    }

    /** The level of each within group, its phrases added to {@code found}; empty where one is nowhere. */
    private Optional<List<Integer>> around(String words, List<String> surroundings, List<String> found) {
        if (within.isEmpty()) {
            return Optional.of(List.of());
        }
        List<String> places = new ArrayList<>(List.of(words));
        places.addAll(surroundings);
        List<Integer> levels = new ArrayList<>();
        for (List<String> group : within) {
            int level = 0;
            while (level < places.size() && firstIn(places.get(level), group).isEmpty()) {
                level++;
            }
            if (level == places.size()) {
                return Optional.empty();
            }
            levels.add(level);
            firstIn(places.get(level), group).map(String::strip).ifPresent(found::add);
        }
        return Optional.of(levels);
    }

    private static Optional<String> firstIn(String words, List<String> phrases) {
        for (String phrase : phrases) {
            if (words.contains(phrase)) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    /** Marks the syllables of the first occurrence; a syllable is known by the space before it. */
    private static void cover(BitSet covered, String words, String phrase) {
        int start = words.indexOf(phrase);
        int end = start + phrase.length() - 1;
        for (int i = start; i < end; i++) {
            if (words.charAt(i) == ' ') {
                covered.set(i);
            }
        }
    }

    private List<String> longestFirst(List<String> phrases) {
        return phrases.stream()
                .map(phrase -> plain(Folding.fold(phrase)))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static List<String> longestWords(List<String> phrases) {
        return phrases.stream()
                .map(phrase -> Arrays.stream(phrase.split("[ (]+"))
                        .max(Comparator.comparingInt(String::length))
                        .orElse(""))
                .distinct()
                .toList();
    }

    private String plain(String folded) {
        return wording.of(folded);
    }
}
