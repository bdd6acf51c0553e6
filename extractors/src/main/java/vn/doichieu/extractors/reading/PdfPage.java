package vn.doichieu.extractors.reading;

import java.util.List;
import java.util.Optional;

/**
 * The lines and tables of one page in reading order. Lengths in points, the page turned so that its text reads upright.
 *
 * @param number 1-based
 * @param width  of the page
 * @param height of the page
 * @param lines  top to bottom, parts of one line left to right
 * @param tables top to bottom; what stands in them is not among the lines
 * @param asides stamps and watermarks, which run in another direction
 * @param notes  where its footnotes begin, from the top, as far as a rule above them says; else its height
 */
record PdfPage(
        int number,
        float width,
        float height,
        List<PdfLine> lines,
        List<PdfTable> tables,
        List<PdfLine> asides,
        float notes) {
    PdfPage {
        lines = List.copyOf(lines);
        tables = List.copyOf(tables);
        asides = List.copyOf(asides);
    }

    /** A page by itself. */
    static PdfPage of(PrintedPage printed) {
        return of(printed, Optional.empty());
    }

    /**
     * Puts what is printed on a page together: tables first, for their lines need not stand at one height.
     *
     * @param before the table that the page before leaves open
     */
    static PdfPage of(PrintedPage printed, Optional<PdfTable> before) {
        Optional<Float> notes = PdfNoteRule.above(printed, PdfLines.of(printed.glyphs()));
        PdfTables tables = PdfTables.of(printed.rules(), printed.glyphs(), notes.orElse(printed.height()), before);
        List<PdfLine> lines = PdfLines.of(tables.rest());
        return new PdfPage(
                printed.number(),
                printed.width(),
                printed.height(),
                lines,
                tables.tables(),
                PdfLines.of(printed.askew()),
                notes.or(() -> PdfNoteRule.above(printed, lines)).orElse(printed.height()));
    }

    /** The table without rules that ends the page, so that the next may go on with it. */
    Optional<PdfTable> open() {
        if (tables.isEmpty() || tables.get(tables.size() - 1).ruled()) {
            return Optional.empty();
        }
        PdfTable last = tables.get(tables.size() - 1);
        boolean ends = lines.stream()
                .noneMatch(line -> line.baseline() > last.top()
                        && line.baseline() < notes
                        && !line.asText().isNumberOnly());
        return ends ? Optional.of(last) : Optional.empty();
    }
}
