package vn.doichieu.extractors.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.extractors.text.Span;

/**
 * The mark at the head of a footnote, in the forms that programs print it: "¹", "1", "1.", "1)", "(1)", "[1]", "*".
 *
 * @param mark as printed, without the brackets: digits, superscript digits or asterisks
 * @param span in the text of the note
 */
record PdfNoteHead(String mark, Span span) {
    private static final Pattern HEAD = Pattern.compile(
            "(?:[(\\[](\\d{1,3}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\\*{1,3})[)\\]]|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\\*{1,3})|(\\d{1,3})[.)]?(?=\\s|[\\p{Lu}\"“]))"
                    + "\\s{0,2}(?=\\S).*");

    /** What a line would be as the first of a note. */
    static Optional<PdfNoteHead> of(String line) {
        Matcher head = HEAD.matcher(line);
        if (!head.matches()) {
            return Optional.empty();
        }
        int group = head.group(1) != null ? 1 : head.group(2) != null ? 2 : 3;
        return Optional.of(new PdfNoteHead(head.group(group), new Span(head.start(group), head.end(group))));
    }

    /** The last place where a text carries the mark. */
    Optional<Span> in(String text) {
        if (mark.charAt(0) == '*') {
            return last(Pattern.compile("(?<=[\\p{L}\\d)”\".,;:])(?<!\\*)" + Pattern.quote(mark) + "(?!\\*)"), text);
        }
        int number = RaisedDigits.value(mark);
        Optional<Span> plain = NoteMark.lastIn(text, number, 0);
        return plain.isPresent() ? plain : last(Pattern.compile("(?<=\\S)[(\\[]" + number + "[)\\]]"), text);
    }

    private static Optional<Span> last(Pattern pattern, String text) {
        Matcher place = pattern.matcher(text);
        Optional<Span> last = Optional.empty();
        while (place.find()) {
            last = Optional.of(new Span(place.start(), place.end()));
        }
        return last;
    }
}
