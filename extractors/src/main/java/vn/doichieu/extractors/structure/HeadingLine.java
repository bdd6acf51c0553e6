package vn.doichieu.extractors.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.BlockKind;
import vn.doichieu.extractors.document.Emphasis;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.text.Span;

/**
 * A stretch of the report that may be a heading: a block, or the capitals at its end that a converter glued to it.
 *
 * @param text     its words
 * @param span     where they stand
 * @param kind     of the block
 * @param emphasis of the block
 */
record HeadingLine(String text, Span span, BlockKind kind, Emphasis emphasis) {
    private static final int SHORTEST_BEFORE_GLUED = 40;
    private static final int FEWEST_CAPITALS = 5;

    /** What ends the sentence or item above a heading. */
    private static final Pattern END_ABOVE = Pattern.compile("[.:;]\\s+(?=[\\p{Lu}\\d])");

    /** The block, parted where a heading in capitals is glued to its end. */
    static List<HeadingLine> of(ReportText report, Block block, HeadingWords words) {
        String text = report.quote(block.span());
        int cut = gluedAt(text, words);
        int start = block.span().start();
        return cut == text.length()
                ? List.of(new HeadingLine(text, block.span(), block.kind(), block.emphasis()))
                : List.of(
                        new HeadingLine(
                                text.substring(0, cut).strip(),
                                new Span(start, start + cut),
                                block.kind(),
                                block.emphasis()),
                        new HeadingLine(
                                text.substring(cut),
                                new Span(start + cut, block.span().end()),
                                BlockKind.PARAGRAPH,
                                Emphasis.UNKNOWN));
    }

    boolean isSetApart() {
        return emphasis == Emphasis.BOLD || emphasis == Emphasis.HEADING_STYLE;
    }

    boolean isInCapitals() {
        return isInCapitals(text);
    }

    static boolean isInCapitals(String text) {
        return text.chars().noneMatch(Character::isLowerCase)
                && text.chars().filter(Character::isUpperCase).count() >= 2;
    }

    private static int gluedAt(String text, HeadingWords words) {
        Matcher end = END_ABOVE.matcher(text);
        if (isInCapitals(text) || text.length() < SHORTEST_BEFORE_GLUED) {
            return text.length();
        }
        end.region(SHORTEST_BEFORE_GLUED, text.length());
        int capitals = capitalsAtEnd(text);
        while (end.find()) {
            if (end.end() >= capitals) {
                String tail = text.substring(end.end());
                return isInCapitals(tail) && isHeading(tail, words) ? end.end() : text.length();
            }
        }
        return text.length();
    }

    /** From where on no small letter stands in the text. */
    private static int capitalsAtEnd(String text) {
        int start = text.length();
        while (start > 0 && !Character.isLowerCase(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isHeading(String tail, HeadingWords words) {
        boolean ends = ".;,".indexOf(tail.charAt(tail.length() - 1)) < 0;
        boolean wordy = tail.contains(" ")
                && tail.chars().filter(Character::isUpperCase).count() >= FEWEST_CAPITALS;
        boolean part =
                HeadingMark.of(tail).filter(mark -> mark.style().isPart()).isPresent();
        return ends && wordy && (part || tail.startsWith("PHỤ LỤC ") || words.tells(tail));
    }
}
