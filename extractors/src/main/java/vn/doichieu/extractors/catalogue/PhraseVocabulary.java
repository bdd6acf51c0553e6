package vn.doichieu.extractors.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Phrases, each once, as a tree of words, so that one walk over a text finds all of them however many there are (the idea
 * of Aho and Corasick, 1975, on words). Filled while rules are compiled, then only read.
 */
public final class PhraseVocabulary {
    private static final int NO_PHRASE = -1;

    private final WordNumbers numbers = new WordNumbers();
    private final WordTree tree = new WordTree();

    /** By the node at which a phrase ends, its number. */
    private int[] endings = new int[0];

    private final List<String> phrases = new ArrayList<>();

    /**
     * The number of a phrase.
     *
     * @param phrase in the form of {@link Wording#of}: {@code " đúng hạn "}
     */
    public int idOf(String phrase) {
        int node = WordTree.ROOT;
        int at = 1;
        while (at < phrase.length()) {
            int end = phrase.indexOf(' ', at);
            node = tree.add(node, numbers.add(phrase.substring(at, end)));
            at = end + 1;
        }
        if (node >= endings.length) {
            int known = endings.length;
            endings = Arrays.copyOf(endings, 2 * node + 1);
            Arrays.fill(endings, known, endings.length, NO_PHRASE);
        }
        if (endings[node] == NO_PHRASE) {
            endings[node] = phrases.size();
            phrases.add(phrase);
        }
        return endings[node];
    }

    /** How many phrases there are. */
    int size() {
        return phrases.size();
    }

    /** The phrase of a number, in the form of {@link Wording#of}. */
    String phrase(int id) {
        return phrases.get(id);
    }

    /**
     * Finds all phrases of a text.
     *
     * @param words in the form of {@link Wording#of}
     */
    public PhraseOccurrences in(String words) {
        PhraseOccurrences found = new PhraseOccurrences(phrases.size());
        int[] spaces = new int[words.length() / 2];
        int[] each = new int[spaces.length];
        int count = 0;
        int start = 0;
        for (int end = words.indexOf(' ', 1); end >= 0; end = words.indexOf(' ', start + 1)) {
            spaces[count] = start;
            each[count++] = numbers.of(words, start + 1, end);
            start = end;
        }
        for (int first = 0; first < count; first++) {
            walk(each, first, count, spaces[first], found);
        }
        return found;
    }

    /** Notes the phrases that begin with a word, at the space before it. */
    private void walk(int[] words, int first, int count, int space, PhraseOccurrences found) {
        int node = WordTree.ROOT;
        for (int i = first; i < count; i++) {
            node = tree.step(node, words[i]);
            if (node == WordTree.NONE) {
                return;
            }
            if (node < endings.length && endings[node] != NO_PHRASE) {
                found.add(endings[node], space);
            }
        }
    }
}
