package vn.doichieu.extractors.claim;

/** What a text asserts of its numbers. */
public enum ClaimKind {
    /** The parts add up to the whole; the text says that the list is complete. */
    SUM,
    /** Each part, and all together, are at most the whole ("trong đó …" without a complete list). */
    PART_OF,
    /** {@code whole = numerator, denominator}: the stated share is numerator / denominator. */
    SHARE_OF,
    /** The stated percentage is the change from the second part to the first, on the second ("tăng 10% so với …"). */
    GROWTH,
    /** An announced number of things, and as many listed ("06 văn bản" and the documents that follow). */
    ENUMERATION
}
