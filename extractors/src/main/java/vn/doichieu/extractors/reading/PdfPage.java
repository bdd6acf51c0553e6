package vn.doichieu.extractors.reading;

import java.util.List;

/**
 * The lines of one page in reading order.
 *
 * @param number 1-based
 * @param height in points, as shown (after rotation)
 * @param lines  top to bottom, parts of one line left to right
 */
record PdfPage(int number, float height, List<PdfLine> lines) {
    PdfPage {
        lines = List.copyOf(lines);
    }
}
