package vn.doichieu.extractors.learning;

import java.util.ArrayList;
import java.util.List;

/**
 * A classifier of right and wrong whose probabilities hold on reports it has not seen.
 *
 * @param classifier  trained on all reports
 * @param calibration learned from what such a classifier said of reports it was not trained on
 */
public record CalibratedClassifier(Classifier classifier, Calibration calibration) {
    /** Each report is left out once, in so many groups. */
    private static final int FOLDS = 6;

    /**
     * Learns from several reports.
     *
     * @param reports the samples of each report; those of one report are left out together
     * @param right   the outcome whose confidence is asked for
     */
    public static CalibratedClassifier train(List<List<Sample>> reports, String right) {
        List<Calibration.Prediction> predictions = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Sample> seen = new ArrayList<>();
            List<Sample> left = new ArrayList<>();
            for (int i = 0; i < reports.size(); i++) {
                (i % FOLDS == fold ? left : seen).addAll(reports.get(i));
            }
            if (!left.isEmpty() && !seen.isEmpty()) {
                Classifier classifier = Classifier.train(seen);
                left.forEach(sample -> predictions.add(new Calibration.Prediction(
                        classifier.probability(right, sample.features()),
                        sample.outcome().equals(right))));
            }
        }
        List<Sample> all = reports.stream().flatMap(List::stream).toList();
        return new CalibratedClassifier(Classifier.train(all), Calibration.of(predictions));
    }

    /** The confidence that the outcome is the one asked for at training, 0..1. */
    public double confidence(String right, List<String> features) {
        return calibration.confidence(classifier.probability(right, features));
    }
}
