package vn.doichieu.extractors.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.doichieu.extractors.text.Folding;

/**
 * Brings words into the form in which they are compared: without punctuation, synonyms replaced. Each place is replaced
 * at most once, so rows cannot run in a circle. Immutable.
 */
public final class Wording {
    private record Replacement(String written, String means) {}

    /** By the first word, longest first. */
    private final Map<String, List<Replacement>> byFirstWord = new HashMap<>();

    public Wording(List<Synonym> synonyms) {
        for (Synonym synonym : synonyms) {
            synonym.written().forEach(written -> add(bare(written), bare(synonym.means())));
        }
        byFirstWord
                .values()
                .forEach(list -> list.sort(Comparator.comparingInt(
                                (Replacement each) -> each.written().length())
                        .reversed()));
    }

    /**
     * The words with one space before, between and after them, so that whole words can be searched.
     *
     * @param folded text folded by {@link Folding#fold}
     */
    public String of(String folded) {
        String bare = bare(folded);
        StringBuilder words = new StringBuilder(bare.length() + 2).append(' ');
        int at = 1;
        while (at < bare.length()) {
            int end = bare.indexOf(' ', at);
            Optional<Replacement> found = replacementAt(bare, at, end);
            if (found.isPresent()) {
                words.append(found.get().means(), 1, found.get().means().length());
                at += found.get().written().length() - 1;
            } else {
                words.append(bare, at, end + 1);
                at = end + 1;
            }
        }
        return words.toString();
    }

    private Optional<Replacement> replacementAt(String bare, int start, int end) {
        for (Replacement each : byFirstWord.getOrDefault(bare.substring(start, end), List.of())) {
            if (bare.startsWith(each.written(), start - 1)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private void add(String written, String means) {
        String firstWord = written.substring(1, written.indexOf(' ', 1));
        byFirstWord
                .computeIfAbsent(firstWord, word -> new ArrayList<>())
                .add(new Replacement(written, means.isBlank() ? written : means));
    }

    /**
     * Letters and digits with single spaces. An opening bracket stays as a word: "đang giải quyết (trong hạn)" counts
     * all, "đang giải quyết trong hạn" a part.
     */
    private static String bare(String folded) {
        StringBuilder bare = new StringBuilder(folded.length() + 2).append(' ');
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                bare.append(c);
                continue;
            }
            space(bare);
            if (c == '(') {
                bare.append("( ");
            }
        }
        return space(bare).toString();
    }

    private static StringBuilder space(StringBuilder bare) {
        return bare.charAt(bare.length() - 1) == ' ' ? bare : bare.append(' ');
    }
}
