package vn.doichieu.extractors.reading;

import java.io.IOException;
import java.util.IdentityHashMap;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Collects what a page prints: glyphs and straight lines by their place, in whatever order the file has them. */
final class PdfGlyphStripper extends PDFTextStripper {
    /** Size of a Type 3 glyph space that is like that of all other fonts. */
    private static final float THOUSAND = 1000;

    private final IdentityHashMap<PDFont, PdfFontStyle> styles = new IdentityHashMap<>();
    private PdfPath path = new PdfPath(new PDPage());
    private PageGlyphs glyphs = new PageGlyphs(new PDPage());
    private PdfForms forms = new PdfForms();
    private int shown;

    PdfGlyphStripper() throws IOException {
        setShouldSeparateByBeads(false);
        PdfPathOperator.addAll(this, () -> path);
        countFirstPage();
    }

    /** Single pages are passed over as long as the count of pages stands before the first. */
    private void countFirstPage() throws IOException {
        PDPageTree blank = new PDPageTree();
        blank.add(new PDPage());
        processPages(blank);
    }

    /**
     * What the page prints.
     *
     * @param number 1-based
     */
    PrintedPage printed(PDPage page, int number) throws IOException {
        path = new PdfPath(page);
        glyphs = new PageGlyphs(page);
        forms = new PdfForms();
        shown = 0;
        if (page.hasContents()) {
            processPage(page);
        }
        return glyphs.page(number, path.rules(), shown);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        forms.draw(form, super::showForm);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
        forms.draw(group, super::showTransparencyGroup);
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        shown++;
        super.showGlyph(place, font, code, displacement);
    }

    /** Called for glyphs that the file gives a character for. */
    @Override
    protected void processTextPosition(TextPosition position) {
        PDFont font = position.getFont();
        Matrix matrix = position.getTextMatrix();
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        PdfFontStyle style = styles.computeIfAbsent(font, PdfFontStyle::of);
        float size = (float) Math.hypot(matrix.getShearX(), matrix.getScaleY());
        if (font instanceof PDType3Font) {
            size *= THOUSAND * Math.abs(font.getFontMatrix().getScaleY());
        }
        boolean hidden = mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP;
        boolean stroked = mode == RenderingMode.FILL_STROKE || mode == RenderingMode.FILL_STROKE_CLIP;
        float width = (float)
                Math.hypot(position.getEndX() - matrix.getTranslateX(), position.getEndY() - matrix.getTranslateY());
        glyphs.add(position.getUnicode(), matrix, width, size, style.with(stroked), hidden);
    }

    /** Nothing is written. */
    @Override
    protected void writePage() {}

    @Override
    protected void startPage(PDPage page) {}

    @Override
    protected void endPage(PDPage page) {}
}
