package vn.doichieu.extractors.reading;

import java.util.List;

/**
 * The lines and tables of one page in reading order.
 *
 * @param number 1-based
 * @param height in points, as shown (after rotation)
 * @param lines  top to bottom, parts of one line left to right
 * @param tables ruled ones, top to bottom; what stands in them is not among the lines
 */
record PdfPage(int number, float height, List<PdfLine> lines, List<PdfTable> tables) {
    PdfPage {
        lines = List.copyOf(lines);
        tables = List.copyOf(tables);
    }
}
