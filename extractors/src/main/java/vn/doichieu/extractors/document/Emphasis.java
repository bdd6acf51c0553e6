package vn.doichieu.extractors.document;

/** How the layout sets a block apart; {@link #UNKNOWN} where the format does not tell (plain text). */
public enum Emphasis {
    UNKNOWN,
    PLAIN,
    ITALIC,
    BOLD,
    /** A paragraph style or outline level of the source says that this is a heading. */
    HEADING_STYLE
}
