package vn.doichieu.extractors.document;

import java.util.Optional;

/**
 * How a passage was recognised in an image.
 *
 * @param confidence 0..1, of its least sure word
 * @param repair     what was put right in it, where something was
 */
public record Recognition(double confidence, Optional<Repair> repair) {
    /** Below this, a passage should be compared with the page before anything is concluded from it. */
    private static final double SURE = 0.75;

    /** Whether a person should look at the page first. */
    public boolean doubtful() {
        return repair.isEmpty() && confidence < SURE;
    }
}
