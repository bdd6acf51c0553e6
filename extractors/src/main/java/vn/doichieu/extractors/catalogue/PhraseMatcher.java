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
    private final List<List<String>> label;

    /** For each label group the longest word of each phrase: a label without any of them needs no closer look. */
    private final List<List<String>> labelWords;

    private final List<String> unless;
    private final List<List<String>> within;
    private final List<String> notWithin;

    public PhraseMatcher(PhraseRule rule) {
        label = rule.label().stream().map(PhraseMatcher::longestFirst).toList();
        labelWords = label.stream().map(PhraseMatcher::longestWords).toList();
        unless = longestFirst(rule.unless());
        within = rule.within().stream().map(PhraseMatcher::longestFirst).toList();
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
        return match(foldedLabel, foldedSurroundings, foldedSurroundings);
    }

    /**
     * Tries the rule where only some of the surroundings may forbid it.
     *
     * @param forbidding texts in which {@code notWithin} is looked for
     */
    public Optional<Match> match(String foldedLabel, List<String> foldedSurroundings, List<String> forbidding) {
        if (!mayFit(foldedLabel)) {
            return Optional.empty();
        }
        String words = plain(foldedLabel);
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
        if (firstIn(words, unless).isPresent()) {
            return Optional.empty();
        }
        if (!notWithin.isEmpty()
                && forbidding.stream()
                        .anyMatch(text -> firstIn(plain(text), notWithin).isPresent())) {
            return Optional.empty();
        }
        return around(words, foldedSurroundings, found).map(levels -> new Match(covered.cardinality(), levels, found));
    }

    private boolean mayFit(String foldedLabel) {
        for (List<String> group : labelWords) {
            if (group.stream().noneMatch(foldedLabel::contains)) {
                return false;
            }
        }
        return true;
    }

    /** The level of each within group, its phrases added to {@code found}; empty where one is nowhere. */
    private Optional<List<Integer>> around(String words, List<String> foldedSurroundings, List<String> found) {
        if (within.isEmpty()) {
            return Optional.of(List.of());
        }
        List<String> places = new ArrayList<>(List.of(words));
        foldedSurroundings.forEach(text -> places.add(plain(text)));
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

    private static List<String> longestFirst(List<String> phrases) {
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

    /**
     * Letters and digits with one space before, between and after the words, so that whole words can be searched. An
     * opening bracket stays as a word: "đang giải quyết (trong hạn)" counts all, "đang giải quyết trong hạn" a part.
     */
    private static String plain(String folded) {
        StringBuilder plain = new StringBuilder(folded.length() + 2).append(' ');
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                plain.append(c);
                continue;
            }
            space(plain);
            if (c == '(') {
                plain.append("( ");
            }
        }
        return space(plain).toString();
    }

    private static StringBuilder space(StringBuilder plain) {
        return plain.charAt(plain.length() - 1) == ' ' ? plain : plain.append(' ');
    }
}
