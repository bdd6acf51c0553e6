package vn.doichieu.pipeline.check;

/** What a check compares; the names in lower case with hyphens are those of the JSON contract. */
public enum CheckKind {
    SUM,
    RATIO,
    RESTATEMENT,
    DENOMINATOR,
    BOUND,
    CROSS_REPORT,
    DATE,
    CITATION,
    NUMBERING,
    ENUMERATION,
    PERIOD
}
