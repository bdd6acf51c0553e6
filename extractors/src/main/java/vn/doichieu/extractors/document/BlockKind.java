package vn.doichieu.extractors.document;

/** What a block of the text is, as far as the layout tells. */
public enum BlockKind {
    /** Running text, headings included: whether a paragraph is a heading is decided by the outline. */
    PARAGRAPH,
    /** A paragraph whose bullet or number the layout or the text shows ("- …", "+ …", "a) …"). */
    LIST_ITEM,
    /** One cell of a table; {@link Block#cell()} says which. */
    TABLE_CELL,
    /** A foot- or endnote, its mark included; stands after the paragraph that carries the mark. */
    FOOTNOTE,
    /** Repeated at the head of pages, or a bare page number; not part of the flow. */
    PAGE_HEADER,
    /** Repeated at the foot of pages; not part of the flow. */
    PAGE_FOOTER;

    /** Whether sentences and figures are looked for in such a block. */
    public boolean inFlow() {
        return this != PAGE_HEADER && this != PAGE_FOOTER;
    }
}
