package vn.doichieu.extractors.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.extractors.document.SourceFile;

/** Files made to break parsers: each ends with one outcome, and nothing of this machine or of the network gets in. */
class HostileFilesTest {
    private static final String LINE = "BT /F1 12 Tf 72 700 Td (Trong ky bao cao phuong da tiep nhan 150 ho so) Tj ET";
    private static final String PARAGRAPH = "<w:p><w:r><w:t>Phường tiếp nhận 150 hồ sơ</w:t></w:r></w:p>";

    @SuppressWarnings("ArrayRecordComponent")
    private record Hostile(byte[] content, List<Refusal> reasons) {}

    @TestFactory
    Stream<DynamicTest> files_that_cannot_be_read_are_refused_with_a_reason() {
        Map<String, Hostile> files = new LinkedHashMap<>();
        files.put(
                "pages that contain themselves",
                refused(pdf("<</Type/Pages/Kids[2 0 R]/Count 1>>", LINE), Refusal.CORRUPT));
        files.put(
                "a page count of two thousand millions",
                refused(pdf("<</Type/Pages/Kids[3 0 R]/Count 2000000000>>", LINE), Refusal.TOO_LARGE));
        files.put("a head of a PDF and zeros", refused(("%PDF-1.7\n" + "\0".repeat(1 << 20)), Refusal.CORRUPT));
        files.put("a head of a PDF and noise", refused("%PDF-1.7\n" + noise(1 << 16), Refusal.CORRUPT));
        files.put("arrays in arrays", refused("%PDF-1.7\n1 0 obj\n" + "[".repeat(100_000), Refusal.CORRUPT));
        files.put("a page of nothing but a stream that swells", refused(bomb(), Refusal.NO_TEXT_LAYER));
        files.put(
                "entities in entities",
                refused(docx(laughs(), "<w:p><w:r><w:t>&l9;</w:t></w:r></w:p>"), Refusal.CORRUPT));
        files.put("tables in tables", refused(docx("", "<w:tbl><w:tr><w:tc>".repeat(20_000)), Refusal.CORRUPT));
        files.put(
                "a head of a ZIP and noise",
                refused("PK\u0003\u0004" + noise(1 << 16), Refusal.CORRUPT, Refusal.UNKNOWN_FORMAT));
        files.put(
                "a head of a DOC and noise",
                refused(
                        "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1" + noise(1 << 16),
                        Refusal.CORRUPT,
                        Refusal.UNKNOWN_FORMAT));
        files.put("nothing but zeros", refused("\0".repeat(1 << 20), Refusal.values()));
        files.put("a part of a DOCX that swells", refused(docx("", " ".repeat(80 << 20)), Refusal.TOO_LARGE));
        return files.entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> {
                    SourceFile source = new SourceFile("tệp", file.getValue().content());
                    assertThat(Reading.refusal(source)).isIn(file.getValue().reasons());
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Adobe.PubSec/SubFilter/adbe.pkcs7.s5", "FOPN_foweb"})
    void a_pdf_encrypted_for_a_certificate_or_by_another_product_is_not_called_corrupt(String filter) {
        String open = latin(pdf("<</Type/Pages/Kids[3 0 R]/Count 1>>", LINE));
        String locked = open.replace(
                "/Root 1 0 R>>",
                "/Root 1 0 R/Encrypt<</Filter/" + filter
                        + "/V 4/CF<</DefaultCryptFilter<</CFM/AESV2/Recipients[(x)]>>>>" + ">>/ID[(a)(b)]>>");
        assertThat(Reading.refusal(new SourceFile("a.pdf", bytes(locked)))).isEqualTo(Refusal.ENCRYPTED);
    }

    @Test
    void an_entity_of_this_machine_or_of_the_network_is_not_taken_in() {
        for (String place : new String[] {"file:///etc/passwd", "http://127.0.0.1:9/x"}) {
            byte[] file = docx(
                    "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + place + "\">]>",
                    PARAGRAPH + "<w:p><w:r><w:t>&x;</w:t></w:r></w:p>");
            ReadOutcome outcome = Reading.outcome(new SourceFile("a.docx", file));
            if (outcome instanceof ReadOutcome.Read read) {
                assertThat(read.text().text()).doesNotContain("root:");
            } else {
                assertThat(((ReadOutcome.Refused) outcome).reason()).isEqualTo(Refusal.CORRUPT);
            }
        }
    }

    @Test
    void a_wrong_table_of_places_does_not_keep_a_pdf_from_being_read() {
        String right = latin(pdf("<</Type/Pages/Kids[3 0 R]/Count 1>>", LINE));
        int table = right.indexOf("\nxref\n") + 1;
        String noise = right.substring(0, table) + "x".repeat(40) + right.substring(table + 40);
        String far = right.replaceFirst("startxref\n\\d+", "startxref\n99999999999");
        String loop = right.replace("/Root 1 0 R>>", "/Root 1 0 R/Prev " + table + ">>");
        for (String file : new String[] {noise, far, loop}) {
            assertThat(Reading.text(new SourceFile("a.pdf", bytes(file))).text())
                    .contains("tiep nhan 150 ho so");
        }
    }

    @Test
    void a_report_cut_off_anywhere_is_read_or_refused() {
        byte[] whole = pdf("<</Type/Pages/Kids[3 0 R]/Count 1>>", LINE);
        byte[] office = docx("", PARAGRAPH);
        for (int tenth = 0; tenth < 10; tenth++) {
            for (byte[] file : new byte[][] {whole, office}) {
                byte[] cut = Arrays.copyOf(file, file.length * tenth / 10);
                assertThat(Reading.outcome(new SourceFile("a", cut))).isNotNull();
            }
        }
    }

    private static Hostile refused(byte[] file, Refusal... reasons) {
        return new Hostile(file, List.of(reasons));
    }

    private static Hostile refused(String file, Refusal... reasons) {
        return refused(bytes(file), reasons);
    }

    private static byte[] pdf(String pages, String content) {
        return pdfOf(pages, "<</Length " + content.length() + ">>stream\n" + content + "\nendstream");
    }

    private static byte[] pdfOf(String pages, String stream) {
        String[] objects = {
            "<</Type/Catalog/Pages 2 0 R>>",
            pages,
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 5 0 R/Resources<</Font<</F1 4 0 R>>>>>>",
            "<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>",
            stream
        };
        StringBuilder file = new StringBuilder("%PDF-1.7\n");
        StringBuilder table = new StringBuilder("xref\n0 6\n0000000000 65535 f \n");
        for (int i = 0; i < objects.length; i++) {
            table.append("%010d 00000 n \n".formatted(file.length()));
            file.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int at = file.length();
        file.append(table)
                .append("trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n")
                .append(at)
                .append("\n%%EOF\n");
        return bytes(file.toString());
    }

    private static byte[] bomb() {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(small)) {
            out.write(new byte[20 << 20]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String stream = "<</Length " + small.size() + "/Filter/FlateDecode>>stream\n" + latin(small.toByteArray())
                + "\nendstream";
        return pdfOf("<</Type/Pages/Kids[3 0 R]/Count 1>>", stream);
    }

    private static String laughs() {
        StringBuilder entities = new StringBuilder("<!DOCTYPE d [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            entities.append("<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">");
        }
        return entities + "]>";
    }

    private static byte[] docx(String doctype, String body) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                            + "wordprocessingml.document.main+xml\"/></Types>");
            put(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                            + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            put(
                    zip,
                    "word/document.xml",
                    "<?xml version=\"1.0\"?>" + doctype
                            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                            + body
                            + "</w:body></w:document>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String noise(int length) {
        byte[] noise = new byte[length];
        new Random(7).nextBytes(noise);
        return latin(noise);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }
}
