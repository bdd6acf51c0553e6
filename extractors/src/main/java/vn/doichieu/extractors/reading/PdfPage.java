package vn.doichieu.extractors.reading;

import java.util.List;

/**
 * The lines and tables of one page in reading order. Lengths in points, the page turned so that its text reads upright.
 *
 * @param number 1-based
 * @param height of the page
 * @param lines  top to bottom, parts of one line left to right
 * @param tables top to bottom; what stands in them is not among the lines
 */
record PdfPage(int number, float height, List<PdfLine> lines, List<PdfTable> tables) {
    PdfPage {
        lines = List.copyOf(lines);
        tables = List.copyOf(tables);
    }

    /** Puts what is printed on a page together: tables first, for their lines need not stand at one height. */
    static PdfPage of(PrintedPage printed) {
        PdfTables tables = PdfTables.of(PdfGrids.of(printed.rules()), printed.glyphs());
        return new PdfPage(printed.number(), printed.height(), PdfLines.of(tables.rest()), tables.tables());
    }
}
