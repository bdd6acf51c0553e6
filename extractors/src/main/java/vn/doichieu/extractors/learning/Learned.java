package vn.doichieu.extractors.learning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * The models that come with the program, each only where it did better on reports left out of training than the rules
 * alone; metrics.tsv beside them tells by how much.
 *
 * @param trust   how far the binding of a figure can be trusted
 * @param ranking which of the indicators that phrases speak for is the right one, if any
 * @param areas   the reform area of a heading whose words no rule knows
 */
public record Learned(Optional<Classifier> trust, Optional<Classifier> ranking, Optional<Classifier> areas) {
    public static final String TRUST = "trust.bin";
    public static final String RANKING = "ranking.bin";
    public static final String AREAS = "areas.bin";

    /** Rules alone. */
    public static final Learned NONE = new Learned(Optional.empty(), Optional.empty(), Optional.empty());

    /** The models in the program's resources. */
    public static Learned shipped() {
        return new Learned(resource(TRUST), resource(RANKING), resource(AREAS));
    }

    public Learned withTrust(Classifier learned) {
        return new Learned(Optional.of(learned), ranking, areas);
    }

    public Learned withRanking(Classifier learned) {
        return new Learned(trust, Optional.of(learned), areas);
    }

    public Learned withAreas(Classifier learned) {
        return new Learned(trust, ranking, Optional.of(learned));
    }

    private static Optional<Classifier> resource(String name) {
        try (InputStream in = Learned.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(Classifier.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
