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
        List<Part> parts = new ArrayList<>();
        for (StyledLine line : paragraph.lines()) {
            if (line.text().isBlank()) {
                continue;
            }
            StyledLine shown = paragraph.heading() ? new StyledLine(line.text(), Emphasis.HEADING_STYLE) : line;
            int last = parts.size() - 1;
            if (last < 0 || parts.get(last).endsBefore(shown)) {
                parts.add(new Part(shown));
            } else {
                parts.get(last).add(shown);
            }
        }
        return parts.stream().map(Part::line).toList();
    }

    /** Lines that belong together, and what they tell of the next, so that none is looked at twice. */
    private static final class Part {
        private final StringBuilder text = new StringBuilder();
        private final Letters letters = new Letters();
        private Emphasis emphasis;
        private String last;

        Part(StyledLine first) {
            text.append(first.text());
            letters.add(first.text());
            emphasis = first.emphasis();
            last = first.text();
        }

        boolean endsBefore(StyledLine next) {
            return COMPLETE.matcher(last).matches()
                    || FlowWriter.isItem(next.text())
                    || NUMBERED.matcher(next.text()).matches()
                    || letters.areCapitals() != Letters.of(next.text()).areCapitals();
        }

        void add(StyledLine next) {
            text.append(' ').append(next.text());
            letters.add(next.text());
            emphasis = emphasis == next.emphasis() ? emphasis : Emphasis.PLAIN;
            last = next.text();
        }

        StyledLine line() {
            return new StyledLine(text.toString(), emphasis);
        }
    }

    /** "BÁO CÁO" over its subject, a part's title over its first sentence. */
    private static final class Letters {
        private boolean upper;
        private boolean lower;

        static Letters of(String text) {
            Letters letters = new Letters();
            letters.add(text);
            return letters;
        }

        void add(String text) {
            upper = upper || text.codePoints().anyMatch(Character::isUpperCase);
            lower = lower || text.codePoints().anyMatch(Character::isLowerCase);
        }

        boolean areCapitals() {
            return upper && !lower;
        }
    }
}
