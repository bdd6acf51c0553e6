package vn.doichieu.pipeline.intake;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** E-mails as programs write them. Text is kept byte by byte, so that headers may hold anything. */
final class Mails {
    static final String COVER_NOTE = "Kính gửi: Sở Nội vụ. UBND xã gửi báo cáo số 12/BC-UBND kèm theo.";

    private Mails() {}

    /** A cover note and attachments with plain UTF-8 names. */
    static byte[] with(Map<String, byte[]> attachments) {
        StringBuilder parts = new StringBuilder(part("Content-Type: text/plain; charset=utf-8", utf8(COVER_NOTE)));
        attachments.forEach((name, content) ->
                parts.append(attachment("Content-Disposition: attachment; filename=\"" + latin(name) + "\"", content)));
        return mixed(parts.toString());
    }

    /** One attachment under this header, whose letters are bytes. */
    static byte[] withHeader(String header, byte[] content) {
        return mixed(attachment(header, content));
    }

    static byte[] mixed(String parts) {
        return multipart("multipart/mixed", parts);
    }

    static byte[] multipart(String type, String parts) {
        return bytes("From: a@example.vn\r\nTo: b@example.vn\r\nSubject: x\r\nMIME-Version: 1.0\r\n" + "Content-Type: "
                + type + "; boundary=\"ranh\"\r\n\r\n" + parts + "--ranh--\r\n");
    }

    static String attachment(String header, byte[] content) {
        return part("Content-Type: application/octet-stream\r\n" + header, content);
    }

    static String part(String header, byte[] content) {
        return "--ranh\r\n" + header + "\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(content) + "\r\n";
    }

    static byte[] plain(String text) {
        return bytes("From: a@example.vn\r\nSubject: x\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + latin(text));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The UTF-8 bytes of the text as letters. */
    static String latin(String text) {
        return new String(utf8(text), StandardCharsets.ISO_8859_1);
    }

    static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }
}
