package vn.doichieu.extractors.reading;

/**
 * A printed line where it stands.
 *
 * @param page    1-based
 * @param margins of its column
 * @param note    whether it stands among the footnotes of its page
 */
record PlacedLine(PdfLine line, int page, PdfMargins margins, boolean note) {
    /** How far it begins from its margin; negative where it juts out. */
    float indent() {
        return line.left() - margins.left();
    }

    /** How much of the line was left empty. */
    float shortfall() {
        return margins.right() - line.right();
    }

    String text() {
        return line.text();
    }
}
