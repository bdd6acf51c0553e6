package vn.doichieu.pipeline.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;

/**
 * E-mails (RFC 5322, MIME): attachments are the files, mails in mails are opened in turn. The mail's own text is a file
 * where it is a report; what only decorates it (pictures of a signature, certificates, invitations) is left out.
 */
final class MailContainer implements Container {
    private static final int LONGEST_FIELD = 1 << 20;
    private static final int MOST_FIELDS = 10_000;

    private static final MimeConfig LENIENT = new MimeConfig.Builder()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(LONGEST_FIELD)
            .setMaxHeaderCount(MOST_FIELDS)
            .setMaxContentLen(-1)
            .build();

    private static final Pattern NO_FILE = Pattern.compile("application/(?:x-)?(?:pkcs7|pgp)-signature"
            + "|application/pgp-encrypted|text/(?:calendar|vcard|x-vcard|rfc822-headers)"
            + "|message/(?:delivery-status|disposition-notification)");

    private static final Pattern ENVELOPE = Pattern.compile("application/(?:x-)?pkcs7-mime");

    @Override
    public boolean open(Source source, Inside inside) throws IOException {
        inside.requireDepth();
        Parts parts = new Parts(inside);
        MimeStreamParser parser = new MimeStreamParser(LENIENT);
        parser.setContentDecoding(true);
        parser.setNoRecurse();
        parser.setContentHandler(parts);
        try (InputStream in = new BufferedInputStream(source.stream())) {
            parser.parse(in);
        } catch (MimeException e) {
            throw new IOException(e);
        }
        giveBody(parts.body, parts.attachments > 0, inside);
        return true;
    }

    /** @throws Refused where the mail holds nothing but words that are no report */
    static void giveBody(MailBody body, boolean hasAttachments, Inside inside) throws IOException {
        if (body.isReport(hasAttachments)) {
            inside.file(body.name(), () -> new ByteArrayInputStream(body.content()));
        } else if (!hasAttachments) {
            throw new Refused(IntakeMessages.NO_ATTACHMENT);
        }
    }

    /** Hears the parts one after the other. */
    private static final class Parts extends AbstractContentHandler {
        private final Inside inside;
        private MailHeader header = new MailHeader();
        private MailBody body = MailBody.NONE;
        private int attachments;

        Parts(Inside inside) {
            this.inside = inside;
        }

        @Override
        public void startHeader() {
            header = new MailHeader();
        }

        @Override
        public void field(Field field) {
            header.add(field);
        }

        @Override
        public void body(BodyDescriptor descriptor, InputStream content) throws IOException {
            String type = header.type();
            Optional<String> name = header.fileName();
            boolean words = name.isEmpty() && !header.isAttachment();
            if (words && type.equals("text/html")) {
                body = body.withHtml(text(content));
            } else if (words && type.startsWith("text/")) {
                body = body.withText(text(content));
            } else if (!isDecoration(type)) {
                String attached = name.orElseGet(() -> nameless(type));
                attachments += Inside.isIgnored(attached) ? 0 : 1;
                inside.file(attached, () -> new EntryStream(content));
            }
        }

        private String text(InputStream content) throws IOException {
            return MailBody.decoded(inside.textOf(content), header.charset());
        }

        private boolean isDecoration(String type) {
            return NO_FILE.matcher(type).matches() || (type.startsWith("image/") && header.isReferredTo());
        }

        private static String nameless(String type) {
            if (type.startsWith("message/")) {
                return "thư chuyển tiếp.eml";
            }
            return ENVELOPE.matcher(type).matches() ? "smime.p7m" : "tệp đính kèm";
        }
    }
}
