package vn.doichieu.extractors.catalogue;

import java.util.ArrayList;
import java.util.List;
import vn.doichieu.extractors.text.Folding;

/**
 * Brings words into the form in which they are compared: without punctuation, synonyms replaced, the longest writing
 * first. Each place is replaced at most once, so rows cannot run in a circle. Immutable.
 */
public final class Wording {
    private final WordNumbers numbers = new WordNumbers();
    private final WordTree writings = new WordTree();

    /** By the node at which a writing ends, what it means; empty elsewhere. */
    private final List<String> meanings = new ArrayList<>();

    public Wording(List<Synonym> synonyms) {
        for (Synonym synonym : synonyms) {
            synonym.written().forEach(written -> add(bare(written), bare(synonym.means())));
        }
    }

    private void add(String written, String means) {
        int node = WordTree.ROOT;
        int start = 0;
        for (int end = written.indexOf(' ', 1); end >= 0; end = written.indexOf(' ', start + 1)) {
            node = writings.add(node, numbers.add(written.substring(start + 1, end)));
            start = end;
        }
        while (meanings.size() <= node) {
            meanings.add("");
        }
        if (meanings.get(node).isEmpty()) {
            meanings.set(node, means.isBlank() ? written : means);
        }
    }

    /**
     * The words with one space before, between and after them, so that whole words can be searched.
     *
     * @param folded text folded by {@link Folding#fold}
     */
    public String of(String folded) {
        String bare = bare(folded);
        StringBuilder words = new StringBuilder();
        int copied = 0;
        int space = 0;
        for (int end = bare.indexOf(' ', 1); end >= 0; end = bare.indexOf(' ', space + 1)) {
            int node = writings.step(WordTree.ROOT, numbers.of(bare, space + 1, end));
            String means = "";
            int after = end;
            for (int last = end; node != WordTree.NONE; ) {
                if (node < meanings.size() && !meanings.get(node).isEmpty()) {
                    means = meanings.get(node);
                    after = last;
                }
                int next = bare.indexOf(' ', last + 1);
                node = next < 0 ? WordTree.NONE : writings.step(node, numbers.of(bare, last + 1, next));
                last = next;
            }
            if (!means.isEmpty()) {
                words.append(bare, copied, space).append(means, 0, means.length() - 1);
                copied = after;
            }
            space = after;
        }
        return copied == 0 ? bare : words.append(bare, copied, bare.length()).toString();
    }

    /**
     * Letters and digits with single spaces. An opening bracket stays as a word: "đang giải quyết (trong hạn)" counts
     * all, "đang giải quyết trong hạn" a part.
     */
    private static String bare(String folded) {
        char[] bare = new char[2 * folded.length() + 2];
        int length = 0;
        bare[length++] = ' ';
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                bare[length++] = c;
                continue;
            }
            length = space(bare, length);
            if (c == '(') {
                bare[length++] = '(';
                bare[length++] = ' ';
            }
        }
        return new String(bare, 0, space(bare, length));
    }

    private static int space(char[] bare, int length) {
        if (bare[length - 1] != ' ') {
            bare[length] = ' ';
            return length + 1;
        }
        return length;
    }
}
