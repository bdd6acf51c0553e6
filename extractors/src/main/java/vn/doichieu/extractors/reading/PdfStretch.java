package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Glyphs on one baseline without a gap that would part columns. */
final class PdfStretch {
    /** Glyphs farther apart belong to two words, whether a space is printed or not; in units of the type size. */
    private static final float WORD_GAP = 0.13f;

    /** A printed space with less room is covered by what stands beside it. */
    private static final float LEAST_SPACE = 0.04f;

    /** A glyph printed again this near thickens the first; in units of the type size. */
    private static final float SAME_PLACE = 0.1f;

    /** Marks are at most this share of the size of their line. */
    private static final float MARK_SIZE = 0.85f;

    /** How far a mark is raised or lowered at most; in units of the size of its line. */
    private static final float RAISED = 0.65f;

    private static final float LOWERED = 0.3f;

    /** Lines near a mark that are looked at; a page with more about one place is a drawing. */
    private static final int MOST_LOOKED_AT = 200;

    private final List<PdfGlyph> glyphs;
    private final float size;
    private final float left;
    private float right;
    private final float baseline;

    /**
     * Puts glyphs together.
     *
     * @param sorted left to right, at least one of them not blank
     */
    PdfStretch(List<PdfGlyph> sorted) {
        List<PdfGlyph> seen = sorted.stream().filter(glyph -> !glyph.blank()).toList();
        this.glyphs = sorted;
        this.size = PdfLine.mostFrequentSize(seen);
        this.left = seen.get(0).left();
        float end = left;
        float onLine = seen.get(0).baseline();
        for (PdfGlyph glyph : seen) {
            end = Math.max(end, glyph.right());
            onLine = glyph.size() == size ? glyph.baseline() : onLine;
        }
        this.right = end;
        this.baseline = onLine;
    }

    float left() {
        return left;
    }

    float right() {
        return right;
    }

    float baseline() {
        return baseline;
    }

    float size() {
        return size;
    }

    /** Puts raised and lowered marks into the lines that they stand in. */
    static List<PdfStretch> withMarks(List<PdfStretch> stretches) {
        List<PdfStretch> byHeight = new ArrayList<>(stretches);
        byHeight.sort(Comparator.comparing(PdfStretch::baseline));
        List<PdfStretch> lines = new ArrayList<>();
        for (int i = 0; i < byHeight.size(); i++) {
            PdfStretch mark = byHeight.get(i);
            PdfStretch line = lineOf(mark, byHeight, i);
            if (line == mark) {
                lines.add(mark);
            } else {
                line.glyphs.addAll(mark.glyphs);
                line.right = Math.max(line.right, mark.right);
            }
        }
        lines.forEach(line -> line.glyphs.sort(Comparator.comparing(PdfGlyph::left)));
        return lines;
    }

    /** The line that a mark stands in; itself where it is none. */
    private static PdfStretch lineOf(PdfStretch mark, List<PdfStretch> byHeight, int at) {
        float reach = 4 * mark.size;
        int looked = 0;
        for (int i = at + 1; i < byHeight.size() && looked++ < MOST_LOOKED_AT; i++) {
            PdfStretch line = byHeight.get(i);
            if (line.baseline - mark.baseline > RAISED * reach) {
                break;
            }
            if (mark.markOf(line)) {
                return line;
            }
        }
        for (int i = at - 1; i >= 0 && looked++ < 2 * MOST_LOOKED_AT; i--) {
            PdfStretch line = byHeight.get(i);
            if (mark.baseline - line.baseline > LOWERED * reach) {
                break;
            }
            if (mark.markOf(line)) {
                return line;
            }
        }
        return mark;
    }

    private boolean markOf(PdfStretch line) {
        float rise = line.baseline - baseline;
        return size <= MARK_SIZE * line.size
                && rise <= RAISED * line.size
                && rise >= -LOWERED * line.size
                && left > line.left - line.size
                && right < line.right + line.size;
    }

    /** Its words, left to right. */
    List<PdfWord> words() {
        List<PdfWord> words = new ArrayList<>();
        List<PdfGlyph> word = new ArrayList<>();
        float end = 0;
        float spaceEnds = -Float.MAX_VALUE;
        for (PdfGlyph glyph : once()) {
            if (glyph.blank()) {
                spaceEnds = Math.max(spaceEnds, glyph.right());
                continue;
            }
            boolean spaced = spaceEnds > -Float.MAX_VALUE;
            if (!word.isEmpty() && (glyph.recognised() || apart(end, glyph, spaced, spaceEnds))) {
                words.add(new PdfWord(word));
                word = new ArrayList<>();
            }
            end = word.isEmpty() ? glyph.right() : Math.max(end, glyph.right());
            word.add(glyph);
            spaceEnds = -Float.MAX_VALUE;
        }
        words.add(new PdfWord(word));
        return PdfSpacedWords.joined(words);
    }

    /** A printed space counts where it has room of its own; one that its neighbours cover does not. */
    private static boolean apart(float end, PdfGlyph glyph, boolean spaced, float spaceEnds) {
        float room = glyph.left() - end;
        if (!spaced) {
            return room > WORD_GAP * glyph.size();
        }
        return room > LEAST_SPACE * glyph.size() || glyph.left() > spaceEnds - LEAST_SPACE * glyph.size();
    }

    /** Glyphs printed over themselves are one, in bold. */
    private List<PdfGlyph> once() {
        List<PdfGlyph> once = new ArrayList<>(glyphs.size());
        for (PdfGlyph glyph : glyphs) {
            int twin = twin(once, glyph);
            if (twin < 0) {
                once.add(glyph);
            } else if (!glyph.blank()) {
                once.set(twin, once.get(twin).inBold());
            }
        }
        return once;
    }

    private static int twin(List<PdfGlyph> before, PdfGlyph glyph) {
        float near = SAME_PLACE * glyph.size();
        for (int i = before.size() - 1; i >= 0 && glyph.left() - before.get(i).left() < near; i--) {
            PdfGlyph other = before.get(i);
            if (other.text().equals(glyph.text()) && Math.abs(other.baseline() - glyph.baseline()) < near) {
                return i;
            }
        }
        return -1;
    }
}
