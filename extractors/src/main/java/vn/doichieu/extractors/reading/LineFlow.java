package vn.doichieu.extractors.reading;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells whether a line of a plain text continues the one above. Learns from the text how wide its lines run, since a
 * line ends a paragraph when the next word would still have found room.
 */
final class LineFlow {
    /** A share of the usual width that first-line indents, wide word spaces and bold type do not explain away. */
    private static final double FULL = 0.85;

    /** Lines longer than any page allows: the text was never wrapped. 26 em is a full line of 13 pt type. */
    private static final int WIDEST_PRINTED = 60_000;

    private static final Pattern YEAR_AT_END = Pattern.compile(".*\\b(?:19|20)\\d\\d");
    private static final Pattern RANGE_GOES_ON = Pattern.compile("[-–]\\s?(?:19|20)\\d\\d\\b.*");
    private static final Pattern SYMBOL_AT_END = Pattern.compile(".*(?:\\d/\\p{Lu}+|số:? ?\\d+)");
    private static final Pattern SYMBOL_GOES_ON = Pattern.compile("[-–]\\s?\\p{Lu}{2,}.*");
    private static final Pattern SENTENCE_INSIDE = Pattern.compile("\\S{3,}.*\\p{Ll}{2}[.;] .*");
    private static final Pattern WHOLE_PARENTHESIS = Pattern.compile("\\(.*\\)[.;]?");

    /** Marks by which Markdown emphasises the word that follows. */
    private static final String EMPHASIS = "*_";

    /** Words that cannot end a heading. */
    private static final Set<String> LEADING_ON = Set.of(
            "của", "và", "các", "những", "cho", "tại", "về", "theo", "do", "với", "trong", "ngày", "số", "thuộc",
            "trên", "đến", "từ", "là", "được", "bằng", "ở", "vào");

    /** Narrower than any line that a page's width cut. */
    private static final int NARROWEST_FULL = 24_000;

    private final int usualWidth;
    private final boolean wrapped;

    LineFlow(List<TextLine> lines) {
        int[] widths = lines.stream()
                .mapToInt(line -> LineWidth.of(line.text()))
                .sorted()
                .toArray();
        usualWidth = widths.length == 0 ? 0 : widths[widths.length * 3 / 4];
        int wide = widths.length == 0 ? 0 : widths[widths.length * 9 / 10];
        wrapped = wide < WIDEST_PRINTED;
    }

    /** Whether lines were broken at the page's width at all. */
    boolean wrapped() {
        return wrapped;
    }

    /** Whether the word that follows would have found room on the line. */
    boolean endsShort(TextLine line, TextLine next) {
        int needed = LineWidth.of(line.text()) + LineWidth.of(" " + next.firstWord());
        return wrapped && needed < Math.max(FULL * usualWidth, NARROWEST_FULL);
    }

    /**
     * Whether the next line goes on with the paragraph.
     *
     * @param opening how the paragraph opens
     * @param lines   lines the paragraph has so far
     * @param line    the last of them
     */
    boolean continues(Opening opening, int lines, TextLine line, TextLine next) {
        if (brokenSymbol(line, next)) {
            return true;
        }
        if (opens(line, next) || (opening == Opening.FORMULA && !lower(next))) {
            return false;
        }
        if (wrapped && besideCell(lines, line, next)) {
            return false;
        }
        if (!wrapped) {
            return !terminal(line) && goesOnUnwrapped(line, next);
        }
        if (capitals(line) ? hasLower(next) : capitals(next) && endsShort(line, next)) {
            return false;
        }
        if (opening.numbered() && line.last() == ':' && !lower(next)) {
            return false;
        }
        if (opening.numbered() && lines == 1) {
            return headingGoesOn(line, next);
        }
        if (WHOLE_PARENTHESIS.matcher(next.text()).matches() && terminal(line)) {
            return false;
        }
        return lower(next) ? !(terminal(line) && endsShort(line, next)) : !endsShort(line, next);
    }

    private static boolean besideCell(int lines, TextLine line, TextLine next) {
        return FlatCells.part(line.text(), next.text())
                || (lines == 1 && FlatCells.isNumber(line.text()))
                || (FlatCells.isCell(next.text()) && LineWidth.of(line.text()) < NARROWEST_FULL);
    }

    /** A symbol, a range of years or a pair of words joined by a hyphen that the line's end broke. */
    private boolean brokenSymbol(TextLine line, TextLine next) {
        if (line.text().endsWith(" -") || line.text().endsWith(" –")) {
            return true;
        }
        if (brokenRange(line.text(), next.text())) {
            return true;
        }
        if (SYMBOL_AT_END.matcher(line.text()).matches()
                && SYMBOL_GOES_ON.matcher(next.text()).matches()) {
            return true;
        }
        boolean lowerAfterDash = next.text().matches("[-–]\\s?\\p{Ll}.*");
        return wrapped && lowerAfterDash && !terminal(line) && !endsShort(line, next);
    }

    /** "2021 ⏎ - 2030": what looks like a bullet is the rest of a range of years. */
    static boolean brokenRange(String line, String next) {
        return YEAR_AT_END.matcher(line).matches()
                && RANGE_GOES_ON.matcher(next).matches();
    }

    private boolean opens(TextLine line, TextLine next) {
        Opening opening = Opening.of(next.text());
        if (opening == Opening.NUMBER) {
            return terminal(line)
                    || endsShort(line, next)
                    || capitals(line)
                    || LineWidth.of(line.text()) < NARROWEST_FULL
                    || !wrapped
                    || heading(line)
                    || standsAlone(next);
        }
        return opening != Opening.NONE;
    }

    /** Text that never was wrapped is cut only where a page ended, amid a sentence. */
    private static boolean goesOnUnwrapped(TextLine line, TextLine next) {
        boolean asks = line.text().length() > 150 || LEADING_ON.contains(lastWord(line));
        boolean lowerOrNumber = lower(next) || next.text().matches("\\d+/.*");
        return asks && lowerOrNumber;
    }

    private boolean headingGoesOn(TextLine line, TextLine next) {
        if (lower(next)) {
            return !(terminal(line) && endsShort(line, next));
        }
        if (endsShort(line, next)) {
            return false;
        }
        boolean open = LEADING_ON.contains(lastWord(line)) || line.last() == ',' || line.last() == ';';
        boolean prose = SENTENCE_INSIDE.matcher(line.text()).matches();
        boolean nextIsTail = LineWidth.of(next.text()) < 0.6 * usualWidth && !terminal(line);
        return open || prose || nextIsTail;
    }

    /** A short line without a stop is no last line of a paragraph. */
    private boolean standsAlone(TextLine next) {
        return !terminal(next) && LineWidth.of(next.text()) < FULL * usualWidth;
    }

    private static boolean heading(TextLine line) {
        return Opening.of(line.text()).numbered()
                && !SENTENCE_INSIDE.matcher(line.text()).matches();
    }

    private static boolean lower(TextLine line) {
        String text = line.text();
        int at = 0;
        while (at + 1 < text.length() && EMPHASIS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        char first = text.charAt(at);
        return !Character.isUpperCase(first) && !Character.isDigit(first) && "\"“".indexOf(first) < 0;
    }

    private static boolean terminal(TextLine line) {
        return ".;:!?…".indexOf(line.last()) >= 0;
    }

    /** Whether the line is set in capitals throughout, as headings of the first levels are. */
    static boolean capitals(TextLine line) {
        String text = line.text();
        long letters = text.chars().filter(Character::isLetter).count();
        return letters >= 5 && text.indexOf(' ') > 0 && !hasLower(line);
    }

    private static boolean hasLower(TextLine line) {
        return line.text().chars().anyMatch(Character::isLowerCase);
    }

    private static String lastWord(TextLine line) {
        return line.text().substring(line.text().lastIndexOf(' ') + 1);
    }
}
