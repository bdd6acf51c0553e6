package vn.doichieu.extractors.reading;

/**
 * A straight printed line. Lengths in points, from the page's upper left corner as shown.
 *
 * @param level whether it lies; else it stands
 * @param at    its distance from the top, or from the left where it stands
 * @param from  where it begins
 * @param to    where it ends; not before {@code from}
 */
record PdfRule(boolean level, float at, float from, float to) {
    /** Lines drawn apart by no more than this are meant to touch. */
    static final float TOLERANCE = 3;

    boolean covers(float place) {
        return from <= place && place <= to;
    }

    /** Whether a standing and a lying line meet or cross. */
    boolean touches(PdfRule other) {
        return level != other.level
                && at >= other.from - TOLERANCE
                && at <= other.to + TOLERANCE
                && other.at >= from - TOLERANCE
                && other.at <= to + TOLERANCE;
    }

    float length() {
        return to - from;
    }
}
