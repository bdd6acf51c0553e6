package vn.doichieu.extractors.reading;

/** Where lines of a column begin and where they may end, in points from the left edge of the page. */
record PdfMargins(float left, float right) {
    float middle() {
        return (left + right) / 2;
    }
}
