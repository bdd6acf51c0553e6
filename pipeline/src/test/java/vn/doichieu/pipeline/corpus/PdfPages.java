package vn.doichieu.pipeline.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A4 pages filled from the top, each with its number above and the footnotes marked on it below. Distances are in points
 * from the lower left corner of the page. Closing ends the last page.
 */
final class PdfPages implements AutoCloseable {
    static final float LEFT = 85;
    static final float WIDTH = 453;
    private static final float TOP = 785;
    private static final float BOTTOM = 57;
    private static final float NOTE_SIZE = 10;
    private static final float NOTE_LEADING = 11.5f;
    private static final float ABOVE_NOTES = 10;

    private final PDDocument document;
    private final PdfFonts fonts;
    private final SortedMap<Integer, RichText> notes;
    private final List<PdfLine> noteLines = new ArrayList<>();
    private PDPageContentStream content;
    private float y = TOP;

    PdfPages(PDDocument document, PdfFonts fonts, SortedMap<Integer, RichText> notes) throws IOException {
        this.document = document;
        this.fonts = fonts;
        this.notes = notes;
        this.content = newPage();
    }

    /** Height of the upper edge of what comes next. */
    float y() {
        return y;
    }

    void skip(float height) {
        y -= height;
    }

    /** Sets lines one below the other over the whole width. */
    void add(List<PdfLine> lines, float leading) throws IOException {
        for (PdfLine line : lines) {
            List<PdfLine> ownNotes = noteLines(line.notes());
            makeRoom(leading, ownNotes);
            skip(leading);
            show(line, LEFT, y + leading * 0.25f);
        }
    }

    /** Goes to a new page unless so much height, with the notes it marks, is left; true if it did. */
    boolean makeRoom(float height, List<PdfLine> ownNotes) throws IOException {
        boolean full = y - height < BOTTOM + notesHeight(noteLines.size() + ownNotes.size());
        boolean turn = full && y < TOP;
        if (turn) {
            endPage();
            content = newPage();
            y = TOP;
        }
        noteLines.addAll(ownNotes);
        return turn;
    }

    /** The lines of these footnotes, as set at the foot of the page. */
    List<PdfLine> noteLines(List<Integer> numbers) {
        List<PdfLine> lines = new ArrayList<>();
        for (int number : numbers) {
            List<PdfWord> words = new ArrayList<>();
            words.add(new PdfWord(
                    List.of(new PdfWord.Piece(String.valueOf(number), fonts.regular(), 6.5f, 3.5f)), List.of()));
            words.addAll(PdfWord.of(notes.get(number), fonts.regular(), NOTE_SIZE));
            lines.addAll(PdfLine.wrap(words, WIDTH, 0, PdfLine.Alignment.JUSTIFIED));
        }
        return lines;
    }

    private static float notesHeight(int lines) {
        return lines == 0 ? 0 : ABOVE_NOTES + lines * NOTE_LEADING;
    }

    /** Shows a line whose column begins at {@code left} and whose base line is at {@code base}. */
    void show(PdfLine line, float left, float base) throws IOException {
        float x = left + line.left();
        for (int i = 0; i < line.words().size(); i++) {
            PdfWord word = line.words().get(i);
            content.beginText();
            content.newLineAtOffset(x, base);
            for (PdfWord.Piece piece : word.pieces()) {
                content.setFont(piece.font(), piece.size());
                content.setTextRise(piece.rise());
                content.showText(piece.text());
            }
            content.setTextRise(0);
            content.setFont(word.pieces().get(0).font(), word.pieces().get(0).size());
            content.showText(i + 1 < line.words().size() ? " " : "");
            content.endText();
            x += word.width() + line.gap();
        }
    }

    void rule(float fromX, float fromY, float toX, float toY) throws IOException {
        content.setLineWidth(0.5f);
        content.moveTo(fromX, fromY);
        content.lineTo(toX, toY);
        content.stroke();
    }

    private PDPageContentStream newPage() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        PDPageContentStream stream = new PDPageContentStream(document, page);
        if (document.getNumberOfPages() > 1) {
            content = stream;
            List<PdfWord> number = PdfWord.of(String.valueOf(document.getNumberOfPages()), fonts.regular(), 13);
            show(PdfLine.wrap(number, WIDTH, 0, PdfLine.Alignment.CENTRED).get(0), LEFT, TOP + 14);
        }
        return stream;
    }

    private void endPage() throws IOException {
        float base = BOTTOM + noteLines.size() * NOTE_LEADING;
        if (!noteLines.isEmpty()) {
            rule(LEFT, base + 2, LEFT + WIDTH / 3, base + 2);
        }
        for (PdfLine line : noteLines) {
            base -= NOTE_LEADING;
            show(line, LEFT, base + 2);
        }
        noteLines.clear();
        content.close();
    }

    @Override
    public void close() throws IOException {
        endPage();
    }
}
