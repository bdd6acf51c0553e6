package vn.doichieu.extractors.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Set words that stand, with one space, right before a number. They are kept as a tree of their letters from the last to
 * the first, so that one walk back from the number tries all of them. Immutable.
 */
final class WordsBefore {

    /** A letter of the words, reached from their end; words begin here where {@code opens}. */
    private static final class Node {
        private String letters = "";
        private final List<Node> before = new ArrayList<>();
        private boolean opens;

        private @Nullable Node before(char letter) {
            int at = letters.indexOf(letter);
            return at < 0 ? null : before.get(at);
        }

        private Node add(char letter) {
            Node known = before(letter);
            if (known != null) {
                return known;
            }
            letters += letter;
            before.add(new Node());
            return before.get(before.size() - 1);
        }
    }

    private final Node root = new Node();

    /** Whether words that begin at an offset of the folded text are meant. */
    private final BiPredicate<String, Integer> meant;

    private WordsBefore(String alternatives, BiPredicate<String, Integer> meant) {
        this.meant = meant;
        for (String words : alternatives.split("\\|", -1)) {
            Node node = root;
            for (int i = words.length() - 1; i >= 0; i--) {
                node = node.add(words.charAt(i));
            }
            node.opens = true;
        }
    }

    /** @param alternatives folded words with {@code |} between them */
    static WordsBefore of(String alternatives) {
        return new WordsBefore(alternatives, (folded, start) -> true);
    }

    /** Words that mean something else as the end of longer ones. */
    static WordsBefore of(String alternatives, BiPredicate<String, Integer> meant) {
        return new WordsBefore(alternatives, meant);
    }

    /** Whether one of the words stands one space before the offset. */
    boolean standBefore(String folded, int at) {
        return at > 0 && folded.charAt(at - 1) == ' ' && endAt(folded, at - 1);
    }

    /** Whether one of the words ends at the offset and is no end of a longer word. */
    boolean endAt(String folded, int end) {
        Node node = root;
        int start = end;
        while (node != null) {
            boolean whole = start == 0 || !Character.isLetter(folded.charAt(start - 1));
            if (node.opens && whole && meant.test(folded, start)) {
                return true;
            }
            start--;
            node = start < 0 ? null : node.before(folded.charAt(start));
        }
        return false;
    }
}
