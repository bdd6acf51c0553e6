package vn.doichieu.extractors.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.visible.PDVisibleSigProperties;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.visible.PDVisibleSignDesigner;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.extractors.document.DigitalSignature;
import vn.doichieu.extractors.document.DigitalSignature.Integrity;
import vn.doichieu.extractors.document.DigitalSignature.Kind;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.document.SourceFile;

class PdfSignaturesTest {
    private static final String DETACHED = "adbe.pkcs7.detached";
    private static final String SUBJECT = "C=VN, O=UBND tỉnh An Bình, CN=UBND phường Tân An";

    private static SigningKey key;
    private static byte[] signed;

    @BeforeAll
    static void sign_a_report() throws Exception {
        key = SigningKey.of(SUBJECT, "SHA256withRSA");
        signed = SignedPdf.sign(SignedPdf.unsigned(), DETACHED, key::detached);
    }

    @Test
    void a_signed_report_tells_who_signed_it_when_and_that_it_is_whole() throws IOException {
        assertThat(read(signed).text()).contains(SignedPdf.TEXT);
        assertThat(read(signed).signatures())
                .containsExactly(new DigitalSignature(
                        Kind.SIGNATURE,
                        "UBND phường Tân An",
                        Optional.of("UBND tỉnh An Bình"),
                        Optional.of(SigningKey.SIGNED_AT),
                        Integrity.INTACT,
                        false));
    }

    @ParameterizedTest
    @CsvSource({
        "SHA1withRSA, INTACT",
        "SHA512withRSA, INTACT",
        "SHA256withRSAandMGF1, INTACT",
        "SHA256withECDSA, INTACT",
        "MD5withRSA, UNCHECKED"
    })
    void signatures_of_every_usual_algorithm_are_checked(String algorithm, Integrity integrity) throws Exception {
        SigningKey other = SigningKey.of(SUBJECT, algorithm);
        byte[] file = SignedPdf.sign(SignedPdf.unsigned(), "ETSI.CAdES.detached", other::detached);
        assertThat(integrity(file)).isEqualTo(integrity);
        assertThat(integrity(altered(file))).isEqualTo(Integrity.BROKEN);
    }

    @Test
    void older_kinds_of_signatures_are_checked() throws Exception {
        byte[] ofDigest = SignedPdf.sign(SignedPdf.unsigned(), "adbe.pkcs7.sha1", key::ofDigest);
        byte[] bare = SignedPdf.signBare(SignedPdf.unsigned(), SigningKey.of(SUBJECT, "SHA1withRSA"));
        for (byte[] file : List.of(ofDigest, bare)) {
            assertThat(integrity(file)).isEqualTo(Integrity.INTACT);
            assertThat(only(file).signer()).isEqualTo("UBND phường Tân An");
            assertThat(integrity(altered(file))).isEqualTo(Integrity.BROKEN);
        }
        assertThat(only(ofDigest).signedAt()).contains(SigningKey.SIGNED_AT);
        assertThat(only(bare).signedAt()).contains(Instant.parse("2025-11-19T10:00:00Z"));
    }

    @Test
    void a_time_stamp_that_fits_goes_before_the_time_the_signer_says() throws IOException {
        byte[] file = SignedPdf.sign(SignedPdf.unsigned(), DETACHED, key::stamped);
        assertThat(only(file).signedAt()).contains(SigningKey.STAMPED_AT);
        assertThat(only(file).integrity()).isEqualTo(Integrity.INTACT);
    }

    @Test
    void a_time_stamp_over_the_document_is_told_from_a_signature() throws IOException {
        byte[] file = SignedPdf.sign(signed, "ETSI.RFC3161", key::timeStamp);
        assertThat(read(file).signatures())
                .extracting(DigitalSignature::kind, DigitalSignature::integrity, DigitalSignature::extended)
                .containsExactly(
                        tuple(Kind.SIGNATURE, Integrity.INTACT, false),
                        tuple(Kind.TIME_STAMP, Integrity.INTACT, false));
        assertThat(read(file).signatures().get(1).signedAt()).contains(SigningKey.STAMPED_AT);
    }

    @Test
    void an_altered_byte_breaks_the_signature_and_the_report_is_read_all_the_same() {
        assertThat(only(altered(signed)).integrity()).isEqualTo(Integrity.BROKEN);
        assertThat(read(altered(signed)).text()).contains("phuong da tiep nhan");
    }

    @Test
    void what_is_added_after_signing_leaves_the_signature_intact_but_is_told() throws IOException {
        List<SignedPdf.Change> changes = List.of(
                SignedPdf::addNote, SignedPdf::addText, document -> document.addPage(new PDPage()), document -> {
                    document.getDocumentCatalog().setLanguage("vi");
                    document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
                });
        for (SignedPdf.Change change : changes) {
            DigitalSignature signature = only(SignedPdf.extend(signed, change));
            assertThat(signature.integrity()).isEqualTo(Integrity.INTACT);
            assertThat(signature.extended()).isTrue();
        }
    }

    @Test
    void what_proves_a_signature_is_no_addition() throws IOException {
        byte[] proven = SignedPdf.extend(signed, SignedPdf::addProof);
        assertThat(proven).hasSizeGreaterThan(signed.length);
        assertThat(only(proven).extended()).isFalse();
        assertThat(only(join(signed, "\r\n\r\n".getBytes(StandardCharsets.US_ASCII)))
                        .extended())
                .isFalse();
    }

    @Test
    void two_may_sign_one_after_the_other() throws Exception {
        SigningKey second = SigningKey.of("CN=Nguyễn Văn An, O=UBND phường Tân An", "SHA256withECDSA");
        byte[] twice = SignedPdf.sign(signed, DETACHED, second::detached);
        assertThat(read(twice).signatures())
                .extracting(DigitalSignature::signer)
                .containsExactly("UBND phường Tân An", "Nguyễn Văn An");
        assertThat(read(twice).signatures())
                .allMatch(signature -> signature.integrity() == Integrity.INTACT && !signature.extended());
    }

    @Test
    void a_second_signature_does_not_cover_up_a_change_made_before_it() throws IOException {
        byte[] changed = SignedPdf.sign(signed, DETACHED, key::detached, SignedPdf::addText);
        assertThat(read(changed).signatures())
                .extracting(DigitalSignature::extended)
                .containsExactly(true, false);
    }

    @Test
    void a_later_signature_that_does_not_hold_is_an_addition() throws IOException {
        byte[] garbage = SignedPdf.sign(signed, DETACHED, content -> new byte[] {1, 2, 3});
        assertThat(read(garbage).signatures())
                .extracting(DigitalSignature::integrity, DigitalSignature::extended)
                .containsExactly(tuple(Integrity.INTACT, true), tuple(Integrity.BROKEN, false));
    }

    @Test
    void a_signature_to_see_on_the_page_is_one_like_the_others() throws IOException {
        byte[] seen = SignedPdf.signVisibly(signed, key::detached, look());
        assertThat(read(seen).signatures())
                .hasSize(2)
                .allMatch(signature -> signature.integrity() == Integrity.INTACT && !signature.extended());
    }

    private static SignatureOptions look() throws IOException {
        BufferedImage stamp = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
        PDVisibleSignDesigner designer = new PDVisibleSignDesigner(new RandomAccessReadBuffer(signed), stamp, 1);
        designer.xAxis(100).yAxis(100).width(80).height(40);
        PDVisibleSigProperties properties = new PDVisibleSigProperties()
                .signerName("UBND")
                .signatureReason("")
                .visualSignEnabled(true)
                .page(1)
                .setPdVisibleSignature(designer);
        properties.buildSignature();
        SignatureOptions options = new SignatureOptions();
        options.setVisualSignature(properties.getVisibleSignature());
        return options;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1 %d %d %d]", // leaves out the first byte
                "[0 %d %d]",
                "[]",
                "null",
                "[0 %d %d 999]",
                "[0 %d %d -5]",
                "[0 9 %2$d %3$d]", // leaves out more than the value
            })
    void a_byte_range_that_leaves_out_more_than_the_value_breaks_the_signature(String range) {
        assertThat(integrity(withRange(range))).isEqualTo(Integrity.BROKEN);
    }

    /** Signature wrapping: the signed end of the file is kept as it was, further down, behind another. */
    @Test
    void a_signature_wrapped_around_other_bytes_is_broken() {
        String text = latin(signed);
        int[] range = range(text);
        String head = text.substring(0, range[2]);
        String tail = text.substring(range[2]);
        String other = tail.replace("%%EOF", "%%EOF\n1 0 obj\n(forged)\nendobj\n");
        String wrapped = head + other + tail;
        String moved = wrapped.replaceFirst(" " + range[2] + " ", " " + (range[2] + other.length()) + " ".repeat(1));
        assertThat(integrity(bytes(moved))).isEqualTo(Integrity.BROKEN);
    }

    @Test
    void a_signature_without_a_value_is_broken() {
        String text = latin(signed);
        int[] range = range(text);
        String empty =
                text.substring(0, range[1]) + "<>" + " ".repeat(range[2] - range[1] - 2) + text.substring(range[2]);
        assertThat(integrity(bytes(empty))).isEqualTo(Integrity.BROKEN);
    }

    @Test
    void a_place_to_sign_and_a_printed_word_of_signing_are_no_signatures() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            SignedPdf.write(document, "UY BAN NHAN DAN PHUONG da ky len van ban nay!", 700);
            PDAcroForm form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            form.getFields().add(new PDSignatureField(form));
            assertThat(read(SignedPdf.saved(document)).signatures()).isEmpty();
        }
        SourceFile text = new SourceFile(
                "a.txt",
                "Báo cáo của phường\n\nỦY BAN NHÂN DÂN <a@b.vn> đã ký lên văn bản này!\n"
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(Reading.text(text).signatures()).isEmpty();
    }

    @Test
    void a_protected_report_keeps_its_signature() throws IOException {
        try (PDDocument document = Loader.loadPDF(SignedPdf.unsigned())) {
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            byte[] file = SignedPdf.sign(SignedPdf.saved(document), DETACHED, key::detached);
            assertThat(integrity(file)).isEqualTo(Integrity.INTACT);
            assertThat(only(SignedPdf.extend(file, SignedPdf::addText)).extended())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UBND phường Tân An <ubnd@anbinh.gov.vn> | UBND phường Tân An",
                "Nguyễn Văn An - CMND:031234567 | Nguyễn Văn An",
                "Nguyễn Văn An (MST: 0200 123 456) | Nguyễn Văn An",
                "CCCD:031200001234, Trần Thị Bình | Trần Thị Bình",
                "Trần Thị Bình 031200001234 | Trần Thị Bình",
                "Phòng 2 UBND phường 10 | Phòng 2 UBND phường 10",
                "ubnd@anbinh.gov.vn | ''",
                "031200001234 | ''"
            })
    void of_a_name_no_address_and_no_number_of_a_person_is_kept(String name, String kept) {
        assertThat(CertificateNames.withoutPersonalData(name)).isEqualTo(kept);
    }

    @Test
    void nothing_of_a_person_is_taken_from_the_other_parts_of_a_certificate() throws Exception {
        SigningKey person = SigningKey.of(
                "E=an@anbinh.gov.vn, UID=CMND:031234567, SERIALNUMBER=99, T=Chủ tịch, O=MST:0200123456, CN=Nguyễn Văn An",
                "SHA256withRSA");
        DigitalSignature signature = only(SignedPdf.sign(SignedPdf.unsigned(), DETACHED, person::detached));
        assertThat(signature.signer()).isEqualTo("Nguyễn Văn An");
        assertThat(signature.organisation()).isEmpty();
    }

    private static byte[] altered(byte[] file) {
        byte[] altered = file.clone();
        int at = latin(file).indexOf("/MediaBox");
        altered[at + 1] = 'm';
        return altered;
    }

    private static byte[] withRange(String pattern) {
        String text = latin(signed);
        int[] range = range(text);
        int from = text.indexOf("/ByteRange [");
        int to = text.indexOf(']', from) + 1;
        String changed = "/ByteRange " + pattern.formatted(range[1], range[2], range[3]);
        String padded = changed + " ".repeat(to - from - changed.length());
        return bytes(text.substring(0, from) + padded + text.substring(to));
    }

    private static int[] range(String text) {
        int from = text.indexOf("/ByteRange [") + "/ByteRange [".length();
        String numbers = text.substring(from, text.indexOf(']', from)).strip();
        return Arrays.stream(numbers.split("\\s+")).mapToInt(Integer::parseInt).toArray();
    }

    private static String latin(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    private static ReportText read(byte[] file) {
        return Reading.text(new SourceFile("bao-cao.pdf", file));
    }

    private static DigitalSignature only(byte[] file) {
        List<DigitalSignature> signatures = read(file).signatures();
        assertThat(signatures).hasSize(1);
        return signatures.get(0);
    }

    private static Integrity integrity(byte[] file) {
        return only(file).integrity();
    }
}
