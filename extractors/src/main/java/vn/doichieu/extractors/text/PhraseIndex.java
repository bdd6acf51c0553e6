package vn.doichieu.extractors.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Phrases by their first word, so that one walk over a text finds all that stand in it as whole words, punctuation between
 * them included. Immutable.
 */
public final class PhraseIndex {
    private final WordNumbers firstWords = new WordNumbers();

    /** By the number of the first word. */
    private final List<List<String>> phrases = new ArrayList<>();

    /** Those that begin with no word. */
    private final List<String> others = new ArrayList<>();

    /** @param phrases folded */
    public PhraseIndex(Collection<String> phrases) {
        for (String phrase : new LinkedHashSet<>(phrases)) {
            int end = endOfWord(phrase, 0);
            if (end == 0) {
                others.add(phrase);
                continue;
            }
            int number = firstWords.add(phrase.substring(0, end));
            if (number == this.phrases.size()) {
                this.phrases.add(new ArrayList<>());
            }
            this.phrases.get(number).add(phrase);
        }
    }

    /** The phrases that stand in a text, as {@link Folding#containsWords} finds each. */
    public Set<String> in(String folded) {
        Set<String> found = new LinkedHashSet<>();
        int start = 0;
        while (start < folded.length()) {
            int end = endOfWord(folded, start);
            int number = end > start ? firstWords.of(folded, start, end) : WordNumbers.UNKNOWN;
            if (number != WordNumbers.UNKNOWN) {
                for (String phrase : phrases.get(number)) {
                    if (folded.startsWith(phrase, start)
                            && Folding.standsAlone(folded, start, start + phrase.length())) {
                        found.add(phrase);
                    }
                }
            }
            start = Math.max(end, start + 1);
        }
        for (String phrase : others) {
            if (Folding.containsWords(folded, phrase)) {
                found.add(phrase);
            }
        }
        return found;
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
