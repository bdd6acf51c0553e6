package vn.doichieu.extractors.reading;

/** Tells by position whether a printed line goes on with the paragraph above. */
final class PdfFlow {
    private final PdfLayout layout;

    PdfFlow(PdfLayout layout) {
        this.layout = layout;
    }

    /**
     * Whether the line goes on with the paragraph.
     *
     * @param line     last line of the paragraph so far
     * @param samePage whether both stand on one page, so that the gap between them says something
     */
    boolean continues(PdfLine line, PdfLine next, boolean samePage) {
        if (line.tabular() || next.tabular()) {
            return false;
        }
        if (LineFlow.brokenRange(line.text(), next.text())) {
            return true;
        }
        float step = next.baseline() - line.baseline();
        if (samePage && (step <= 0 || step > 1.6 * Math.max(layout.leading(), line.size()))) {
            return false;
        }
        if (Math.abs(line.size() - next.size()) > 1 || line.bold() != next.bold()) {
            return false;
        }
        if (centred(next) && (centred(line) || fillsMiddle(line, next))) {
            return !startsBlock(line, next);
        }
        if (wrapsInColumn(line, next)) {
            return true;
        }
        return !indented(next) && !endsShort(line, next) && !formula(next);
    }

    /** Whether the next word would have found room on the line. */
    private boolean endsShort(PdfLine line, PdfLine next) {
        return line.right() + 0.25f * line.size() + next.firstWord() < layout.right() - 0.5f * line.size();
    }

    boolean indented(PdfLine line) {
        return line.left() > layout.left() + 0.7f * line.size();
    }

    private boolean centred(PdfLine line) {
        float middle = (layout.left() + layout.right()) / 2;
        float inset = 1.5f * line.size();
        return Math.abs(middle(line) - middle) < 0.7f * line.size()
                && line.left() > layout.left() + inset
                && line.right() < layout.right() - inset;
    }

    /** A line of a title that ran from margin to margin. */
    private boolean fillsMiddle(PdfLine line, PdfLine next) {
        return line.bold() && Math.abs(middle(line) - middle(next)) < 0.7f * line.size() && !endsShort(line, next);
    }

    /** Centred lines of the right-hand column, the first of which ran into the margin. */
    private boolean wrapsInColumn(PdfLine line, PdfLine next) {
        boolean full = line.right() + 0.25f * line.size() + next.firstWord() > layout.right();
        boolean rightHand = line.left() > layout.left() + 0.3f * (layout.right() - layout.left());
        return full && rightHand && Math.abs(middle(line) - middle(next)) < 0.7f * line.size();
    }

    private static float middle(PdfLine line) {
        return (line.left() + line.right()) / 2;
    }

    /** Lines of a title go on with each other, but not with the type of document above them. */
    private static boolean startsBlock(PdfLine line, PdfLine next) {
        return formula(line) || formula(next) || LineFlow.capitals(line.asText()) != LineFlow.capitals(next.asText());
    }

    private static boolean formula(PdfLine line) {
        return Opening.of(line.text()) == Opening.FORMULA;
    }
}
