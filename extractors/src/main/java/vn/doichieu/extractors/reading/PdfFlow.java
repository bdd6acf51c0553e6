package vn.doichieu.extractors.reading;

import java.util.regex.Pattern;

/** Tells by position whether a printed line goes on with the paragraph above. */
final class PdfFlow {
    /** Lines farther apart than this share of their usual distance have space between paragraphs between them. */
    private static final float PARAGRAPH_GAP = 1.22f;

    /** Lines of one paragraph may stand so far apart where a raised mark or a letter of another font parts them. */
    private static final float WIDEST_STEP = 1.6f;

    /** Lines that begin within this of each other begin at one place; in units of the type size. */
    private static final float SAME_PLACE = 0.5f;

    /** First lines are indented by at least this; in units of the type size. */
    private static final float INDENT = 0.7f;

    /** Opens an item whatever stands above: before a capital the sign adds nothing up. */
    private static final Pattern PLUS_ITEM = Pattern.compile("\\+ \\p{Lu}\\p{Ll}");

    private final PdfLayout layout;

    PdfFlow(PdfLayout layout) {
        this.layout = layout;
    }

    /** Whether the line goes on with the paragraph. */
    boolean continues(PdfRun paragraph, PlacedLine next) {
        PlacedLine last = paragraph.lastPlaced();
        PdfLine line = last.line();
        PdfLine after = next.line();
        if (line.tabular() || after.tabular() || PLUS_ITEM.matcher(after.text()).lookingAt()) {
            return false;
        }
        if (LineFlow.brokenRange(line.text(), after.text())) {
            return true;
        }
        if (sameColumn(last, next) && !near(last, next)) {
            return false;
        }
        boolean otherWeight = line.bold() != after.bold() && line.endsBold() != after.startsBold();
        if (Math.abs(line.size() - after.size()) > 1 || otherWeight) {
            return false;
        }
        if (centred(next) && (centred(last) || fillsMiddle(last, next))) {
            return !startsBlock(line, after);
        }
        if (wrapsInColumn(last, next)) {
            return !startsBlock(line, after);
        }
        return !endsShort(last, next) && !formula(after) && !item(line, after) && aligned(paragraph, next);
    }

    /** Whether the next word would have found room on the line. */
    private static boolean endsShort(PlacedLine line, PlacedLine next) {
        float size = line.line().size();
        return 0.25f * size + next.line().firstWord() < line.shortfall() - 0.5f * size;
    }

    boolean indented(PlacedLine line) {
        return line.indent() > INDENT * line.line().size();
    }

    private static boolean sameColumn(PlacedLine line, PlacedLine next) {
        return line.page() == next.page() && line.margins().equals(next.margins());
    }

    /** Whether no more than the usual distance is between the lines, or the sentence leaps over what there is. */
    private boolean near(PlacedLine last, PlacedLine next) {
        PdfLine line = last.line();
        float step = next.line().baseline() - line.baseline();
        float usual = Math.max(layout.leading(line.size()), line.size());
        boolean leaps = !line.terminal() && startsLower(next) && !endsShort(last, next);
        return step > 0 && step < (leaps ? WIDEST_STEP : PARAGRAPH_GAP) * usual;
    }

    /** Whether the line begins where a line of the paragraph would: at the margin, or hanging below its text. */
    private boolean aligned(PdfRun paragraph, PlacedLine next) {
        PlacedLine last = paragraph.lastPlaced();
        float size = next.line().size();
        float apart = (next.indent() - last.indent()) / size;
        if (paragraph.size() > 1) {
            return Math.abs(next.indent() - paragraph.indent()) <= SAME_PLACE * size;
        }
        if (apart > SAME_PLACE) {
            float hang = last.line().second() - last.line().left();
            return Opening.of(last.text()) != Opening.NONE && apart * size <= hang + SAME_PLACE * size;
        }
        return apart < -SAME_PLACE ? !indented(next) || !indentsFirst(last) : !indentsFirst(last);
    }

    /** Whether a line begins where first lines of paragraphs are indented to. */
    private boolean indentsFirst(PlacedLine line) {
        return indented(line) && layout.indentsFirst(line);
    }

    /** An item of a list below the end of another, in lists without indents. */
    private static boolean item(PdfLine line, PdfLine next) {
        Opening opening = Opening.of(next.text());
        return line.terminal() && (opening.listed() || opening == Opening.HEAD);
    }

    private boolean centred(PlacedLine placed) {
        float inset = 1.5f * placed.line().size();
        return Math.abs(placed.line().middle() - placed.margins().middle())
                        < INDENT * placed.line().size()
                && placed.indent() > inset
                && placed.shortfall() > inset;
    }

    /** A line of a title that ran from margin to margin. */
    private static boolean fillsMiddle(PlacedLine line, PlacedLine next) {
        return line.line().bold() && oneMiddle(line.line(), next.line()) && !endsShort(line, next);
    }

    /** Centred lines of the right-hand column, the first of which ran into the margin. */
    private static boolean wrapsInColumn(PlacedLine line, PlacedLine next) {
        float size = line.line().size();
        PdfMargins margins = line.margins();
        boolean full = 0.25f * size + next.line().firstWord() > line.shortfall();
        boolean rightHand = line.indent() > 0.3f * (margins.right() - margins.left());
        return full && rightHand && oneMiddle(line.line(), next.line());
    }

    private static boolean oneMiddle(PdfLine line, PdfLine next) {
        return Math.abs(line.middle() - next.middle()) < INDENT * line.size();
    }

    /** Lines of a title go on with each other, but not with the type of document above them. */
    private static boolean startsBlock(PdfLine line, PdfLine next) {
        boolean otherCase = (LineFlow.capitals(line.asText()) && hasLower(next))
                || (hasLower(line) && LineFlow.capitals(next.asText()));
        return formula(line) || formula(next) || otherCase;
    }

    private static boolean hasLower(PdfLine line) {
        return line.text().chars().anyMatch(Character::isLowerCase);
    }

    private static boolean formula(PdfLine line) {
        return Opening.of(line.text()) == Opening.FORMULA;
    }

    private static boolean startsLower(PlacedLine line) {
        return Character.isLowerCase(line.text().charAt(0));
    }
}
