package vn.doichieu.pipeline.evaluate;

/**
 * A figure's confidence and what the gold says of it.
 *
 * @param confidence as the program gives it
 * @param bound      whether it has an indicator
 * @param right      whether the gold has the figure, with this indicator or, like this, without
 */
public record Trusted(double confidence, boolean bound, boolean right) {}
