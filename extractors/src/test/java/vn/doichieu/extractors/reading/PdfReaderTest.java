package vn.doichieu.extractors.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.BlockKind;
import vn.doichieu.extractors.document.Emphasis;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.document.SourceFile;
import vn.doichieu.extractors.document.UnreadPage;
import vn.doichieu.extractors.scan.OcrOptions;

class PdfReaderTest {
    private static final PDFont PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
    private static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);
    private static final String LONG = "Trong ky bao cao, phuong da tiep nhan va giai quyet ho so dung han cho dan";

    private final PdfReader reader = new PdfReader(new PageScans(OcrOptions.defaults()));

    @Test
    void paragraphs_headings_and_bold_are_seen_by_position() {
        ReportText text = read(pdf(page -> {
            page.line(BOLD, 14, 106, 700, "1. Ket qua");
            page.line(PLAIN, 14, 106, 680, LONG);
            page.line(PLAIN, 14, 85, 660, LONG);
            page.line(PLAIN, 14, 85, 640, "den het quy.");
            page.line(PLAIN, 14, 106, 620, "Doan thu hai.");
        }));
        assertThat(contents(text)).containsExactly("1. Ket qua", LONG + " " + LONG + " den het quy.", "Doan thu hai.");
        assertThat(text.blocks())
                .extracting(Block::emphasis)
                .containsExactly(Emphasis.BOLD, Emphasis.PLAIN, Emphasis.PLAIN);
    }

    @Test
    void a_paragraph_goes_on_over_the_page_with_notes_and_numbers_out_of_the_way() {
        ReportText text = read(pdf(
                page -> {
                    page.line(PLAIN, 14, 106, 700, LONG);
                    page.line(PLAIN, 14, 85, 680, LONG);
                    page.line(PLAIN, 14, 106, 660, "Phuong da ban hanh ke hoach");
                    page.line(PLAIN, 8, 106 + width(14, "Phuong da ban hanh ke hoach"), 666, "1");
                    page.line(
                            PLAIN,
                            14,
                            112 + width(14, "Phuong da ban hanh ke hoach"),
                            660,
                            "ve cong tac tuyen truyen trong nam nay");
                    page.line(PLAIN, 6, 85, 104, "1");
                    page.line(PLAIN, 10, 90, 100, "Ke hoach so 5/KH-UBND ve tuyen truyen.");
                },
                page -> {
                    page.line(PLAIN, 13, 300, 800, "2");
                    page.line(PLAIN, 14, 85, 700, "va giao cho cac phong thuc hien.");
                }));
        assertThat(contents(text))
                .containsExactly(
                        LONG + " " + LONG,
                        "Phuong da ban hanh ke hoach¹ ve cong tac tuyen truyen trong nam nay va giao cho cac phong thuc hien.",
                        "¹ Ke hoach so 5/KH-UBND ve tuyen truyen.",
                        "2");
        assertThat(text.blocks())
                .extracting(Block::kind)
                .containsExactly(BlockKind.PARAGRAPH, BlockKind.PARAGRAPH, BlockKind.FOOTNOTE, BlockKind.PAGE_HEADER);
        assertThat(text.noteMarks().stream().map(text::quote)).containsExactly("¹", "¹");
        assertThat(text.pageAt(text.text().indexOf("va giao cho"))).hasValue(2);
    }

    @Test
    void the_letterhead_is_read_column_by_column() {
        ReportText text = read(pdf(page -> {
            page.line(PLAIN, 13, 85, 780, "UY BAN NHAN DAN");
            page.line(BOLD, 13, 300, 780, "CONG HOA XA HOI");
            page.line(BOLD, 13, 95, 765, "PHUONG A");
            page.line(BOLD, 13, 310, 765, "Doc lap - Tu do");
            page.line(PLAIN, 14, 106, 700, LONG);
            page.line(PLAIN, 14, 85, 680, LONG);
        }));
        assertThat(contents(text))
                .containsExactly(
                        "UY BAN NHAN DAN", "PHUONG A", "CONG HOA XA HOI", "Doc lap - Tu do", LONG + " " + LONG);
    }

    @Test
    void a_row_of_figures_is_not_taken_apart() {
        ReportText text = read(pdf(page -> {
            page.line(PLAIN, 14, 106, 700, LONG);
            page.line(PLAIN, 14, 85, 680, LONG);
            page.line(PLAIN, 14, 85, 640, "Ho so tiep nhan");
            page.line(PLAIN, 14, 400, 640, "120");
            page.line(PLAIN, 14, 85, 620, "Ho so giai quyet");
            page.line(PLAIN, 14, 400, 620, "118");
        }));
        assertThat(contents(text)).endsWith("Ho so tiep nhan 120", "Ho so giai quyet 118");
    }

    @Test
    void pages_without_text_are_named_or_the_file_refused() {
        assertThat(read(pdf(page -> page.line(PLAIN, 14, 85, 700, LONG), page -> {}))
                        .unreadPages())
                .containsExactly(new UnreadPage(2, UnreadPage.Cause.NO_TEXT));
        assertThat(refusal(pdf(page -> {}))).isEqualTo(Refusal.NO_TEXT_LAYER);
    }

    @Test
    void broken_empty_and_locked_files_are_refused() {
        byte[] whole = pdf(page -> page.line(PLAIN, 14, 85, 700, LONG));
        assertThat(refusal(new byte[0])).isEqualTo(Refusal.EMPTY_FILE);
        assertThat(refusal("%PDF-1.7 va het".getBytes(StandardCharsets.UTF_8))).isEqualTo(Refusal.CORRUPT);
        assertThat(refusal(locked(whole, "mat khau"))).isEqualTo(Refusal.ENCRYPTED);
        assertThat(contents(read(locked(whole, "")))).containsExactly(LONG);
    }

    private interface Drawing {
        void on(Canvas canvas);
    }

    private record Canvas(PDPageContentStream content) {
        void line(PDFont font, float size, float x, float y, String text) {
            try {
                content.beginText();
                content.setFont(font, size);
                content.newLineAtOffset(x, y);
                content.showText(text);
                content.endText();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static float width(float size, String text) {
        try {
            return PLAIN.getStringWidth(text) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] pdf(Drawing... pages) {
        try (PDDocument document = new PDDocument()) {
            for (Drawing drawing : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    drawing.on(new Canvas(content));
                }
            }
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] locked(byte[] content, String userPassword) {
        try (PDDocument document = org.apache.pdfbox.Loader.loadPDF(content)) {
            document.protect(new StandardProtectionPolicy("chu", userPassword, new AccessPermission()));
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private ReportText read(byte[] content) {
        ReadOutcome outcome = reader.read(new SourceFile("a.pdf", content));
        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        return ((ReadOutcome.Read) outcome).text();
    }

    private Refusal refusal(byte[] content) {
        ReadOutcome outcome = reader.read(new SourceFile("a.pdf", content));
        assertThat(outcome).isInstanceOf(ReadOutcome.Refused.class);
        return ((ReadOutcome.Refused) outcome).reason();
    }

    private static List<String> contents(ReportText text) {
        return text.blocks().stream().map(block -> text.quote(block.span())).toList();
    }
}
