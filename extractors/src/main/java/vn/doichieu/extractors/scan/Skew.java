package vn.doichieu.extractors.scan;

import java.util.Arrays;

/**
 * By how much the lines of a page slope. Rows of print and the white between them are told apart best in the projection
 * along the lines: the angle is the one whose projection changes most from row to row (Postl 1986).
 */
final class Skew {
    /** Sheets are fed that crooked at most, in degrees. */
    private static final double MOST = 5;

    /** The image is looked at in about this many pixels across. */
    private static final int PIXELS_ACROSS = 800;

    private static final int MOST_POINTS = 60_000;

    private final int[] x;
    private final int[] y;
    private final int height;
    private final double[] bins;

    private Skew(Ink ink) {
        int factor = Math.max(1, ink.width() / PIXELS_ACROSS);
        int printed = ink.count();
        int step = Math.max(1, printed / MOST_POINTS);
        int[] xs = new int[printed / step + 1];
        int[] ys = new int[printed / step + 1];
        int seen = 0;
        int kept = 0;
        for (int row = 0; row < ink.height(); row++) {
            for (int column = ink.next(row, 0); column < ink.width(); column = ink.next(row, column + 1)) {
                if (seen++ % step == 0) {
                    xs[kept] = column;
                    ys[kept++] = row;
                }
            }
        }
        this.x = Arrays.copyOf(xs, kept);
        this.y = Arrays.copyOf(ys, kept);
        this.height = ink.height();
        this.scale = factor;
        this.middle = ink.width() / 2.0;
        this.bins = new double[height / factor + ink.width() / (4 * factor) + 8];
    }

    private final int scale;
    private final double middle;

    /** Clockwise, in degrees: a line whose right end lies lower than its left end has a positive slope. */
    static double degrees(Ink ink) {
        Skew skew = new Skew(ink);
        if (skew.x.length == 0) {
            return 0;
        }
        double best = skew.steepest(0, MOST, 0.25);
        best = skew.steepest(best, 0.25, 0.05);
        return skew.steepest(best, 0.05, 0.01);
    }

    /** How clearly lines lie across the image at this slope; the larger the clearer. */
    static double clarity(Ink ink, double degrees) {
        return new Skew(ink).clarity(degrees);
    }

    private double steepest(double around, double within, double step) {
        double best = around;
        double most = -1;
        int steps = (int) Math.round(within / step);
        for (int i = -steps; i <= steps; i++) {
            double angle = around + i * step;
            double clarity = clarity(angle);
            // of equally clear ones the least slope: a blank page is not turned
            if (clarity > most * (1 + 1e-9) || (clarity >= most && Math.abs(angle) < Math.abs(best))) {
                most = clarity;
                best = angle;
            }
        }
        return best;
    }

    private double clarity(double degrees) {
        double slope = Math.tan(Math.toRadians(degrees));
        int margin = bins.length / 2 - height / (2 * scale);
        Arrays.fill(bins, 0);
        for (int i = 0; i < x.length; i++) {
            double at = (y[i] - slope * (x[i] - middle)) / scale + margin;
            int bin = (int) at;
            if (bin >= 0 && bin + 1 < bins.length) {
                bins[bin] += 1 - (at - bin);
                bins[bin + 1] += at - bin;
            }
        }
        double clarity = 0;
        for (int i = 1; i < bins.length; i++) {
            double change = bins[i] - bins[i - 1];
            clarity += change * change;
        }
        return clarity;
    }
}
