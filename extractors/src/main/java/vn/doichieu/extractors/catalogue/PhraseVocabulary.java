package vn.doichieu.extractors.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Every phrase of a catalogue's rules once, as a tree of words, so that one walk over a text finds all of them however
 * many rules there are (the idea of Aho and Corasick, 1975, on words). Filled while rules are compiled, then only read.
 */
final class PhraseVocabulary {
    /** A word of phrases; its phrase ends here where {@code id} is not negative. */
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private int id = -1;
    }

    private final Node root = new Node();
    private final List<String> phrases = new ArrayList<>();

    /**
     * The number of a phrase.
     *
     * @param phrase in the form of {@link Wording#of}: {@code " đúng hạn "}
     */
    int idOf(String phrase) {
        Node node = root;
        int at = 1;
        while (at < phrase.length()) {
            int end = phrase.indexOf(' ', at);
            node = node.next.computeIfAbsent(phrase.substring(at, end), word -> new Node());
            at = end + 1;
        }
        if (node.id < 0) {
            node.id = phrases.size();
            phrases.add(phrase);
        }
        return node.id;
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
    PhraseOccurrences in(String words) {
        PhraseOccurrences found = new PhraseOccurrences(phrases.size());
        int start = 0;
        while (start < words.length() - 1) {
            walk(words, start, found);
            start = words.indexOf(' ', start + 1);
        }
        return found;
    }

    private void walk(String words, int start, PhraseOccurrences found) {
        Node node = root;
        int at = start + 1;
        while (at < words.length()) {
            int end = words.indexOf(' ', at);
            node = node.next.get(words.substring(at, end));
            if (node == null) {
                return;
            }
            if (node.id >= 0) {
                found.add(node.id, start);
            }
            at = end + 1;
        }
    }
}
