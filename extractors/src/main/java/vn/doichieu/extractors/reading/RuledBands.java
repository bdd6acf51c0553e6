package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what stands between lying rules of one length, the way tables without standing rules are set. */
final class RuledBands {
    /** Rules of one table begin and end this near, in points. */
    private static final float SAME_END = 4;

    /** Shorter rules underline a word. */
    private static final float SHORTEST = 100;

    /** A line that fills this much of the width between the rules is prose. */
    private static final float FILLED = 0.75f;

    private RuledBands() {}

    /** Printed rows between rules: index of the first, and one past the last. */
    record Band(int first, int end) {}

    /**
     * Stretches of rows between the first and the last rule of one length, without a line of prose.
     *
     * @param rules lying ones
     * @param rows  top to bottom
     */
    static List<Band> in(List<PdfRule> rules, List<PdfRow> rows) {
        List<PdfRule> left = new ArrayList<>(
                rules.stream().filter(rule -> rule.length() >= SHORTEST).toList());
        left.sort(Comparator.comparing(PdfRule::at));
        List<Band> bands = new ArrayList<>();
        while (!left.isEmpty()) {
            PdfRule first = left.get(0);
            List<PdfRule> alike =
                    left.stream().filter(rule -> alike(first, rule)).toList();
            left.removeAll(alike);
            addBands(alike, rows, bands);
        }
        bands.sort(Comparator.comparing(Band::first));
        return withoutOverlap(bands);
    }

    private static boolean alike(PdfRule one, PdfRule two) {
        return Math.abs(one.from() - two.from()) <= SAME_END && Math.abs(one.to() - two.to()) <= SAME_END;
    }

    private static void addBands(List<PdfRule> rules, List<PdfRow> rows, List<Band> bands) {
        int first = -1;
        int end = -1;
        for (int i = 0; i + 1 < rules.size(); i++) {
            int from = firstBelow(rows, rules.get(i).at());
            int to = firstBelow(rows, rules.get(i + 1).at());
            boolean prose = rows.subList(from, to).stream().anyMatch(row -> isProse(row, rules.get(0)));
            if (prose || (first >= 0 && from > end)) {
                add(bands, first, end);
                first = -1;
            }
            if (!prose) {
                first = first < 0 ? from : first;
                end = to;
            }
        }
        add(bands, first, end);
    }

    private static void add(List<Band> bands, int first, int end) {
        if (first >= 0 && end - first >= 2) {
            bands.add(new Band(first, end));
        }
    }

    private static boolean isProse(PdfRow row, PdfRule rule) {
        return row.gaps(AlignedTable.WIDE_GAP).isEmpty() && row.right() - row.left() > FILLED * rule.length();
    }

    private static List<Band> withoutOverlap(List<Band> bands) {
        List<Band> apart = new ArrayList<>();
        for (Band band : bands) {
            if (apart.isEmpty() || apart.get(apart.size() - 1).end() <= band.first()) {
                apart.add(band);
            }
        }
        return apart;
    }

    private static int firstBelow(List<PdfRow> rows, float height) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.get(middle).baseline() <= height) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
