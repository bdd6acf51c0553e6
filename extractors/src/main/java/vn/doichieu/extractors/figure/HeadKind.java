package vn.doichieu.extractors.figure;

/** What a head says besides naming an indicator; the words stand in {@code table-heads.tsv}. */
enum HeadKind {
    /** A share of what the row names. */
    SHARE,
    /** The highest score possible, which is no figure of the ward. */
    MAXIMUM,
    /** The score of what the other head names. */
    SCORE,
    /** What is to be reached. */
    AIM,
    /** Another time, a comparison, an estimate, a structure: not the row's indicator. */
    ELSEWHERE,
    /** The names or numbers of the rows. */
    TITLE,
    /** Remarks. */
    NOTE,
    /** All parts together. */
    WHOLE,
    /** A part of the time. */
    PERIOD,
    /** The time from the beginning of the year. */
    CUMULATED,
    /** Whatever the row names. */
    ANYTHING
}
