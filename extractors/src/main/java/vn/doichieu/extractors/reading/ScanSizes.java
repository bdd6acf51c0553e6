package vn.doichieu.extractors.reading;

import java.util.Map;
import java.util.TreeMap;

/**
 * Type sizes measured in images waver by some percent; here those that are meant to be the same become the same: that of
 * the body of the report, and whole points for the rest.
 */
final class ScanSizes {
    /** Sizes within this share of the body's are the body's: the next size that a report uses is a seventh smaller. */
    private static final double SAME = 0.075;

    /** Sizes are counted in these shares of a point. */
    private static final int FINE = 4;

    private final TreeMap<Long, Integer> letters = new TreeMap<>();

    void count(double size, int count) {
        letters.merge(Math.round(FINE * size), count, Integer::sum);
    }

    /** The size that was meant. */
    double settled(double size) {
        double body = body();
        if (Math.abs(size - body) <= SAME * body) {
            return body;
        }
        return Math.max(1, Math.round(size));
    }

    /** The size around which most letters lie. */
    private double body() {
        double body = 0;
        int most = 0;
        for (long size : letters.keySet()) {
            Map<Long, Integer> near =
                    letters.subMap(Math.round(size * (1 - SAME / 2)), true, Math.round(size * (1 + SAME / 2)), true);
            int count = near.values().stream().mapToInt(Integer::intValue).sum();
            if (count > most) {
                most = count;
                body = near.entrySet().stream()
                                .mapToDouble(each -> (double) each.getKey() * each.getValue())
                                .sum()
                        / count
                        / FINE;
            }
        }
        return body;
    }
}
