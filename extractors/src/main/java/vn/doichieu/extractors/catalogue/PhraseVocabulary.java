package vn.doichieu.extractors.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.doichieu.extractors.text.Folding;

/**
 * Phrases, each once, as a tree of words, so that one walk over a text finds all of them however many there are (the idea
 * of Aho and Corasick, 1975, on words). Filled while rules are compiled, then only read.
 */
public final class PhraseVocabulary {
    private static final int NO_PHRASE = -1;

    private final Wording wording;
    private final WordTree tree = new WordTree();

    /** By the node at which a phrase ends, its number. */
    private int[] endings = new int[0];

    private final List<String> phrases = new ArrayList<>();

    /** By the number of a phrase, how many words it has. */
    private final List<Integer> lengths = new ArrayList<>();

    /** @param wording the form in which phrases and texts are compared */
    public PhraseVocabulary(Wording wording) {
        this.wording = wording;
    }

    /**
     * The number of a phrase.
     *
     * @param folded folded by {@link Folding#fold}
     */
    public int idOf(String folded) {
        int[] words = wording.numbered(folded);
        int node = WordTree.ROOT;
        for (int word : words) {
            node = tree.add(node, word);
        }
        if (node >= endings.length) {
            int known = endings.length;
            endings = Arrays.copyOf(endings, 2 * node + 1);
            Arrays.fill(endings, known, endings.length, NO_PHRASE);
        }
        if (endings[node] == NO_PHRASE) {
            endings[node] = phrases.size();
            phrases.add(wording.of(folded).strip());
            lengths.add(words.length);
        }
        return endings[node];
    }

    /** How many phrases there are. */
    int size() {
        return phrases.size();
    }

    /** How many words a phrase has. */
    int length(int id) {
        return lengths.get(id);
    }

    /** The words of a phrase, worded, with single spaces between them. */
    String phrase(int id) {
        return phrases.get(id);
    }

    /**
     * Finds all phrases of a text.
     *
     * @param folded folded by {@link Folding#fold}
     */
    public PhraseOccurrences in(String folded) {
        PhraseOccurrences found = new PhraseOccurrences(phrases.size());
        int[] words = wording.numbers(folded);
        for (int first = 0; first < words.length; first++) {
            walk(words, first, found);
        }
        return found;
    }

    /** Notes the phrases that begin with a word. */
    private void walk(int[] words, int first, PhraseOccurrences found) {
        int node = tree.step(WordTree.ROOT, words[first]);
        for (int next = first + 1; node != WordTree.NONE; next++) {
            if (node < endings.length && endings[node] != NO_PHRASE) {
                found.add(endings[node], first);
            }
            node = next < words.length ? tree.step(node, words[next]) : WordTree.NONE;
        }
    }
}
