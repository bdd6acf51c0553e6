package vn.doichieu.extractors.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.document.SourceFile;
import vn.doichieu.extractors.document.UnreadPage;
import vn.doichieu.extractors.scan.OcrOptions;

class PdfFormsTest {
    private static final PDType1Font FONT = new PDType1Font(FontName.TIMES_ROMAN);
    private static final COSName NEXT = COSName.getPDFName("X");
    private static final String SAID = "12 ho so tai bo phan mot cua";

    @Test
    void a_form_that_draws_itself_is_drawn_once() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDFormXObject form = form(document, "/X Do ".repeat(3) + "BT /F 12 Tf 72 600 Td (Form 7) Tj ET");
            form.getResources().put(NEXT, form);
            page(document, form);
            assertThat(read(document).text()).containsOnlyOnce("12").containsOnlyOnce("Form 7");
        }
    }

    @Test
    void forms_that_multiply_cost_their_page_only() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDFormXObject form = form(document, "BT /F 12 Tf 72 600 Td (Form 7) Tj ET");
            for (int level = 0; level < 12; level++) {
                PDFormXObject drawing = form(document, "/X Do ".repeat(10));
                drawing.getResources().put(NEXT, form);
                form = drawing;
            }
            page(document, form);
            page(document, form(document, ""));
            ReportText text = read(document);
            assertThat(text.text()).containsOnlyOnce("12");
            assertThat(text.unreadPages()).extracting(UnreadPage::number).isEqualTo(List.of(1));
        }
    }

    private static void page(PDDocument document, PDFormXObject form) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(FONT, 12);
            content.newLineAtOffset(72, 700);
            content.showText(SAID);
            content.endText();
            content.drawForm(form);
        }
    }

    private static PDFormXObject form(PDDocument document, String operators) throws IOException {
        PDFormXObject form = new PDFormXObject(document);
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("F"), FONT);
        form.setResources(resources);
        form.setBBox(PDRectangle.A4);
        try (OutputStream content = form.getStream().createOutputStream()) {
            content.write(operators.getBytes(StandardCharsets.US_ASCII));
        }
        return form;
    }

    private static ReportText read(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        ReadOutcome outcome =
                new PdfReader(new PageScans(OcrOptions.defaults())).read(new SourceFile("a.pdf", bytes.toByteArray()));
        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        return ((ReadOutcome.Read) outcome).text();
    }
}
