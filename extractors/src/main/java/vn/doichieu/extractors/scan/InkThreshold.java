package vn.doichieu.extractors.scan;

/** Parts ink from paper in an evened image by the threshold that Otsu (1979) gives, kept within sensible bounds. */
final class InkThreshold {
    private static final int LEAST = 100;
    private static final int MOST = 190;

    private InkThreshold() {}

    static int of(Grey image) {
        long[] counts = new long[256];
        for (byte pixel : image.pixels()) {
            counts[pixel & 0xFF]++;
        }
        return Math.max(LEAST, Math.min(MOST, otsu(counts)));
    }

    private static int otsu(long[] counts) {
        long all = 0;
        double sum = 0;
        for (int level = 0; level < 256; level++) {
            all += counts[level];
            sum += (double) level * counts[level];
        }
        long below = 0;
        double sumBelow = 0;
        double best = -1;
        int threshold = 128;
        for (int level = 0; level < 255; level++) {
            below += counts[level];
            sumBelow += (double) level * counts[level];
            if (below == 0 || below == all) {
                continue;
            }
            double apart = sumBelow / below - (sum - sumBelow) / (all - below);
            double between = apart * apart * below * (all - below);
            if (between > best) {
                best = between;
                threshold = level + 1;
            }
        }
        return threshold;
    }
}
