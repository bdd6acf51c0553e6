package vn.doichieu.extractors.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.text.Folding;
import vn.doichieu.extractors.text.Span;

/**
 * One block as the recognisers see it: offsets count from the start of the block.
 *
 * @param block   where it comes from
 * @param text    its characters, note marks blanked out
 * @param folded  the same, folded
 * @param ordinal whether its table place says that a lone number only numbers a row or column
 * @param address whether it may hold an address of the internet
 * @param answers whether a line that ends with a colon stands before it
 */
record Passage(Block block, String text, String folded, boolean ordinal, boolean address, boolean answers) {

    /** How far back a recogniser looks for words that govern a number. */
    private static final int REACH = 140;

    /** Longer than the longest set words and what may not stand before them. */
    private static final int NEAR = 48;

    private static final Pattern DOT_GROUPS = Pattern.compile("(?<![\\d.,])\\d{1,3}(?:\\.\\d{3})+(?![\\d.])");

    static Passage of(Block block, String text, boolean ordinal, boolean answers) {
        String folded = Folding.fold(text);
        boolean address = folded.indexOf('@') >= 0 || folded.contains("http") || folded.contains("www.");
        return new Passage(block, text, folded, ordinal, address, answers);
    }

    int length() {
        return text.length();
    }

    boolean digitAt(int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** One past the run of digits at the offset. */
    int endOfDigits(int at) {
        int end = at;
        while (digitAt(end)) {
            end++;
        }
        return end;
    }

    /** The folded character at the offset; a line break beyond the text. */
    char foldedCharAt(int at) {
        return at >= 0 && at < folded.length() ? folded.charAt(at) : '\n';
    }

    boolean letterAt(int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }

    /** The letters from the offset on, folded. */
    String wordAt(int at) {
        int end = endOfWord(at);
        return end == at ? "" : folded.substring(at, end);
    }

    /** One past the letters from the offset on. */
    int endOfWord(int at) {
        int end = at;
        while (letterAt(end)) {
            end++;
        }
        return end;
    }

    /** Where the word begins that stands one blank before the offset; the blank itself where none does. */
    int startOfWordBefore(int at) {
        int start = at - 1;
        while (letterAt(start - 1)) {
            start--;
        }
        return start;
    }

    /** Matches the pattern on the folded text, exactly at the offset. */
    Optional<Matcher> foldedAt(Pattern pattern, int at) {
        return lookingAt(pattern, folded, at);
    }

    /** Matches the pattern on the text as printed, exactly at the offset. */
    Optional<Matcher> printedAt(Pattern pattern, int at) {
        return lookingAt(pattern, text, at);
    }

    boolean follows(Pattern pattern, int at) {
        return foldedAt(pattern, at).isPresent();
    }

    /** Whether the pattern, written with a closing {@code $}, is found in the folded text that ends at the offset. */
    boolean precedes(Pattern pattern, int at) {
        return pattern.matcher(before(at)).find();
    }

    /** Whether set words, written with a closing {@code $}, stand right before the offset. */
    boolean directlyAfter(Pattern setWords, int at) {
        return setWords.matcher(near(at)).find();
    }

    /** Whether set words stand right before the offset. */
    boolean directlyAfter(WordsBefore setWords, int at) {
        return setWords.standBefore(folded, at);
    }

    /** Whether set words stand before the offset with nothing but such marks between. */
    boolean directlyAfter(WordsBefore setWords, String marks, int at) {
        int end = at;
        while (end > 0 && marks.indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return setWords.endAt(folded, end);
    }

    /** The folded text that ends at the offset, as far as set words reach. */
    String near(int at) {
        return folded.substring(Math.max(0, at - NEAR), at);
    }

    /** The folded text that ends at the offset, as far as words can govern what follows. */
    String before(int at) {
        return folded.substring(Math.max(0, at - REACH), at);
    }

    /** The text as printed that ends at the offset. */
    String printedBefore(int at) {
        return text.substring(Math.max(0, at - REACH), at);
    }

    /** The folded text from the last clause border before the offset. */
    String clauseBefore(int at) {
        String before = before(at);
        int border = before.length();
        while (border > 0 && !clauseEndsAt(before, border - 1)) {
            border--;
        }
        return before.substring(border);
    }

    /** Whether a number of the passage shows that a dot groups its thousands. */
    boolean groupsByDots() {
        return DOT_GROUPS.matcher(folded).find();
    }

    /** A passage that is not a quantity. */
    Mention other(MentionKind kind, int start, int end, String rule) {
        Span span = new Span(start, end);
        return new Mention(
                kind,
                span,
                span,
                Optional.empty(),
                0,
                Optional.empty(),
                Qualifier.EXACT,
                Optional.empty(),
                Optional.empty(),
                rule);
    }

    /** A count said in words. */
    Mention inWords(MentionKind kind, Span span, Span number, long value, Optional<String> unit, String rule) {
        return new Mention(
                kind,
                span,
                number,
                Optional.of(BigDecimal.valueOf(value)),
                0,
                unit,
                Qualifiers.of(this, span),
                Optional.empty(),
                Optional.empty(),
                rule);
    }

    private static boolean clauseEndsAt(String text, int at) {
        char c = text.charAt(at);
        if (c == ';') {
            return true;
        }
        boolean beforeSpace = at + 1 == text.length() || text.charAt(at + 1) == ' ';
        return (c == '.' || c == ',') && beforeSpace;
    }

    private static Optional<Matcher> lookingAt(Pattern pattern, String in, int at) {
        Matcher matcher = pattern.matcher(in).region(at, in.length()).useTransparentBounds(true);
        return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }
}
