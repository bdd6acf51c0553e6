package vn.doichieu.extractors.reading;

import java.util.List;
import vn.doichieu.extractors.document.Emphasis;

/**
 * A paragraph of a word-processor file.
 *
 * @param label   the automatic number or bullet shown before it, with the space after it; empty where there is none
 * @param lines   its lines, parted where the author broke them by hand; at least one
 * @param heading whether a style or outline level makes it a heading
 * @param notes   foot- and endnotes whose marks stand in it, each with its own mark, in order
 */
record FlowParagraph(String label, List<StyledLine> lines, boolean heading, List<String> notes) implements FlowItem {
    FlowParagraph {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }

    static FlowParagraph of(String text, Emphasis emphasis) {
        return new FlowParagraph("", List.of(new StyledLine(text, emphasis)), false, List.of());
    }

    boolean isBlank() {
        return lines.stream().allMatch(line -> line.text().isBlank());
    }

    /** Whether anything is shown in a table: a number of its own will do, as in the first column of many forms. */
    boolean isShown() {
        return !isBlank() || label.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** All lines in one, parted by spaces. */
    String text() {
        return label + String.join(" ", lines.stream().map(StyledLine::text).toList());
    }

    /** The emphasis that all lines share. */
    Emphasis emphasis() {
        if (heading) {
            return Emphasis.HEADING_STYLE;
        }
        List<Emphasis> kinds = lines.stream()
                .filter(line -> !line.text().isBlank())
                .map(StyledLine::emphasis)
                .distinct()
                .toList();
        return kinds.size() == 1 ? kinds.get(0) : Emphasis.PLAIN;
    }
}
