package vn.doichieu.extractors.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.extractors.reading.DocxFile.p;
import static vn.doichieu.extractors.reading.DocxFile.r;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.extractors.document.SourceFile;

class DefaultReportReaderTest {
    private static final DocxFile ORDINARY = DocxFile.withBody(p(r("Tiếp nhận 120 hồ sơ")));

    @Test
    void nothing_is_an_empty_file() {
        assertThat(Reading.refusal(new SourceFile("trong.pdf", new byte[0]))).isEqualTo(Refusal.EMPTY_FILE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bao-cao.pdf", "bao-cao.doc", "bao-cao.txt", "bao-cao", "bao-cao.xlsx"})
    void a_lying_name_does_not_matter(String name) {
        assertThat(Reading.outcome(ORDINARY.named(name)))
                .isInstanceOfSatisfying(
                        ReadOutcome.Read.class,
                        read -> assertThat(read.format()).isEqualTo(Format.DOCX));
    }

    @Test
    void an_image_cut_off_is_corrupt() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        assertThat(Reading.refusal(new SourceFile("a.docx", png))).isIn(Refusal.CORRUPT, Refusal.NO_OCR);
    }

    @Test
    void programs_and_archives_are_no_documents() {
        byte[] program = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, (byte) 0xFF, (byte) 0xFF, 0, 0};
        byte[] archive = DocxFile.zip(Map.of("a/bao-cao.txt", "Báo cáo".getBytes(StandardCharsets.UTF_8)));
        assertThat(Reading.refusal(new SourceFile("b.docx", program))).isEqualTo(Refusal.UNKNOWN_FORMAT);
        assertThat(Reading.outcome(new SourceFile("c.docx", archive)))
                .isEqualTo(new ReadOutcome.Refused(Refusal.UNKNOWN_FORMAT, "a zip archive"));
    }

    @Test
    void a_document_without_a_letter_has_no_text() {
        assertThat(Reading.refusal(DocxFile.withBody(p() + p(r("12 / 3"))).file()))
                .isEqualTo(Refusal.NO_TEXT);
    }

    @Test
    void a_word_file_cut_off_anywhere_is_refused_as_corrupt() {
        byte[] whole = ORDINARY.file().content();
        for (int length = 8; length < whole.length; length += 37) {
            SourceFile cut = new SourceFile("cut.docx", Arrays.copyOf(whole, length));
            assertThat(Reading.refusal(cut)).as("cut at " + length).isEqualTo(Refusal.CORRUPT);
        }
    }

    @Test
    void broken_xml_and_a_missing_document_are_corrupt() {
        assertThat(Reading.refusal(DocxFile.withBody("<w:p><w:r>")
                        .part("word/document.xml", "<w:document><w:body><w:p>")
                        .file()))
                .isEqualTo(Refusal.CORRUPT);
        assertThat(Reading.refusal(DocxFile.withBody("")
                        .part("_rels/.rels", "<Relationships/>")
                        .part("word/document.xml", "")
                        .file()))
                .isEqualTo(Refusal.CORRUPT);
    }

    @Test
    void damaged_bytes_never_throw() {
        byte[] whole = ORDINARY.file().content();
        Random random = new Random(20251209);
        for (int round = 0; round < 200; round++) {
            byte[] damaged = whole.clone();
            for (int i = 0; i < 5; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertThat(Reading.outcome(new SourceFile("damaged.docx", damaged))).isNotNull();
        }
    }

    @Test
    void entities_are_neither_expanded_nor_fetched() {
        String bomb = "<!DOCTYPE x [<!ENTITY a \"hahaha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY e SYSTEM"
                + " \"file:///etc/hostname\">]>";
        for (String entity : new String[] {"&b;", "&e;"}) {
            String document = bomb
                    + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                    + "<w:body>" + p(r("Trước " + entity + " sau")) + "</w:body></w:document>";
            ReadOutcome outcome = Reading.outcome(
                    DocxFile.withBody("").part("word/document.xml", document).file());
            if (outcome instanceof ReadOutcome.Read read) {
                assertThat(read.text().text()).isEqualTo("Trước sau");
            } else {
                assertThat(((ReadOutcome.Refused) outcome).reason()).isEqualTo(Refusal.CORRUPT);
            }
        }
    }

    @Test
    void a_zip_bomb_is_too_large() {
        String swollen = " ".repeat(20 << 20);
        assertThat(Reading.refusal(ORDINARY.part("word/theme.xml", swollen).file()))
                .isEqualTo(Refusal.TOO_LARGE);
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 5_001; i++) {
            many.put("p" + i, new byte[0]);
        }
        assertThat(Reading.refusal(new SourceFile("many.docx", DocxFile.zip(many))))
                .isEqualTo(Refusal.TOO_LARGE);
    }

    @Test
    void endless_nesting_is_refused() {
        String deep = "<w:sdt><w:sdtContent>".repeat(60_000) + "</w:sdtContent></w:sdt>".repeat(60_000);
        assertThat(Reading.refusal(DocxFile.withBody(deep).file())).isIn(Refusal.CORRUPT, Refusal.TOO_LARGE);
    }

    @Test
    void an_encrypted_office_file_is_named_so() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("bi-mat");
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(ORDINARY.file().content());
            }
            assertThat(Reading.refusal(new SourceFile("khoa.docx", bytes(files))))
                    .isEqualTo(Refusal.ENCRYPTED);
        }
    }

    @Test
    void an_encrypted_workbook_of_excel_97_is_named_so() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("bi-mat");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.createSheet("Biểu 1").createRow(0).createCell(0).setCellValue("Tổng số");
            workbook.write(out);
            Biff8EncryptionKey.setCurrentUserPassword(null);
            assertThat(Reading.refusal(new SourceFile("khoa.xls", out.toByteArray())))
                    .isEqualTo(Refusal.ENCRYPTED);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void an_encrypted_doc_is_named_so() throws IOException {
        SourceFile report = Reading.report("vi-khe-2025-q3.doc");
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(report.content()))) {
            byte[] main = files.createDocumentInputStream("WordDocument").readAllBytes();
            main[0x0B] |= 1; // fEncrypted, [MS-DOC] 2.5.2
            files.createOrUpdateDocument(new ByteArrayInputStream(main), "WordDocument");
            assertThat(Reading.refusal(new SourceFile("khoa.doc", bytes(files))))
                    .isEqualTo(Refusal.ENCRYPTED);
        }
    }

    @Test
    void a_doc_cut_off_is_corrupt() throws IOException {
        byte[] whole = Reading.report("vi-khe-2025-q3.doc").content();
        for (int part = 1; part < 8; part++) {
            SourceFile cut = new SourceFile("cut.doc", Arrays.copyOf(whole, whole.length / 8 * part));
            assertThat(Reading.refusal(cut)).as(part + " eighths").isEqualTo(Refusal.CORRUPT);
        }
    }

    @Test
    void an_encrypted_open_document_is_named_so() {
        Map<String, byte[]> parts = new HashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.UTF_8));
        parts.put("META-INF/manifest.xml", "<m><encryption-data/></m>".getBytes(StandardCharsets.UTF_8));
        assertThat(Reading.refusal(new SourceFile("khoa.odt", DocxFile.zip(parts))))
                .isEqualTo(Refusal.ENCRYPTED);
    }

    private static byte[] bytes(POIFSFileSystem files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.writeFilesystem(out);
        return out.toByteArray();
    }
}
