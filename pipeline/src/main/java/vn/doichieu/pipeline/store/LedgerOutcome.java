package vn.doichieu.pipeline.store;

/** What became of an input file; names in lower case with hyphens are those of the JSON contract. */
public enum LedgerOutcome {
    LOADED,
    /** Its bytes are those of a file already loaded. */
    DUPLICATE,
    /** Same ward, kind of report and period as an earlier file, other content. */
    NEWER_VERSION,
    /** Some pages could not be read; {@code reason} says which. */
    PARTIAL,
    REJECTED
}
