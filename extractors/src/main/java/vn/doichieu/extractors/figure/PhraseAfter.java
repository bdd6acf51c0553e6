package vn.doichieu.extractors.figure;

import java.util.List;
import java.util.regex.Matcher;
import vn.doichieu.extractors.quantity.Mention;
import vn.doichieu.extractors.text.Span;

/** Finds the noun phrase after a number (after its denominator), up to the next number or the end of the phrase. */
final class PhraseAfter {
    private final String text;
    private final String folded;
    private final List<Mention> quantities;
    private final Brackets brackets;
    private final Neighbours neighbours;

    PhraseAfter(String text, String folded, List<Mention> quantities, Brackets brackets, Neighbours neighbours) {
        this.text = text;
        this.folded = folded;
        this.quantities = quantities;
        this.brackets = brackets;
        this.neighbours = neighbours;
    }

    /**
     * Words in both forms, the same up to the end of the clause, and what a bracket after them remarks.
     *
     * @param folded   the noun phrase
     * @param printed  the same as printed
     * @param extended up to the end of the clause
     * @param remark   "trong hạn" of "63 hồ sơ (trong hạn)"
     */
    record Words(String folded, String printed, String extended, String remark) {
        static final Words NONE = new Words("", "", "", "");
    }

    /**
     * The words after a number.
     *
     * @param bracket where its bracket opens, negative outside
     * @param governs whether the number is named by what follows, over commas
     */
    Words of(int index, int bracket, Span clause, boolean governs) {
        int last = neighbours.denominator(index).orElse(neighbours.isPair(index) ? index + 1 : index);
        int end = quantities.get(last).span().end();
        int limit = neighbours.nextStart(last, bracket, Math.min(clause.end(), end + LabelText.LONGEST));
        if (limit <= end) {
            return Words.NONE;
        }
        String phrase = brackets.level(folded, end, limit, bracket);
        String printed = brackets.level(text, end, limit, bracket);
        if (phrase.contains(Respectively.RESPECTIVELY)
                && Respectively.SAYS_SO.matcher(phrase).find()) { // the names of the numbers told off
            limit = end + Cuts.first(phrase, printed);
            phrase = phrase.substring(0, limit - end);
            printed = printed.substring(0, limit - end);
        }
        boolean beforeNext = limit < clause.end();
        int length = Cuts.phraseEnd(phrase, governs);
        if (beforeNext) {
            length = Math.min(length, governs ? beforeParts(phrase, Cuts.last(phrase)) : Cuts.first(phrase, printed));
        }
        return new Words(
                phrase.substring(0, length).strip(),
                printed.substring(0, length).strip(),
                phrase.substring(0, extended(phrase, beforeNext)).strip(),
                remark(last, end, limit));
    }

    /** As far as the clause may still speak of the number: to its parts, or to the words of the next number. */
    private static int extended(String phrase, boolean beforeNext) {
        int comma = phrase.lastIndexOf(',');
        int end = beforeNext && comma >= 0 ? comma : phrase.length();
        end = Math.min(end, beforeNext ? Cuts.phraseEnd(phrase, true) : phrase.length());
        return beforeParts(phrase, end);
    }

    /** What follows "trong đó" names the parts of the number, not the number. */
    private static int beforeParts(String phrase, int end) {
        Matcher parts = Parts.PART.matcher(phrase);
        return parts.find() ? Math.min(end, parts.start()) : end;
    }

    /** A bracket right after the number that holds no number of its own. */
    private String remark(int index, int end, int limit) {
        int open = end;
        while (open < limit && folded.charAt(open) == ' ') {
            open++;
        }
        if (open >= limit || folded.charAt(open) != '(') {
            return "";
        }
        int close = folded.indexOf(')', open);
        boolean holdsNumber = index + 1 < quantities.size()
                && quantities.get(index + 1).span().start() < close;
        return close < 0 || close > end + LabelText.LONGEST || holdsNumber ? "" : folded.substring(open + 1, close);
    }
}
