package vn.doichieu.extractors.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.extractors.text.Span;

/** The mark of one footnote, in running text and at the head of the note. */
final class NoteMark {
    private static final Pattern NOTE_HEAD =
            Pattern.compile("(\\d{1,2})\\s{0,2}(?=[\\p{Lu}\"“]).{3,}|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})\\s?\\S.+");

    private NoteMark() {}

    /** The number a line would have as the first of a footnote; 0 where it cannot be one. */
    static int heading(String line) {
        Matcher head = NOTE_HEAD.matcher(line);
        return head.matches() ? Math.max(0, RaisedDigits.value(mark(head))) : 0;
    }

    /** Where the mark stands at the head of a note's text. */
    static Span headSpan(String note) {
        Matcher head = NOTE_HEAD.matcher(note);
        return head.matches() ? new Span(0, mark(head).length()) : new Span(0, 0);
    }

    /**
     * The last place from {@code from} on where the text carries the mark of the note: raised, or as digits glued to
     * a word, to its punctuation, to "%" or to a year ("năm 20254,"). "260 m2" and "Q1/2025" are none.
     */
    static Optional<Span> lastIn(String text, int number, int from) {
        String raised = RaisedDigits.raise(Integer.toString(number));
        Matcher mark = Pattern.compile("(?<![" + "⁰¹²³⁴⁵⁶⁷⁸⁹" + " ])" + raised + "(?![⁰¹²³⁴⁵⁶⁷⁸⁹])"
                        + "|(?:(?<=\\p{L}|%|[\\p{L}\\d)][.,;:)”\"…]|(?<!\\d)(?:19|20)\\d\\d)"
                        + number + "(?![\\p{L}\\d/%]|[.,]\\d))")
                .matcher(text);
        Optional<Span> last = Optional.empty();
        for (int at = from; at <= text.length() && mark.find(at); at = mark.end()) {
            if (!RaisedDigits.isPower(text, mark.start(), mark.group()) && !afterNumber(text, mark.start())) {
                last = Optional.of(new Span(mark.start(), mark.end()));
            }
        }
        return last;
    }

    /** "1.234,5": punctuation between digits belongs to the number. */
    private static boolean afterNumber(String text, int at) {
        return at >= 2 && ".,".indexOf(text.charAt(at - 1)) >= 0 && Character.isDigit(text.charAt(at - 2));
    }

    private static String mark(Matcher head) {
        return head.group(1) != null ? head.group(1) : head.group(2);
    }
}
