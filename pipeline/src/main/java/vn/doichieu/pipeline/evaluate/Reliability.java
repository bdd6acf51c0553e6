package vn.doichieu.pipeline.evaluate;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How often figures of a confidence are right: the reliability table of forecasts (Murphy and Winkler, 1977). A
 * confidence means something where the share of right ones is about the confidence.
 *
 * @param from  smallest confidence of the band
 * @param to    largest, not included, save in the last
 * @param count figures in the band
 * @param right those that are right
 * @param mean  their mean confidence; 0 where there are none
 */
public record Reliability(double from, double to, int count, int right, double mean) {
    /** From this confidence up, figures may be used unseen. */
    public static final double TRUSTED = 0.9;

    private static final double[] BOUNDS = {0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 1};

    /** The bands, from the least trusted to the most. */
    public static List<Reliability> of(List<Trusted> figures) {
        return IntStream.range(0, BOUNDS.length - 1)
                .mapToObj(i -> band(figures, BOUNDS[i], BOUNDS[i + 1]))
                .toList();
    }

    /** The band of all figures from this confidence up. */
    public static Reliability from(List<Trusted> figures, double confidence) {
        return band(figures, confidence, 1);
    }

    private static Reliability band(List<Trusted> figures, double from, double to) {
        List<Trusted> within = figures.stream()
                .filter(figure -> figure.confidence() >= from
                        && (figure.confidence() < to || (to == 1 && figure.confidence() == 1)))
                .toList();
        return new Reliability(
                from,
                to,
                within.size(),
                (int) within.stream().filter(Trusted::right).count(),
                within.stream().mapToDouble(Trusted::confidence).average().orElse(0));
    }

    /** Share of right ones, 0..1; 0 where there are none. */
    public double share() {
        return count == 0 ? 0 : (double) right / count;
    }
}
