package vn.doichieu.extractors.scan;

/**
 * A straight printed line, in pixels of the image read.
 *
 * @param level whether it lies; else it stands
 * @param at    middle of its thickness, from the top, or from the left where it stands
 * @param from  where it begins
 * @param to    where it ends
 */
public record Rule(boolean level, double at, int from, int to) {
    public Rule {
        if (from > to) {
            throw new IllegalArgumentException("a line from " + from + " to " + to);
        }
    }

    int length() {
        return to - from;
    }
}
