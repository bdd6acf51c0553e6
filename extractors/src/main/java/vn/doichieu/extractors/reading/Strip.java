package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;

/** A stretch of a page's width, in points from its left; a blank one may part two columns. */
record Strip(float from, float to) {
    float width() {
        return to - from;
    }

    float middle() {
        return (from + to) / 2;
    }

    /** What both have; of no or negative width where they do not overlap. */
    Strip common(Strip other) {
        return new Strip(Math.max(from, other.from), Math.min(to, other.to));
    }

    /**
     * The stretches between words that hardly any row prints on, from left to right.
     *
     * @param rows  whose words are looked at
     * @param stray how many rows may print there all the same
     * @param least narrowest strip told, in points
     */
    static List<Strip> blank(List<PdfRow> rows, int stray, float least) {
        List<float[]> changes = new ArrayList<>();
        for (PdfRow row : rows) {
            for (PdfRow piece : row.cut(gap -> gap.width() >= least)) {
                changes.add(new float[] {piece.left(), 1});
                changes.add(new float[] {piece.right(), -1});
            }
        }
        changes.sort((one, two) -> one[0] == two[0] ? Float.compare(two[1], one[1]) : Float.compare(one[0], two[0]));
        List<Strip> blank = new ArrayList<>();
        int printing = 0;
        float blankFrom = Float.NaN;
        for (float[] change : changes) {
            boolean wasBlank = printing <= stray;
            printing += (int) change[1];
            if (!wasBlank && printing <= stray) {
                blankFrom = change[0];
            } else if (wasBlank && printing > stray && !Float.isNaN(blankFrom) && change[0] - blankFrom >= least) {
                blank.add(new Strip(blankFrom, change[0]));
            }
        }
        return blank;
    }
}
