package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.BlockKind;
import vn.doichieu.extractors.text.Span;

/** Superscript digits, and which of them are footnote marks. */
final class RaisedDigits {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** Letters of marks such as "ii" or "b"; running text has none of them. */
    private static final String LETTERS = "abcdefghijklmnoprstuvwxyz";

    private static final String RAISED_LETTERS = "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ";
    private static final Pattern RUN = Pattern.compile("[" + RAISED + "]+|[" + RAISED_LETTERS + "]+");

    /** Lengths, whose square and cube are measure units. */
    private static final Set<String> LENGTHS = Set.of("m", "dm", "cm", "mm", "km", "hm", "dam");

    private RaisedDigits() {}

    /** The plain digits of a text as superscript digits, everything else as it is. */
    static String raise(String text) {
        StringBuilder raised = new StringBuilder(text.length());
        text.chars().forEach(c -> raised.append(c >= '0' && c <= '9' ? RAISED.charAt(c - '0') : (char) c));
        return raised.toString();
    }

    /** The mark of a note: digits and letters raised where there are raised ones. */
    static String raiseMark(String mark) {
        StringBuilder raised = new StringBuilder(mark.length());
        raise(mark.toLowerCase(Locale.ROOT)).chars().forEach(c -> {
            int letter = LETTERS.indexOf(c);
            raised.append(letter >= 0 ? RAISED_LETTERS.charAt(letter) : (char) c);
        });
        return raised.toString();
    }

    static boolean isRaised(char c) {
        return RAISED.indexOf(c) >= 0;
    }

    /** The value of superscript or plain digits; -1 where the text is anything else or too long for a note's number. */
    static int value(String digits) {
        StringBuilder plain = new StringBuilder();
        digits.chars().forEach(c -> plain.append(isRaised((char) c) ? (char) ('0' + RAISED.indexOf(c)) : (char) c));
        return plain.toString().matches("[0-9]{1,3}") ? Integer.parseInt(plain.toString()) : -1;
    }

    /** Raised digits of the block that are footnote marks: after a visible character, or at the head of a footnote. */
    static List<Span> marksIn(CharSequence text, Block block) {
        if (text.subSequence(block.span().start(), block.span().end()).chars().noneMatch(RaisedDigits::mayBeRaised)) {
            return List.of();
        }
        List<Span> marks = new ArrayList<>();
        int start = block.span().start();
        Matcher run = RUN.matcher(text).region(start, block.span().end());
        while (run.find()) {
            boolean heads = run.start() == start;
            boolean follows = !heads && text.charAt(run.start() - 1) != ' ';
            if (heads ? block.kind() == BlockKind.FOOTNOTE : follows && !isPower(text, run.start(), run.group())) {
                marks.add(new Span(run.start(), run.end()));
            }
        }
        return marks;
    }

    /**
     * The first raised number from a place on that is a mark and none of those known.
     *
     * @param known numbers that are the marks of other notes
     */
    static Optional<Span> firstMark(String text, int from, Set<Integer> known) {
        Matcher run = RUN.matcher(text);
        for (int at = from; at <= text.length() && run.find(at); at = run.end()) {
            boolean follows = run.start() > 0 && text.charAt(run.start() - 1) != ' ';
            int number = value(run.group());
            if (follows && number > 0 && !known.contains(number) && !isPower(text, run.start(), run.group())) {
                return Optional.of(new Span(run.start(), run.end()));
            }
        }
        return Optional.empty();
    }

    /** Whether it lies where Unicode has raised digits and letters; nearly no block has one. */
    private static boolean mayBeRaised(int c) {
        return c == '¹'
                || c == '²'
                || c == '³'
                || (c >= 'ʰ' && c <= 'ˣ')
                || (c >= 'ᵃ' && c <= 'ᶻ')
                || (c >= '⁰' && c <= 'ⁿ');
    }

    /** Whether digits at this place make a measure unit of the letters before them: "m²", "km2". */
    static boolean isPower(CharSequence text, int at, String digits) {
        int letter = at;
        while (letter > 0 && Character.isLetter(text.charAt(letter - 1))) {
            letter--;
        }
        return LENGTHS.contains(text.subSequence(letter, at).toString()) && digits.matches("[23²³]");
    }
}
