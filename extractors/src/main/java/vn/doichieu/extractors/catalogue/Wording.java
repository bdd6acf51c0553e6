package vn.doichieu.extractors.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.doichieu.extractors.text.Folding;
import vn.doichieu.extractors.text.WordNumbers;

/**
 * Brings words into the form in which they are compared: without punctuation, synonyms replaced, the longest writing
 * first. Each place is replaced at most once, so rows cannot run in a circle. An opening bracket stays as a word: "đang giải
 * quyết (trong hạn)" counts all, "đang giải quyết trong hạn" a part. Filled while rules are compiled, then only read.
 */
public final class Wording {
    private static final int[] NOTHING = {};

    /** As {@link #bare} reads them. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+|\\(");

    private final WordNumbers numbers = new WordNumbers();
    private final List<String> words = new ArrayList<>();
    private final WordTree writings = new WordTree();

    /** By the node at which a writing ends, the words it means; empty elsewhere. */
    private final List<int[]> meanings = new ArrayList<>();

    public Wording(List<Synonym> synonyms) {
        for (Synonym synonym : synonyms) {
            int[] means = bare(synonym.means(), true);
            synonym.written().forEach(written -> add(bare(written, true), means));
        }
    }

    private void add(int[] written, int[] means) {
        int node = WordTree.ROOT;
        for (int word : written) {
            node = writings.add(node, word);
        }
        while (meanings.size() <= node) {
            meanings.add(NOTHING);
        }
        if (meanings.get(node).length == 0) {
            meanings.set(node, means.length == 0 ? written : means);
        }
    }

    /**
     * The words with one space before, between and after them, so that whole words can be searched.
     *
     * @param folded text folded by {@link Folding#fold}
     */
    public String of(String folded) {
        List<String> printed =
                WORD.matcher(folded).results().map(MatchResult::group).toList();
        StringBuilder of = new StringBuilder(" ");
        for (int word : numbers(folded)) {
            of.append(word < 0 ? printed.get(~word) : words.get(word)).append(' ');
        }
        return of.toString();
    }

    /**
     * The numbers of these words.
     *
     * @return for a word without a number the complement of its place among the words as printed, which is negative
     */
    int[] numbers(String folded) {
        return replaced(bare(folded, false));
    }

    /** The same, where words without a number get one. */
    int[] numbered(String folded) {
        return replaced(bare(folded, true));
    }

    private int[] bare(String folded, boolean adding) {
        int[] bare = new int[folded.length() + 1];
        int count = 0;
        int start = 0;
        int hash = 0;
        for (int i = 0; i <= folded.length(); i++) {
            char c = i < folded.length() ? folded.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                hash = WordNumbers.hash(hash, c);
                continue;
            }
            if (i > start) {
                int number = number(folded, start, i, hash, adding);
                bare[count] = number < 0 ? ~count : number;
                count++;
            }
            if (c == '(') {
                int number = number(folded, i, i + 1, WordNumbers.hash(0, c), adding);
                bare[count] = number < 0 ? ~count : number;
                count++;
            }
            start = i + 1;
            hash = 0;
        }
        return Arrays.copyOf(bare, count);
    }

    private int number(String text, int start, int end, int hash, boolean adding) {
        int number = numbers.of(text, start, end, hash);
        if (number != WordNumbers.UNKNOWN || !adding) {
            return number;
        }
        words.add(text.substring(start, end));
        return numbers.add(words.get(words.size() - 1));
    }

    private int[] replaced(int[] bare) {
        int[] replaced = bare;
        int count = 0;
        int at = 0;
        while (at < bare.length) {
            int[] means = NOTHING;
            int end = at + 1;
            int node = writings.step(WordTree.ROOT, bare[at]);
            for (int next = at + 1; node != WordTree.NONE; next++) {
                if (node < meanings.size() && meanings.get(node).length > 0) {
                    means = meanings.get(node);
                    end = next;
                }
                node = next < bare.length ? writings.step(node, bare[next]) : WordTree.NONE;
            }
            if (means.length == 0) {
                replaced[count++] = bare[at];
            } else {
                int needed = count + means.length + bare.length - end;
                if (replaced == bare || replaced.length < needed) {
                    replaced = Arrays.copyOf(replaced, Math.max(needed, replaced.length));
                }
                System.arraycopy(means, 0, replaced, count, means.length);
                count += means.length;
            }
            at = end;
        }
        return count == replaced.length ? replaced : Arrays.copyOf(replaced, count);
    }
}
