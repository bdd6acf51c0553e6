package vn.doichieu.extractors.trust;

import java.util.ArrayList;
import java.util.List;
import vn.doichieu.extractors.catalogue.Catalogue;
import vn.doichieu.extractors.figure.Figure;
import vn.doichieu.extractors.learning.CalibratedClassifier;
import vn.doichieu.extractors.learning.Sample;

/**
 * Gives figures a confidence that means something: of those with 0.9, nine in ten or more are bound as an annotator
 * would, as measured on reports that were left out of training. A number that was recognised on a scan is never trusted more
 * than its recognition.
 */
public final class Trust {
    private final TrustSignals signals;
    private final CalibratedClassifier classifier;

    public Trust(Catalogue catalogue, CalibratedClassifier classifier) {
        this.signals = new TrustSignals(catalogue);
        this.classifier = classifier;
    }

    /** The figures of one report with their confidence, otherwise as they are. */
    public List<Figure> assess(List<Figure> figures) {
        List<List<String>> seen = signals.of(figures);
        List<Figure> assessed = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            double right = classifier.confidence(Sample.RIGHT, seen.get(i));
            assessed.add(figures.get(i).withConfidence(Math.round(right * 100) / 100.0));
        }
        return assessed;
    }
}
