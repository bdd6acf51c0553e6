package vn.doichieu.extractors.reading;

import java.util.List;
import java.util.stream.Collectors;
import vn.doichieu.extractors.document.Emphasis;

/**
 * One printed line, or the part of it that stands in one column. Lengths in points, from the page's upper left corner.
 *
 * @param text      its words, raised digits as superscript digits
 * @param left      where it begins
 * @param right     where it ends
 * @param baseline  distance of its baseline from the top
 * @param size      type size of most of its letters
 * @param firstWord width of its first word
 * @param emphasis  how most of its letters are set
 * @param row       number of the printed line on the page; parts of one line share it
 * @param parts     how many parts were put together here; more than one in a row of a table
 */
record PdfLine(
        String text,
        float left,
        float right,
        float baseline,
        float size,
        float firstWord,
        Emphasis emphasis,
        int row,
        int parts) {

    /** The row of a table that the parts of a printed line make. */
    static PdfLine row(List<PdfLine> parts) {
        PdfLine first = parts.get(0);
        String text = parts.stream().map(PdfLine::text).collect(Collectors.joining(" "));
        float right = parts.get(parts.size() - 1).right();
        return new PdfLine(
                text,
                first.left,
                right,
                first.baseline,
                first.size,
                first.firstWord,
                first.emphasis,
                first.row,
                parts.size());
    }

    boolean tabular() {
        return parts > 1;
    }

    /** The same line as the plain-text rules see it. */
    TextLine asText() {
        return new TextLine(text, 0, false, false);
    }

    boolean bold() {
        return emphasis == Emphasis.BOLD;
    }
}
