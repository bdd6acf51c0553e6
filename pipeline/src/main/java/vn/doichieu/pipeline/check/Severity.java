package vn.doichieu.pipeline.check;

/** How grave a finding is, gravest first. */
public enum Severity {
    /** The figures cannot all be right however they are read. */
    ERROR,
    /** Suspicious; a person should look. */
    WARNING,
    ROUNDING
}
