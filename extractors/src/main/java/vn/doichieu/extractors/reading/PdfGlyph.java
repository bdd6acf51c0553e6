package vn.doichieu.extractors.reading;

import java.util.OptionalDouble;
import vn.doichieu.extractors.document.Box;

/**
 * A printed character, or a word recognised in an image. Lengths in points, from the upper left corner of the page
 * turned so that its text reads upright.
 *
 * @param text       what it says; blank for a printed space
 * @param left       where it begins
 * @param right      where the next one is expected
 * @param baseline   distance of its baseline from the top
 * @param size       type size
 * @param bold       by its font, by a stroke around it, or printed twice
 * @param italic     by its font
 * @param font       name of its font as the file has it, without the tag of a subset; empty where it is not known
 * @param box        around it, on the page as shown
 * @param confidence 0..1 of the recognition; empty where the file itself holds the character
 */
record PdfGlyph(
        String text,
        float left,
        float right,
        float baseline,
        float size,
        boolean bold,
        boolean italic,
        String font,
        Box box,
        OptionalDouble confidence) {
    PdfGlyph {
        if (!(left <= right) || !(size > 0)) {
            throw new IllegalArgumentException("a glyph turned inside out or of no size");
        }
    }

    boolean blank() {
        return text.isBlank();
    }

    /** Whether it is a whole word recognised in an image. */
    boolean recognised() {
        return confidence.isPresent();
    }

    PdfGlyph inBold() {
        return bold ? this : new PdfGlyph(text, left, right, baseline, size, true, italic, font, box, confidence);
    }

    /** The same glyph read as another text, up to another place. */
    PdfGlyph saying(String other, float end) {
        return new PdfGlyph(other, left, end, baseline, size, bold, italic, font, box, confidence);
    }

    /** The same glyph under an accent that was printed apart. */
    PdfGlyph with(PdfGlyph accent) {
        return new PdfGlyph(text + accent.text, left, right, baseline, size, bold, italic, font, box, confidence);
    }
}
