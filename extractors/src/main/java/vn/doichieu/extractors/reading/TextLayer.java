package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;

/** Tells whether the text of a page is all that the page shows, and joins it with what its image shows. */
final class TextLayer {
    /**
     * Letters of a letterhead, a number, a date and a stamp of signing, as they are typed over a scan; a page with more
     * is a typed one, and its images are illustrations.
     */
    private static final int MOST_TYPED_OVER = 600;

    private TextLayer() {}

    /** Whether an image of the page says more than its text. */
    static boolean hidesScan(PrintedPage page, double imageShare) {
        if (imageShare < PdfPageImages.LEAST_SHARE) {
            return false;
        }
        return isBehind(page) || letters(page.glyphs()) <= MOST_TYPED_OVER;
    }

    /** Whether the text is not to be seen, but stands behind an image. */
    static boolean isBehind(PrintedPage page) {
        return 2 * page.hidden() > page.glyphs().size();
    }

    /**
     * What was recognised on a page together with what is typed on it, which is the surer where both say something.
     */
    static PrintedPage joined(PrintedPage typed, PrintedPage scanned) {
        boolean sameFrame = Math.abs(typed.width() - scanned.width()) < 0.1 * typed.width()
                && Math.abs(typed.height() - scanned.height()) < 0.1 * typed.height();
        if (!sameFrame || isBehind(typed) || letters(typed.glyphs()) == 0) {
            return scanned;
        }
        List<PdfGlyph> glyphs = new ArrayList<>(typed.glyphs());
        scanned.glyphs().stream()
                .filter(word -> typed.glyphs().stream().noneMatch(glyph -> covers(glyph, word)))
                .forEach(glyphs::add);
        return PrintedPage.of(typed.number(), scanned.width(), scanned.height(), glyphs, scanned.rules());
    }

    private static boolean covers(PdfGlyph glyph, PdfGlyph word) {
        double x = (glyph.box().left() + glyph.box().right()) / 2;
        double y = (glyph.box().top() + glyph.box().bottom()) / 2;
        return !glyph.blank()
                && x >= word.box().left()
                && x <= word.box().right()
                && y >= word.box().top() - 1
                && y <= word.box().bottom() + 1;
    }

    private static long letters(List<PdfGlyph> glyphs) {
        return glyphs.stream()
                .flatMapToInt(glyph -> glyph.text().chars())
                .filter(Character::isLetterOrDigit)
                .count();
    }
}
