package vn.doichieu.extractors.reading;

import java.util.List;
import vn.doichieu.extractors.document.Emphasis;
import vn.doichieu.extractors.text.FontText;

/**
 * One line of a paragraph, as far as the author broke it by hand.
 *
 * @param text     as the runs give it
 * @param emphasis of the whole line
 * @param runs     the same text parted by fonts; empty where no fonts are known
 */
record StyledLine(String text, Emphasis emphasis, List<FontText> runs) {
    StyledLine {
        runs = List.copyOf(runs);
    }

    StyledLine(String text, Emphasis emphasis) {
        this(text, emphasis, List.of());
    }

    /** The line in its fonts; one run of no known font where there are none. */
    List<FontText> fontRuns() {
        return runs.isEmpty() ? List.of(new FontText(text, "")) : runs;
    }
}
