package vn.doichieu.extractors.learning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/**
 * The models that come with the program, each only where it did better on reports left out of training than the rules
 * alone; metrics.tsv beside them tells by how much.
 *
 * @param trust   how far the binding of a figure can be trusted
 * @param ranking which of the indicators that phrases speak for is the right one, if any
 * @param areas   the reform area of a heading whose words no rule knows
 */
public record Learned(Optional<CalibratedClassifier> trust, Optional<Classifier> ranking, Optional<Classifier> areas) {
    public static final String TRUST = "trust.bin";
    public static final String TRUST_CALIBRATION = "trust-calibration.tsv";
    public static final String RANKING = "ranking.bin";
    public static final String AREAS = "areas.bin";

    /** Rules alone. */
    public static final Learned NONE = new Learned(Optional.empty(), Optional.empty(), Optional.empty());

    /** The models in the program's resources. */
    public static Learned shipped() {
        return new Learned(trusted(), resource(RANKING), resource(AREAS));
    }

    public Learned withTrust(CalibratedClassifier learned) {
        return new Learned(Optional.of(learned), ranking, areas);
    }

    public Learned withRanking(Classifier learned) {
        return new Learned(trust, Optional.of(learned), areas);
    }

    public Learned withAreas(Classifier learned) {
        return new Learned(trust, ranking, Optional.of(learned));
    }

    private static Optional<CalibratedClassifier> trusted() {
        try (InputStream in = Learned.class.getResourceAsStream(TRUST_CALIBRATION)) {
            return in == null
                    ? Optional.empty()
                    : resource(TRUST)
                            .map(calibrated(Calibration.read(new String(in.readAllBytes(), StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Function<Classifier, CalibratedClassifier> calibrated(Calibration calibration) {
        return classifier -> new CalibratedClassifier(classifier, calibration);
    }

    private static Optional<Classifier> resource(String name) {
        try (InputStream in = Learned.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(Classifier.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
