package vn.doichieu.extractors.learning;

import java.util.List;

/**
 * Something whose outcome is known.
 *
 * @param outcome  what it is
 * @param features what can be seen of it; order does not matter
 */
public record Sample(String outcome, List<String> features) {
    /** The outcomes where it is known whether something was done right. */
    public static final String RIGHT = "right";

    public static final String WRONG = "wrong";

    public Sample {
        features = List.copyOf(features);
    }
}
