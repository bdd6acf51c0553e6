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
        List<String> each = new ArrayList<>();
        int start = 0;
        for (int end = words.indexOf(' ', 1); end >= 0; end = words.indexOf(' ', start + 1)) {
            each.add(words.substring(start + 1, end));
            start = end;
        }
        int space = 0;
        for (int first = 0; first < each.size(); first++) {
            walk(each, first, space, found);
            space += each.get(first).length() + 1;
        }
        return found;
    }

    /** Notes the phrases that begin with a word, at the space before it. */
    private void walk(List<String> words, int first, int space, PhraseOccurrences found) {
        Node node = root;
        for (int i = first; i < words.size(); i++) {
            node = node.next.get(words.get(i));
            if (node == null) {
                return;
            }
            if (node.id >= 0) {
                found.add(node.id, space);
            }
        }
    }
}
