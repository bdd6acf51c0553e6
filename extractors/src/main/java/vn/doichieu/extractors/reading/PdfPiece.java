package vn.doichieu.extractors.reading;

/** Something that stands behind a paragraph in reading order: page furniture, a note, a table. */
interface PdfPiece {
    /**
     * Adds it; a page that begins within it, begins at its first line there.
     *
     * @param page the page last started
     * @return the page last started now
     */
    int addTo(TextAssembler assembler, int page);
}
