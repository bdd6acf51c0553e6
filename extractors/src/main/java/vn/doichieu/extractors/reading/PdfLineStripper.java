package vn.doichieu.extractors.reading;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Collects the printed lines and the ruled tables of a page by the position of their glyphs. Positions are sorted: where the Vietnamese
 * letters come from a fallback font, their order in the file is not the order on the page.
 */
final class PdfLineStripper extends PDFTextStripper {
    /** Wider gaps than any justified line has between words part columns; in units of the type size. */
    private static final float COLUMN_GAP = 1.8f;

    private final List<PdfLine> lines = new ArrayList<>();
    private List<PdfWord> words = new ArrayList<>();
    private List<PdfTable> tables = List.of();
    private PdfPath path = new PdfPath(new PDPage());
    private int row;

    PdfLineStripper() {
        setSortByPosition(true);
        PdfPathOperator.addAll(this, () -> path);
    }

    PdfPage page(PDDocument document, int number) throws IOException {
        lines.clear();
        words.clear();
        tables = List.of();
        row = 0;
        PDPage page = document.getPage(number - 1);
        path = new PdfPath(page);
        setStartPage(number);
        setEndPage(number);
        writeText(document, Writer.nullWriter());
        endLine();
        PDRectangle box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        return new PdfPage(number, turned ? box.getWidth() : box.getHeight(), lines, tables);
    }

    /** Called when the whole page has been seen, and before its glyphs are sorted. */
    @Override
    protected void writePage() throws IOException {
        List<PdfGrid> grids = PdfGrids.of(path.rules());
        tables = PdfTables.take(grids, charactersByArticle, getCurrentPage().getRotation());
        super.writePage();
    }

    /** Called for stretches between gaps; printed spaces are among the glyphs and part words too. */
    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        List<PdfWord.Glyph> glyphs = new ArrayList<>();
        for (TextPosition position : positions) {
            String unicode = position.getUnicode();
            if (unicode != null && !unicode.isBlank()) {
                glyphs.add(PdfWord.glyph(position));
            } else {
                endWord(glyphs);
                glyphs = new ArrayList<>();
            }
        }
        endWord(glyphs);
    }

    private void endWord(List<PdfWord.Glyph> glyphs) {
        if (!glyphs.isEmpty()) {
            words.add(new PdfWord(glyphs));
        }
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writePageEnd() {
        endLine();
    }

    private void endLine() {
        List<PdfWord> part = new ArrayList<>();
        for (PdfWord word : words) {
            boolean apart =
                    !part.isEmpty() && word.left() - part.get(part.size() - 1).right() > COLUMN_GAP * word.size();
            if (apart && !PdfWord.isBullet(part)) {
                lines.add(PdfWord.line(part, row));
                part = new ArrayList<>();
            }
            part.add(word);
        }
        if (!part.isEmpty()) {
            lines.add(PdfWord.line(part, row));
            row++;
        }
        words = new ArrayList<>();
    }
}
