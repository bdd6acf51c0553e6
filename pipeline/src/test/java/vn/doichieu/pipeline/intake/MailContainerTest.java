package vn.doichieu.pipeline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.pipeline.intake.Opening.bytes;
import static vn.doichieu.pipeline.intake.Opening.entries;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MailContainerTest {
    private static final String NAME = "Báo cáo xã Hòa Bình quý III.docx";
    private static final String DISPOSITION = "Content-Disposition: attachment;";

    private static final String REPORT = "BÁO CÁO kết quả cải cách hành chính quý III năm 2025. "
            + "Trong kỳ đã tiếp nhận 1.204 hồ sơ, trong đó 900 hồ sơ trực tuyến và 304 hồ sơ trực tiếp; "
            + "đã giải quyết 1.150 hồ sơ, đang giải quyết 54 hồ sơ. "
            + "Ủy ban nhân dân xã tổ chức tuyên truyền tới toàn thể nhân dân trên địa bàn. ".repeat(5);

    @TempDir
    Path folder;

    /** Headers as mail programs write them, right or wrong; letters are bytes. */
    static Stream<Arguments> names() {
        String base64 = Base64.getEncoder().encodeToString(Mails.utf8(NAME));
        String percent = percent(NAME);
        int half = percent.indexOf("%20");
        return Stream.of(
                Arguments.of("RFC 2231", DISPOSITION + " filename*=UTF-8''" + percent),
                Arguments.of("RFC 2231 without charset", DISPOSITION + " filename*=''" + percent),
                Arguments.of(
                        "RFC 2231 in pieces",
                        DISPOSITION + "\r\n filename*0*=utf-8''" + percent.substring(0, half) + ";\r\n filename*1*="
                                + percent.substring(half)),
                Arguments.of("RFC 2047 in quotes", DISPOSITION + " filename=\"=?UTF-8?B?" + base64 + "?=\""),
                Arguments.of("RFC 2047 bare", DISPOSITION + " filename==?utf-8?b?" + base64 + "?="),
                Arguments.of(
                        "RFC 2047, Q", DISPOSITION + " filename=\"=?utf-8?Q?" + percent.replace('%', '=') + "?=\""),
                Arguments.of(
                        "RFC 2047 with a wrong charset", DISPOSITION + " filename=\"=?iso-8859-1?B?" + base64 + "?=\""),
                Arguments.of("RFC 2047 with no charset", DISPOSITION + " filename=\"=?us-ascii?B?" + base64 + "?=\""),
                Arguments.of("bytes in UTF-8", DISPOSITION + " filename=\"" + Mails.latin(NAME) + "\""),
                Arguments.of("percents", DISPOSITION + " filename=\"" + percent + "\""),
                Arguments.of(
                        "name of the type",
                        "Content-Disposition: attachment\r\nContent-Type: application/x; name=\"=?UTF-8?B?" + base64
                                + "?=\""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void reads_names_however_they_are_written(String way, String header) throws IOException {
        byte[] mail = Mails.mixed(Mails.part(header, bytes("một")));
        assertThat(Opening.of(folder, "thư.eml", mail).names()).containsExactly("thư.eml › " + NAME);
    }

    @Test
    void names_a_mail_with_nothing_but_what_systems_leave_behind() throws IOException {
        byte[] mail = Mails.with(Opening.entries(".DS_Store", "x", "...", "y"));
        Opening opening = Opening.of(folder, "thư.eml", mail);
        assertThat(opening.names()).containsExactly("thư.eml");
        assertThat(opening.reasons()).containsExactly(IntakeMessages.NO_ATTACHMENT);
    }

    @Test
    void reads_a_name_in_bytes_of_the_windows_code_page() throws IOException {
        byte[] mail = Mails.mixed(
                Mails.part(DISPOSITION + " filename=\"\u00d0\u00fdng.docx\"", bytes("một"))); // Đưng in 1258
        assertThat(Opening.of(folder, "thư.eml", mail).names()).containsExactly("thư.eml › Đưng.docx");
    }

    private static String percent(String text) {
        StringBuilder percent = new StringBuilder();
        for (byte part : Mails.utf8(text)) {
            boolean plain = part > 0x20 && (Character.isLetterOrDigit(part) || part == '.');
            percent.append(plain ? "" + (char) part : "%%%02X".formatted(part & 0xff));
        }
        return percent.toString();
    }

    @Test
    void gives_attachments_and_what_lies_in_them_and_leaves_the_cover_note() throws IOException {
        byte[] zip = Packing.zip(entries("xã A.docx", "một"));
        Opening opening = Opening.of(folder, "thư.eml", Mails.with(entries("báo cáo.zip", zip, "b.xlsx", "hai")));
        assertThat(opening.names()).containsExactly("thư.eml › báo cáo.zip › xã A.docx", "thư.eml › b.xlsx");
        assertThat(opening.containers()).containsExactly(Optional.of("thư.eml › báo cáo.zip"), Optional.of("thư.eml"));
        assertThat(opening.reasons()).isEmpty();
    }

    @Test
    void gives_a_mail_that_is_a_report_itself() throws IOException {
        Opening opening = Opening.of(folder, "thư.eml", Mails.plain(REPORT));
        assertThat(opening.names()).containsExactly("thư.eml › nội dung thư.txt");
        assertThat(opening.contents().get(0)).isEqualTo(REPORT);
    }

    @Test
    void gives_the_page_of_a_mail_with_both_and_says_its_encoding() throws IOException {
        String page = "<html><head><meta charset=windows-1258></head><body><p>" + REPORT + "</p></body></html>";
        String parts = Mails.part("Content-Type: text/plain; charset=utf-8", Mails.utf8(REPORT))
                + Mails.part("Content-Type: text/html; charset=utf-8", Mails.utf8(page));
        Opening opening = Opening.of(folder, "thư.eml", Mails.multipart("multipart/alternative", parts));
        assertThat(opening.names()).containsExactly("thư.eml › nội dung thư.html");
        assertThat(opening.contents().get(0)).contains("<p>" + REPORT).doesNotContain("windows-1258");
    }

    @Test
    void names_a_mail_with_nothing_but_a_note() throws IOException {
        Opening opening = Opening.of(folder, "thư.eml", Mails.plain("Kính gửi anh chị, mai nộp báo cáo nhé."));
        assertThat(opening.names()).containsExactly("thư.eml");
        assertThat(opening.reasons()).containsExactly(IntakeMessages.NO_ATTACHMENT);
    }

    @Test
    void leaves_out_what_decorates_a_mail() throws IOException {
        String parts = Mails.part("Content-Type: image/png\r\nContent-ID: <logo>", bytes("png"))
                + Mails.part("Content-Type: image/jpeg; name=l.jpg\r\nContent-Disposition: inline", bytes("jpg"))
                + Mails.part("Content-Type: text/calendar", bytes("BEGIN:VCALENDAR"))
                + Mails.attachment(DISPOSITION + " filename=a.txt", bytes("một"));
        assertThat(Opening.of(folder, "thư.eml", Mails.mixed(parts)).names()).containsExactly("thư.eml › a.txt");
    }

    @Test
    void reads_the_parts_of_a_signed_mail() throws IOException {
        String parts = Mails.attachment(DISPOSITION + " filename=a.txt", bytes("một"))
                + Mails.part("Content-Type: application/pkcs7-signature; name=smime.p7s", bytes("chữ ký"));
        Opening opening = Opening.of(folder, "thư.eml", Mails.multipart("multipart/signed", parts));
        assertThat(opening.names()).containsExactly("thư.eml › a.txt");
    }

    @Test
    void takes_a_mail_out_of_the_envelope_of_its_signature() throws Exception {
        byte[] inner = Mails.with(entries("a.txt", "một"));
        byte[] signed = new CMSSignedDataGenerator()
                .generate(new CMSProcessableByteArray(inner), /* encapsulate= */ true)
                .getEncoded();
        String parts = Mails.part("Content-Type: application/pkcs7-mime; smime-type=signed-data", signed);
        Opening opening = Opening.of(folder, "thư.eml", Mails.mixed(parts));
        assertThat(opening.names()).containsExactly("thư.eml › smime.p7m › thư đã ký.eml › a.txt");
    }

    @Test
    void names_an_encrypted_mail() throws IOException {
        // ContentInfo of enveloped-data (1.2.840.113549.1.7.3), RFC 5652
        byte[] encrypted = HexFormat.of().parseHex("300f06092a864886f70d010703a0023000");
        String parts = Mails.part("Content-Type: application/pkcs7-mime; name=smime.p7m", encrypted);
        assertThat(Opening.of(folder, "thư.eml", Mails.mixed(parts)).reasons())
                .containsExactly(IntakeMessages.ENCRYPTED_MAIL);
    }

    @Test
    void opens_a_forwarded_mail() throws IOException {
        String inner = new String(Mails.with(entries("a.txt", "một")), StandardCharsets.ISO_8859_1);
        String parts = "--ranh\r\nContent-Type: message/rfc822\r\n\r\n" + inner.replace("ranh", "trong") + "\r\n";
        assertThat(Opening.of(folder, "thư.eml", Mails.mixed(parts)).names())
                .containsExactly("thư.eml › thư chuyển tiếp.eml › a.txt");
    }

    @Test
    void knows_mail_without_its_extension_but_takes_no_text_for_one() throws IOException {
        assertThat(Opening.of(folder, "thư", Mails.with(entries("a.txt", "một")))
                        .names())
                .containsExactly("thư › a.txt");
        assertThat(Opening.of(folder, "từ.txt", bytes("From: đây là văn bản thường"))
                        .names())
                .containsExactly("từ.txt");
    }

    @Test
    void gives_the_attachments_of_an_outlook_mail() throws IOException {
        byte[] message =
                OutlookWriter.message("Kính gửi", entries(NAME, "một", "b.zip", Packing.zip(entries("c.txt", "hai"))));
        Opening opening = Opening.of(folder, "thư.msg", message);
        assertThat(opening.names()).containsExactly("thư.msg › " + NAME, "thư.msg › b.zip › c.txt");
        assertThat(opening.contents()).containsExactly("một", "hai");
    }

    @Test
    void opens_an_outlook_mail_within_another() throws IOException {
        byte[] inner = OutlookWriter.message("trong", entries("a.txt", "một"));
        byte[] message = OutlookWriter.forwarding("Thư cũ", inner);
        assertThat(Opening.of(folder, "thư.msg", message).names()).containsExactly("thư.msg › Thư cũ.msg › a.txt");
    }

    @Test
    void gives_what_outlook_packed_for_outlook() throws IOException {
        byte[] packed = OutlookWriter.winmail("b.txt", bytes("một"));
        Opening opening = Opening.of(folder, "thư.eml", Mails.with(entries("winmail.dat", packed)));
        assertThat(opening.names()).containsExactly("thư.eml › winmail.dat › b.txt");
        assertThat(opening.contents()).containsExactly("một");
    }

    @Test
    void leaves_old_word_files_to_their_reader() throws IOException {
        byte[] notAMail = OutlookWriter.word();
        assertThat(Opening.of(folder, "a.doc", notAMail).names()).containsExactly("a.doc");
        assertThat(Opening.of(folder, "không đuôi", notAMail).names()).containsExactly("không đuôi");
    }
}
