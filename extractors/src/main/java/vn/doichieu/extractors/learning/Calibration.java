package vn.doichieu.extractors.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Turns what a classifier says into a share that held: isotonic regression by pooling adjacent violators (Ayer et al.,
 * 1955; Zadrozny and Elkan, 2002) over predictions of reports left out, each step then lowered to the bound that the share
 * exceeds in 999 of 1,000 cases (Wilson, 1927), so that a step seen seldom promises little. Immutable.
 *
 * @param steps from the lowest prediction to the highest
 */
public record Calibration(List<Step> steps) {
    /** Steps of fewer predictions are merged with their neighbour. */
    private static final int LEAST = 40;

    private static final double Z = 3;

    public Calibration {
        steps = List.copyOf(steps);
    }

    /** From this prediction up, to the next step, this confidence. */
    public record Step(double from, double confidence) {}

    /** A prediction and whether it came true. */
    public record Prediction(double probability, boolean right) {}

    /** Predictions side by side whose share of right ones is taken as one. */
    private record Pool(double from, int count, int right) {
        double share() {
            return (double) right / count;
        }

        Pool with(Pool next) {
            return new Pool(from, count + next.count, right + next.right);
        }
    }

    /** Learns the steps. */
    public static Calibration of(List<Prediction> predictions) {
        List<Pool> pools = new ArrayList<>();
        predictions.stream()
                .sorted(Comparator.comparingDouble(Prediction::probability))
                .forEach(prediction -> add(pools, new Pool(prediction.probability(), 1, prediction.right() ? 1 : 0)));
        return new Calibration(pools.stream()
                .map(pool -> new Step(pool.from(), lowerBound(pool.share(), pool.count())))
                .toList());
    }

    private static void add(List<Pool> pools, Pool next) {
        Pool pool = next;
        while (!pools.isEmpty()) {
            Pool last = pools.get(pools.size() - 1);
            boolean rises = last.share() < pool.share() && last.count() >= LEAST;
            if (rises) {
                break;
            }
            pools.remove(pools.size() - 1);
            pool = last.with(pool);
        }
        pools.add(pool);
    }

    private static double lowerBound(double share, int count) {
        double z2 = Z * Z;
        double centre = share + z2 / (2 * count);
        double margin = Z * Math.sqrt(share * (1 - share) / count + z2 / (4.0 * count * count));
        return Math.max(0, (centre - margin) / (1 + z2 / count));
    }

    /** The confidence of a prediction, 0..1. */
    public double confidence(double probability) {
        double confidence = steps.isEmpty() ? probability : steps.get(0).confidence();
        for (Step step : steps) {
            if (step.from() <= probability) {
                confidence = step.confidence();
            }
        }
        return confidence;
    }

    /** One step a line: from, tab, confidence. */
    public String written() {
        StringBuilder lines = new StringBuilder("from\tconfidence\n");
        steps.forEach(step -> lines.append(String.format(Locale.ROOT, "%.6f\t%.4f%n", step.from(), step.confidence())));
        return lines.toString().replace("\r\n", "\n");
    }

    /**
     * Reads what {@link #written} gave.
     *
     * @throws IllegalArgumentException naming the line that is no step
     */
    public static Calibration read(String written) {
        return new Calibration(written.lines().skip(1).map(Calibration::step).toList());
    }

    private static Step step(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 2) {
            throw new IllegalArgumentException("no step of a calibration: " + line);
        }
        return new Step(Double.parseDouble(cells[0]), Double.parseDouble(cells[1]));
    }
}
