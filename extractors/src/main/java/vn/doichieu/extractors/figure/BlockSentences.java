package vn.doichieu.extractors.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.doichieu.extractors.text.Sentences;
import vn.doichieu.extractors.text.Span;

/** The sentences of one block and their clauses by offset; each is cut once, however many numbers stand in it. */
final class BlockSentences {
    private final String plain;
    private final TreeMap<Integer, Span> sentences = new TreeMap<>();
    private final TreeMap<Integer, Span> clauses = new TreeMap<>();
    private final Map<Span, String> words = new HashMap<>();

    /**
     * @param text   the report's text, as long as its folded forms
     * @param folded folded text of the report, citations blanked
     * @param plain  the same with its citations
     */
    BlockSentences(String text, String folded, String plain, Span block) {
        this.plain = plain;
        for (Span sentence : Sentences.in(text, block)) {
            sentences.put(sentence.start(), sentence);
            Sentences.clausesIn(folded, sentence).forEach(clause -> clauses.put(clause.start(), clause));
        }
    }

    /** The sentence in which a character of the block stands. */
    Span sentenceAt(int offset) {
        return at(sentences, offset);
    }

    /** The clause in which it stands. */
    Span clauseAt(int offset) {
        return at(clauses, offset);
    }

    /** The words of a sentence with single spaces. */
    String words(Span sentence) {
        return words.computeIfAbsent(sentence, span -> LabelText.squeeze(span.in(plain)));
    }

    private static Span at(NavigableMap<Integer, Span> spans, int offset) {
        var entry = spans.floorEntry(offset);
        if (entry == null || !entry.getValue().contains(offset)) {
            throw new IllegalArgumentException("no stretch holds offset " + offset);
        }
        return entry.getValue();
    }
}
