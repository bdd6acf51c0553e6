package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.doichieu.extractors.text.FontText;
import vn.doichieu.extractors.text.LegacyRepair;

/**
 * Puts the glyphs of a page that are set in fonts of before Unicode right: their characters are look-alikes, and a mark
 * of VNI is a glyph of its own. Each page is decided by what stands on it.
 */
final class LegacyGlyphs {
    private static final LegacyRepair REPAIR = new LegacyRepair();

    /** Look-alikes that Vietnamese in Unicode does not have; a page without any has nothing to repair. */
    private static final String GIVEAWAYS = "¡¢£¤¥¦¨ª¬®¯µ¶¸¹»¼¾¿ÄÅÆÇËÎÏÐÑÖØÛÜÞßäåæçëîïðñöøûüþÿ\u00AD\u03BC";

    private static final int FEWEST_GIVEAWAYS = 2;

    /** Baselines nearer than this are one, and gaps wider than this part words; in units of the type size. */
    private static final float SAME_BASELINE = 0.15f;

    private static final float WORD_GAP = 0.13f;

    /** Glyphs of one line, left to right. */
    private final List<List<PdfGlyph>> bands = new ArrayList<>();

    private LegacyGlyphs() {}

    static PrintedPage repaired(PrintedPage page) {
        long giveaways = page.glyphs().stream()
                .filter(glyph -> !glyph.recognised())
                .flatMapToInt(glyph -> glyph.text().chars())
                .filter(c -> GIVEAWAYS.indexOf(c) >= 0 || (c >= '\uF0A1' && c <= '\uF0FF'))
                .limit(FEWEST_GIVEAWAYS)
                .count();
        return giveaways < FEWEST_GIVEAWAYS ? page : new LegacyGlyphs().repair(page);
    }

    private PrintedPage repair(PrintedPage page) {
        gather(page.glyphs());
        List<List<FontText>> lines = bands.stream().map(LegacyGlyphs::spaced).toList();
        List<List<String>> texts = REPAIR.repair(lines);
        Map<PdfGlyph, PdfGlyph> changed = new HashMap<>();
        for (int i = 0; i < bands.size(); i++) {
            change(bands.get(i), texts.get(i), changed);
        }
        List<PdfGlyph> glyphs = page.glyphs().stream()
                .map(glyph -> changed.getOrDefault(glyph, glyph))
                .filter(glyph -> !glyph.text().isEmpty())
                .toList();
        return new PrintedPage(
                page.number(),
                page.width(),
                page.height(),
                glyphs,
                page.askew(),
                page.rules(),
                page.lost(),
                page.hidden());
    }

    private void gather(List<PdfGlyph> glyphs) {
        List<PdfGlyph> fromTop = new ArrayList<>(glyphs);
        fromTop.sort(Comparator.comparing(PdfGlyph::baseline));
        List<PdfGlyph> band = new ArrayList<>();
        float last = 0;
        for (PdfGlyph glyph : fromTop) {
            if (!band.isEmpty() && glyph.baseline() - last > SAME_BASELINE * glyph.size()) {
                bands.add(band);
                band = new ArrayList<>();
            }
            band.add(glyph);
            last = glyph.baseline();
        }
        bands.add(band);
        bands.forEach(each -> each.sort(Comparator.comparing(PdfGlyph::left)));
    }

    /** Every glyph a run of its own, and behind it one for the space up to the next. */
    private static List<FontText> spaced(List<PdfGlyph> band) {
        List<FontText> runs = new ArrayList<>();
        for (int i = 0; i < band.size(); i++) {
            PdfGlyph glyph = band.get(i);
            boolean apart = i + 1 < band.size() && band.get(i + 1).left() - glyph.right() > WORD_GAP * glyph.size();
            runs.add(new FontText(glyph.text(), glyph.font()));
            runs.add(new FontText(apart ? " " : "", glyph.font()));
        }
        return runs;
    }

    /** A letter takes the room of the mark that went into it. */
    private static void change(List<PdfGlyph> band, List<String> texts, Map<PdfGlyph, PdfGlyph> changed) {
        PdfGlyph letter = null;
        for (int i = 0; i < band.size(); i++) {
            PdfGlyph glyph = band.get(i);
            String text = texts.get(2 * i);
            if (!text.equals(glyph.text())) {
                changed.put(glyph, glyph.saying(text, glyph.right()));
            }
            if (!text.isEmpty()) {
                letter = glyph;
            } else if (letter != null) {
                PdfGlyph before = Objects.requireNonNullElse(changed.get(letter), letter);
                changed.put(letter, before.saying(before.text(), Math.max(before.right(), glyph.right())));
            }
        }
    }
}
