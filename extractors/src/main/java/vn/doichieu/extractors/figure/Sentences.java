package vn.doichieu.extractors.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.doichieu.extractors.text.Span;

/** Cuts a block into sentences and clauses without splitting "1.234", "TP. Hải Phòng" or "v.v.". */
final class Sentences {

    /** Folded words that end in a dot without ending a sentence. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "tp", "tx", "tt", "q", "p", "ts", "ths", "pgs", "gs", "kt", "tm", "tl", "tuq", "đ/c", "v", "vd", "stt");

    private Sentences() {}

    /** Sentences of the folded text within the block; the closing dot belongs to the sentence it ends. */
    static List<Span> in(String folded, Span block) {
        return cut(folded, block, false);
    }

    /** Sentences cut further at semicolons outside brackets. */
    static List<Span> clausesIn(String folded, Span sentence) {
        return cut(folded, sentence, true);
    }

    private static List<Span> cut(String folded, Span within, boolean atSemicolons) {
        List<Span> parts = new ArrayList<>();
        int start = within.start();
        int depth = 0;
        for (int i = within.start(); i < within.end(); i++) {
            char c = folded.charAt(i);
            depth = Math.max(0, depth + (c == '(' ? 1 : c == ')' ? -1 : 0));
            boolean ends = atSemicolons ? c == ';' && depth == 0 : endsSentence(folded, i, within);
            if (ends) {
                parts.add(new Span(start, i + 1));
                start = i + 1;
            }
        }
        if (start < within.end()) {
            parts.add(new Span(start, within.end()));
        }
        return parts;
    }

    private static boolean endsSentence(String folded, int at, Span within) {
        char c = folded.charAt(at);
        if (c != '.' && c != '!' && c != '?') {
            return false;
        }
        if (folded.startsWith(" (", at + 1)) {
            return false; // a remark in brackets belongs to the sentence before it
        }
        boolean beforeSpace = at + 1 >= within.end() || folded.charAt(at + 1) == ' ';
        boolean gluedWord = at + 1 < within.end()
                && Character.isLetter(folded.charAt(at + 1))
                && at > within.start()
                && Character.isLetter(folded.charAt(at - 1))
                && wordBefore(folded, at, within.start()).length() > 3;
        if (!beforeSpace && !gluedWord) {
            return false;
        }
        String word = wordBefore(folded, at, within.start());
        return c != '.'
                || !(ABBREVIATIONS.contains(word) || (word.length() == 1 && Character.isLetter(word.charAt(0))));
    }

    private static String wordBefore(String folded, int at, int from) {
        int start = at;
        while (start > from
                && (Character.isLetterOrDigit(folded.charAt(start - 1)) || folded.charAt(start - 1) == '/')) {
            start--;
        }
        return folded.substring(start, at);
    }
}
