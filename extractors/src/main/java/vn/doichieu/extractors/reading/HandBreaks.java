package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.doichieu.extractors.document.Emphasis;

/**
 * Decides what a line break typed inside a paragraph (Shift+Enter) means: a new block where the line before is complete
 * or a new item begins, otherwise mere layout, which becomes a space.
 */
final class HandBreaks {
    private static final Pattern COMPLETE = Pattern.compile(".*[.;:!?]\\s*", Pattern.DOTALL);
    private static final Pattern NUMBERED = Pattern.compile("\\s*([IVX]{1,5}|\\d{1,2}(\\.\\d{1,2}){0,3})\\.\\s+\\S.*");

    private HandBreaks() {}

    /** The blocks of a paragraph, without its label; blank lines are left out. */
    static List<StyledLine> blocks(FlowParagraph paragraph) {
        List<StyledLine> blocks = new ArrayList<>();
        for (StyledLine line : paragraph.lines()) {
            StyledLine shown = paragraph.heading() ? new StyledLine(line.text(), Emphasis.HEADING_STYLE) : line;
            int last = blocks.size() - 1;
            if (line.text().isBlank()) {
                continue;
            }
            if (last < 0 || parts(blocks.get(last), shown)) {
                blocks.add(shown);
            } else {
                blocks.set(last, join(blocks.get(last), shown));
            }
        }
        return blocks;
    }

    private static boolean parts(StyledLine before, StyledLine after) {
        return COMPLETE.matcher(before.text()).matches()
                || FlowWriter.isItem(after.text())
                || NUMBERED.matcher(after.text()).matches()
                || isCapitals(before.text()) != isCapitals(after.text());
    }

    private static StyledLine join(StyledLine one, StyledLine two) {
        Emphasis emphasis = one.emphasis() == two.emphasis() ? one.emphasis() : Emphasis.PLAIN;
        return new StyledLine(one.text() + " " + two.text(), emphasis);
    }

    /** "BÁO CÁO" over its subject, a part's title over its first sentence. */
    private static boolean isCapitals(String text) {
        return text.codePoints().anyMatch(Character::isUpperCase)
                && text.codePoints().noneMatch(Character::isLowerCase);
    }
}
