package vn.doichieu.extractors.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import vn.doichieu.extractors.document.BlockKind;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.document.SourceFile;
import vn.doichieu.extractors.scan.OcrOptions;

/** Draws PDFs for tests: A4 pages, places in points from the lower left corner. */
final class DrawnPdf {
    static final PDFont PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
    static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);

    /** Fills a line of 14 points from 85 to 540 nearly. */
    static final String LONG = "Trong ky bao cao, phuong da tiep nhan va giai quyet ho so dung han cho dan";

    private DrawnPdf() {}

    @FunctionalInterface
    interface Drawing {
        void on(Canvas canvas) throws IOException;
    }

    record Canvas(PDPage page, PDPageContentStream content) {
        void line(float size, float x, float y, String text) throws IOException {
            line(PLAIN, size, x, y, text);
        }

        void line(PDFont font, float size, float x, float y, String text) throws IOException {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(x, y);
            content.showText(text);
            content.endText();
        }

        /** Lines one below the other. */
        void lines(float size, float x, float y, float step, String... texts) throws IOException {
            for (int i = 0; i < texts.length; i++) {
                line(size, x, y - i * step, texts[i]);
            }
        }

        void turned(double degrees, float size, float x, float y, String text) throws IOException {
            content.beginText();
            content.setFont(PLAIN, size);
            content.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(degrees), x, y));
            content.showText(text);
            content.endText();
        }

        void rule(float x1, float x2, float y) throws IOException {
            content.moveTo(x1, y);
            content.lineTo(x2, y);
            content.stroke();
        }
    }

    static float width(float size, String text) throws IOException {
        return PLAIN.getStringWidth(text) / 1000 * size;
    }

    static ReportText read(Drawing... pages) throws IOException {
        ReadOutcome outcome =
                new PdfReader(new PageScans(OcrOptions.defaults())).read(new SourceFile("a.pdf", bytes(pages)));
        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        return ((ReadOutcome.Read) outcome).text();
    }

    static byte[] bytes(Drawing... pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (Drawing drawing : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    drawing.on(new Canvas(page, content));
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** What stands in the flow, block by block. */
    static List<String> flow(ReportText text) {
        return text.blocks().stream()
                .filter(block -> block.kind().inFlow())
                .map(block -> text.quote(block.span()))
                .toList();
    }

    static List<String> of(ReportText text, BlockKind kind) {
        return text.blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(block -> text.quote(block.span()))
                .toList();
    }
}
