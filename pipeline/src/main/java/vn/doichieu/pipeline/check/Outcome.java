package vn.doichieu.pipeline.check;

/** What came of a check; a relation whose parts are absent has not passed. */
public enum Outcome {
    HOLDS,
    /** Differs only by truncation or by less than one unit of the last stated decimal. */
    ROUNDING,
    FAILS,
    NOT_EVALUATED
}
