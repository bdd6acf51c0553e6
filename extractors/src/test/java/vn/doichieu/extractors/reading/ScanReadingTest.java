package vn.doichieu.extractors.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import vn.doichieu.extractors.document.Deadline;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.document.SourceFile;
import vn.doichieu.extractors.document.UnreadPage;
import vn.doichieu.extractors.document.UnreadPage.Cause;
import vn.doichieu.extractors.document.Word;
import vn.doichieu.extractors.scan.OcrOptions;
import vn.doichieu.extractors.scan.PageRecogniser;

/** bang-so-lieu.tif: page 2 of a corpus report, printed, turned by 0.9°, scanned at 200 dots an inch in black and white. */
class ScanReadingTest {
    private static final OcrOptions NONE = new OcrOptions("khong-co-tesseract", 1, Duration.ofSeconds(5));

    @Test
    void a_scanned_table_is_read_cell_by_cell() throws InterruptedException {
        ReportText text = read(scan());

        assertThat(rows(text))
                .contains(
                        "Chứng thực|1.264|1.018|246|1.264|1.264|0|0",
                        "Đất đai|317|204|113|268|259|9|49",
                        "Tổng cộng|2.854|2.296|548|2.751|2.737|14|103")
                .contains("Hồ sơ đã giải quyết|hồ sơ|2.751|96,39% số tiếp nhận");
        assertThat(text.text())
                .contains("Biểu số liệu 3 (hồ sơ chia theo lĩnh vực)")
                .contains("3. Số hóa và thanh toán");
        assertThat(text.unreadPages()).isEmpty();
        assertThat(text.words())
                .isNotEmpty()
                .allSatisfy(word -> assertThat(word.recognised()).isTrue());
    }

    @Test
    void words_know_their_place_on_a_page_of_a_pdf_however_it_was_scanned() throws InterruptedException {
        for (int turn : List.of(0, 90, 180)) {
            ReportText text = read(pdf(document -> addScan(document, turn)));
            assertThat(rows(text)).as("turned by %d", turn).contains("Đất đai|317|204|113|268|259|9|49");
            Word total = text.words().stream()
                    .filter(word -> text.quote(word.span()).equals("2.854"))
                    .findFirst()
                    .orElseThrow();
            double x = turn == 180
                    ? 595 - total.box().left()
                    : turn == 90 ? total.box().top() : total.box().left();
            double y = turn == 180
                    ? 842 - total.box().top()
                    : turn == 90 ? 842 - total.box().left() : total.box().top();
            assertThat(x).as("turned by %d", turn).isBetween(150.0, 220.0);
            assertThat(y).as("turned by %d", turn).isBetween(500.0, 620.0);
        }
    }

    @Test
    void without_tesseract_typed_pages_are_read_and_scanned_ones_named() {
        byte[] mixed = pdf(
                ScanReadingTest::addTyped, document -> addScan(document, 0), document -> addTypedOver(document, false));
        ReadOutcome outcome = new DefaultReportReader(NONE).read(file(mixed));

        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        assertThat(((ReadOutcome.Read) outcome).text().unreadPages())
                .containsExactly(new UnreadPage(2, Cause.NO_OCR), new UnreadPage(3, Cause.NO_OCR));
        assertThat(((ReadOutcome.Read) outcome).text().text()).contains("Tong so ho so tiep nhan");
        assertThat(refusal(NONE, pdf(document -> addScan(document, 0)))).isEqualTo(Refusal.NO_OCR);
        assertThat(refusal(NONE, scan())).isEqualTo(Refusal.NO_OCR);
    }

    @Test
    void a_typed_page_with_a_small_picture_is_not_recognised() {
        byte[] typed = pdf(document -> {
            addTyped(document);
            PDPage page = document.getPage(0);
            try (PDPageContentStream content =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
                content.drawImage(CCITTFactory.createFromByteArray(document, scan()), 400, 100, 120, 120);
            }
        });
        ReadOutcome outcome = new DefaultReportReader(NONE).read(file(typed));
        assertThat(((ReadOutcome.Read) outcome).text().unreadPages()).isEmpty();
    }

    @Test
    void typed_words_over_a_scan_are_kept_and_an_unseen_layer_behind_it_is_not() throws InterruptedException {
        ReportText over = read(pdf(document -> addTypedOver(document, false)));
        assertThat(over.text()).contains("So: 123/BC-UBND ky so ngay").contains("Biểu số liệu 3");
        ReportText behind = read(pdf(document -> addTypedOver(document, true)));
        assertThat(behind.text()).doesNotContain("123/BC-UBND").contains("Biểu số liệu 3");
    }

    @Test
    void pages_whose_turn_does_not_come_are_named() throws InterruptedException {
        assumeTesseract();
        byte[] mixed = pdf(ScanReadingTest::addTyped, document -> addScan(document, 0));
        ReadOutcome outcome = new DefaultReportReader().read(file(mixed), Deadline.in(Duration.ZERO, Duration.ZERO));
        assertThat(((ReadOutcome.Read) outcome).text().unreadPages())
                .containsExactly(new UnreadPage(2, Cause.OUT_OF_TIME));
    }

    @Test
    void an_image_that_no_page_can_be_is_refused_before_it_is_unpacked() throws IOException, InterruptedException {
        assumeTesseract();
        assertThat(refusal(OcrOptions.defaults(), png(60_000, 60_000))).isEqualTo(Refusal.TOO_LARGE);
    }

    private static ReportText read(byte[] content) throws InterruptedException {
        assumeTesseract();
        ReadOutcome outcome = new DefaultReportReader().read(file(content));
        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        return ((ReadOutcome.Read) outcome).text();
    }

    private static void assumeTesseract() throws InterruptedException {
        boolean installed = new PageRecogniser(OcrOptions.defaults()).isInstalled();
        if (!"true".equals(System.getenv("CI"))) {
            Assumptions.assumeTrue(installed, "Tesseract with the data for Vietnamese is not installed");
        }
        assertThat(installed).as("tesseract-ocr and tesseract-ocr-vie").isTrue();
    }

    private static Refusal refusal(OcrOptions options, byte[] content) {
        ReadOutcome outcome = new DefaultReportReader(options).read(file(content));
        assertThat(outcome).isInstanceOf(ReadOutcome.Refused.class);
        return ((ReadOutcome.Refused) outcome).reason();
    }

    /** Cells of a row parted by bars, table by table. */
    private static List<String> rows(ReportText text) {
        return text.blocks().stream()
                .filter(block -> block.cell().isPresent())
                .collect(Collectors.groupingBy(
                        block -> block.cell().orElseThrow().table() * 1000
                                + block.cell().orElseThrow().row(),
                        java.util.TreeMap::new,
                        Collectors.mapping(block -> text.quote(block.span()), Collectors.joining("|"))))
                .values()
                .stream()
                .toList();
    }

    private interface Page {
        void addTo(PDDocument document) throws IOException;
    }

    private static byte[] pdf(Page... pages) {
        try (PDDocument document = new PDDocument()) {
            for (Page page : pages) {
                page.addTo(document);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page that shows the scan turned clockwise, as it was laid into the scanner. */
    private static void addScan(PDDocument document, int turn) throws IOException {
        BufferedImage upright = ImageIO.read(new ByteArrayInputStream(scan()));
        boolean sideways = turn % 180 != 0;
        BufferedImage turned = new BufferedImage(
                sideways ? upright.getHeight() : upright.getWidth(),
                sideways ? upright.getWidth() : upright.getHeight(),
                BufferedImage.TYPE_BYTE_BINARY);
        var graphics = turned.createGraphics();
        graphics.translate(turned.getWidth() / 2.0, turned.getHeight() / 2.0);
        graphics.rotate(Math.toRadians(turn));
        graphics.drawImage(upright, -upright.getWidth() / 2, -upright.getHeight() / 2, null);
        graphics.dispose();
        PDRectangle size = sideways ? new PDRectangle(842, 595) : new PDRectangle(595, 842);
        PDPage page = new PDPage(size);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(
                    LosslessFactory.createFromImage(document, turned), 0, 0, size.getWidth(), size.getHeight());
        }
    }

    private static void addTyped(PDDocument document) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 14);
            for (int i = 0; i < 20; i++) {
                content.beginText();
                content.newLineAtOffset(85, 750 - 20 * i);
                content.showText("Tong so ho so tiep nhan trong ky bao cao la 120 ho so tren dia ban");
                content.endText();
            }
        }
    }

    /** A scan with a stamp of signing over it, or with a useless text layer behind it. */
    private static void addTypedOver(PDDocument document, boolean behind) throws IOException {
        addScan(document, 0);
        PDPage page = document.getPage(document.getNumberOfPages() - 1);
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
            content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 12);
            content.setRenderingMode(behind ? RenderingMode.NEITHER : RenderingMode.FILL);
            content.beginText();
            content.newLineAtOffset(380, 815);
            content.showText("So: 123/BC-UBND ky so ngay 20/10");
            content.endText();
        }
    }

    private static byte[] scan() {
        try (InputStream in = PageRecogniser.class.getResourceAsStream("bang-so-lieu.tif")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PNG of a few bytes that claims to be of this size. */
    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(header);
        fields.write("IHDR".getBytes(StandardCharsets.US_ASCII));
        fields.writeInt(width);
        fields.writeInt(height);
        fields.write(new byte[] {1, 0, 0, 0, 0});
        CRC32 crc = new CRC32();
        crc.update(header.toByteArray());
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(png);
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        out.writeInt(13);
        out.write(header.toByteArray());
        out.writeInt((int) crc.getValue());
        out.writeInt(0);
        out.write("IDAT".getBytes(StandardCharsets.US_ASCII));
        out.writeInt(0x35AF061E);
        return png.toByteArray();
    }

    private static SourceFile file(byte[] content) {
        return new SourceFile("ban-quet", content);
    }
}
