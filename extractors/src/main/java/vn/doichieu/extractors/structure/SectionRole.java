package vn.doichieu.extractors.structure;

/** What a part of the report is for. */
public enum SectionRole {
    RESULTS,
    ASSESSMENT,
    PLAN,
    PROPOSALS,
    /** Description of the ward, legal basis, lead. */
    GENERAL
}
