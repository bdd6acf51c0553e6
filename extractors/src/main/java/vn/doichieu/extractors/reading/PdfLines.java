package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Puts the glyphs of a page, or of a cell, together to words and lines by their place alone: where the Vietnamese
 * letters come from a fallback font, or a cell is drawn before its neighbour, the order in the file says nothing.
 */
final class PdfLines {
    /** Wider gaps than any justified line has between words part columns; in units of the type size. */
    private static final float COLUMN_GAP = 1.8f;

    /** The national title stands in a column of its own, however near the other one ends (Decree 30/2020/NĐ-CP). */
    private static final List<String> MOTTO = List.of("CỘNG", "HÒA", "XÃ", "HỘI");

    private static final float NEAR_GAP = 0.35f;

    /** Baselines nearer than this are one; in units of the type size. */
    private static final float SAME_BASELINE = 0.15f;

    /** Baselines of neighbouring columns nearer than this make one printed line; in units of the type size. */
    private static final float SAME_ROW = 0.4f;

    private final float columnGap;

    private PdfLines(float columnGap) {
        this.columnGap = columnGap;
    }

    /** The lines of a page, top to bottom, those of one height left to right, parted where a column ends. */
    static List<PdfLine> of(List<PdfGlyph> glyphs) {
        return new PdfLines(COLUMN_GAP).lines(glyphs);
    }

    /** The lines of a cell, whose words may stand apart. */
    static List<PdfLine> inCell(List<PdfGlyph> glyphs) {
        return new PdfLines(Float.MAX_VALUE).lines(glyphs);
    }

    /** The words of a page by the height they are printed at, top to bottom. */
    static List<PdfRow> rowsOf(List<PdfGlyph> glyphs) {
        return new PdfLines(COLUMN_GAP)
                .grouped(glyphs).stream()
                        .map(PdfLines::words)
                        .filter(words -> !words.isEmpty())
                        .map(PdfRow::new)
                        .toList();
    }

    private List<PdfLine> lines(List<PdfGlyph> glyphs) {
        List<PdfLine> lines = new ArrayList<>();
        int number = 0;
        for (Collection<PdfStretch> row : grouped(glyphs)) {
            number += addRow(lines, row, number);
        }
        return lines;
    }

    private static List<PdfWord> words(Collection<PdfStretch> row) {
        return row.stream().flatMap(stretch -> stretch.words().stream()).toList();
    }

    /** Glyphs of one baseline; a raised mark makes a band of its own. */
    private static List<List<PdfGlyph>> bands(List<PdfGlyph> glyphs) {
        List<PdfGlyph> fromTop = new ArrayList<>(glyphs);
        fromTop.sort(Comparator.comparing(PdfGlyph::baseline));
        List<List<PdfGlyph>> bands = new ArrayList<>();
        List<PdfGlyph> band = new ArrayList<>();
        for (PdfGlyph glyph : fromTop) {
            float size = band.isEmpty()
                    ? 0
                    : Math.min(glyph.size(), band.get(band.size() - 1).size());
            if (!band.isEmpty() && glyph.baseline() - band.get(band.size() - 1).baseline() > SAME_BASELINE * size) {
                bands.add(band);
                band = new ArrayList<>();
            }
            band.add(glyph);
        }
        bands.add(band);
        return bands;
    }

    private List<PdfStretch> stretches(List<PdfGlyph> band) {
        band.sort(Comparator.comparing(PdfGlyph::left));
        List<PdfStretch> stretches = new ArrayList<>();
        List<PdfGlyph> stretch = new ArrayList<>();
        float end = 0;
        boolean seen = false;
        for (PdfGlyph glyph : band) {
            if (!glyph.blank()) {
                if (seen && glyph.left() - end > columnGap * glyph.size()) {
                    stretches.add(new PdfStretch(stretch));
                    stretch = new ArrayList<>();
                    seen = false;
                }
                end = seen ? Math.max(end, glyph.right()) : glyph.right();
                seen = true;
            }
            stretch.add(glyph);
        }
        if (seen) {
            stretches.add(new PdfStretch(stretch));
        }
        return stretches;
    }

    /** Stretches side by side, left to right, make one printed line. */
    private List<Collection<PdfStretch>> grouped(List<PdfGlyph> glyphs) {
        List<PdfStretch> stretches = new ArrayList<>();
        for (List<PdfGlyph> band : bands(PdfAccents.joined(glyphs))) {
            stretches.addAll(stretches(band));
        }
        stretches = PdfStretch.withMarks(stretches);
        stretches.sort(Comparator.comparing(PdfStretch::baseline));
        List<Collection<PdfStretch>> rows = new ArrayList<>();
        TreeMap<Float, PdfStretch> row = new TreeMap<>();
        float top = 0;
        for (PdfStretch stretch : stretches) {
            boolean apart = stretch.baseline() - top > SAME_ROW * stretch.size() || overlaps(row, stretch);
            if (!row.isEmpty() && apart) {
                rows.add(row.values());
                row = new TreeMap<>();
            }
            top = row.isEmpty() ? stretch.baseline() : top;
            row.put(stretch.left(), stretch);
        }
        rows.add(row.values());
        return rows;
    }

    private static boolean overlaps(NavigableMap<Float, PdfStretch> row, PdfStretch stretch) {
        var before = row.floorEntry(stretch.left());
        var after = row.ceilingEntry(stretch.left());
        return (before != null && before.getValue().right() > stretch.left() + 0.5f * stretch.size())
                || (after != null && after.getKey() < stretch.right() - 0.5f * stretch.size());
    }

    /** Whether the next of the words begin another column; a bullet or number may stand far from its text. */
    private boolean apart(List<PdfWord> open, List<PdfWord> next) {
        PdfWord last = open.get(open.size() - 1);
        float size = last.glyphs().get(0).size();
        float gap = next.get(0).left() - last.right();
        boolean title = next.size() > MOTTO.size()
                && MOTTO.equals(
                        next.stream().limit(MOTTO.size()).map(PdfWord::text).toList());
        return (gap > columnGap * size && !PdfWord.isBullet(open)) || (title && gap > NEAR_GAP * size);
    }

    private int addRow(List<PdfLine> lines, Collection<PdfStretch> row, int number) {
        List<PdfWord> open = new ArrayList<>();
        int before = lines.size();
        List<PdfWord> words = words(row);
        for (int i = 0; i < words.size(); i++) {
            if (!open.isEmpty() && apart(open, words.subList(i, words.size()))) {
                PdfLine.of(open, number).ifPresent(lines::add);
                open = new ArrayList<>();
            }
            open.add(words.get(i));
        }
        if (!open.isEmpty()) {
            PdfLine.of(open, number).ifPresent(lines::add);
        }
        return lines.size() > before ? 1 : 0;
    }
}
