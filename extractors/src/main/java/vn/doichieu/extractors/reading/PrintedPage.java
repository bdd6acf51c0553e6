package vn.doichieu.extractors.reading;

import java.util.List;

/**
 * What is printed on a page, whether the file says so or it was recognised in an image. Lengths in points, from the
 * upper left corner of the page turned so that its text reads upright.
 *
 * @param number 1-based
 * @param width  of the page so turned
 * @param height of the page so turned
 * @param glyphs in the order of the file, which need not be that on the page
 * @param askew  glyphs that run in another direction: stamps and watermarks
 * @param rules  straight lines
 * @param lost   how many glyphs the file gives no character for
 * @param hidden how many of the glyphs are not to be seen: the text layer that a scanner put behind its image
 */
record PrintedPage(
        int number,
        float width,
        float height,
        List<PdfGlyph> glyphs,
        List<PdfGlyph> askew,
        List<PdfRule> rules,
        int lost,
        int hidden) {
    PrintedPage {
        glyphs = List.copyOf(glyphs);
        askew = List.copyOf(askew);
        rules = List.copyOf(rules);
    }

    /** A page of which every glyph is seen and upright. */
    static PrintedPage of(int number, float width, float height, List<PdfGlyph> glyphs, List<PdfRule> rules) {
        return new PrintedPage(number, width, height, glyphs, List.of(), rules, 0, 0);
    }
}
