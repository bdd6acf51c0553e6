package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;

/** Puts accents that a font prints as glyphs of their own onto their letters. */
final class PdfAccents {
    /** How far an accent's origin may stand beside its letter; in units of the type size. */
    private static final float REACH = 0.35f;

    private PdfAccents() {}

    /** The glyphs in the same order, each accent joined to the letter drawn before it where it stands over that one. */
    static List<PdfGlyph> joined(List<PdfGlyph> glyphs) {
        List<PdfGlyph> joined = new ArrayList<>(glyphs.size());
        for (PdfGlyph glyph : glyphs) {
            PdfGlyph letter = joined.isEmpty() ? glyph : joined.get(joined.size() - 1);
            if (isAccent(glyph) && !joined.isEmpty() && over(letter, glyph)) {
                joined.set(joined.size() - 1, letter.with(glyph));
            } else {
                joined.add(glyph);
            }
        }
        return joined;
    }

    private static boolean isAccent(PdfGlyph glyph) {
        return glyph.text().chars().allMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK);
    }

    private static boolean over(PdfGlyph letter, PdfGlyph accent) {
        float reach = REACH * letter.size();
        return !letter.blank()
                && accent.left() > letter.left() - reach
                && accent.left() < letter.right() + reach
                && Math.abs(accent.baseline() - letter.baseline()) < letter.size();
    }
}
