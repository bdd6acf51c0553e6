package vn.doichieu.pipeline.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.datatypes.Types;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** E-mails as Outlook saves them (MS-OXMSG), taken apart as {@link MailContainer} takes others. */
final class OutlookContainer implements Container {
    private static final String PROPERTIES = "__properties_version1.0";

    /** Length of the head of {@link #PROPERTIES} in a mail within a mail; 8 reserved bytes follow in one by itself. */
    private static final int INNER_HEAD = 24;

    private static final int RESERVED = 8;

    @Override
    public boolean open(Source source, Inside inside) throws IOException {
        inside.requireDepth();
        try (POIFSFileSystem files = files(source);
                MAPIMessage message = new MAPIMessage(files)) {
            message.guess7BitEncoding();
            int attachments = 0;
            for (AttachmentChunks attachment : message.getAttachmentFiles()) {
                if (!isDecoration(attachment)) {
                    attachments += Inside.isIgnored(name(attachment)) ? 0 : 1;
                    give(attachment, inside);
                }
            }
            MailContainer.giveBody(body(message), attachments > 0, inside);
        }
        return true;
    }

    /** A file on disk is read in parts, as they are asked for. */
    static POIFSFileSystem files(Source source) throws IOException {
        return source instanceof Source.OnDisk file
                ? new POIFSFileSystem(file.path().toFile(), true)
                : new POIFSFileSystem(source.stream());
    }

    private static void give(AttachmentChunks attachment, Inside inside) throws IOException {
        String name = name(attachment);
        if (attachment.isEmbeddedMessage()) {
            String subject = name.toLowerCase(Locale.ROOT).endsWith(".msg") ? name : name + ".msg";
            inside.file(subject, () -> standalone(attachment));
        } else if (attachment.getAttachData() == null) {
            inside.refuse(name, IntakeMessages.BROKEN_ENTRY); // a link to a file elsewhere, or an object of OLE
        } else {
            inside.file(
                    name,
                    () -> new ByteArrayInputStream(
                            Objects.requireNonNull(attachment.getAttachData().getValue())));
        }
    }

    /** The mail within the mail as a file of its own. */
    private static InputStream standalone(AttachmentChunks attachment) throws IOException {
        try (POIFSFileSystem copy = new POIFSFileSystem()) {
            DirectoryEntry inner = attachment.getAttachmentDirectory().getDirectory();
            EntryUtils.copyNodes(inner, copy.getRoot());
            byte[] properties;
            try (DocumentInputStream in = copy.createDocumentInputStream(PROPERTIES)) {
                properties = in.readAllBytes();
            }
            byte[] widened = Arrays.copyOf(properties, properties.length + RESERVED);
            System.arraycopy(properties, INNER_HEAD, widened, INNER_HEAD + RESERVED, properties.length - INNER_HEAD);
            Arrays.fill(widened, INNER_HEAD, INNER_HEAD + RESERVED, (byte) 0);
            copy.createOrUpdateDocument(new ByteArrayInputStream(widened), PROPERTIES);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            copy.writeFilesystem(file);
            return new ByteArrayInputStream(file.toByteArray());
        }
    }

    /** A picture that the text of the mail shows. */
    private static boolean isDecoration(AttachmentChunks attachment) {
        return text(attachment.getAttachContentId()).isPresent()
                && name(attachment).toLowerCase(Locale.ROOT).matches(".*\\.(png|jpe?g|gif|bmp|emz|wmz)");
    }

    private static String name(AttachmentChunks attachment) {
        return Stream.of(
                        attachment.getAttachLongFileName(),
                        attachment.getAttachFileName(),
                        attachment.getAttachDisplayName())
                .flatMap(chunk -> text(chunk).stream())
                .findFirst()
                .orElse("tệp đính kèm");
    }

    /** A string of eight bits is in the code page of whoever wrote it, which the mail need not say. */
    private static Optional<String> text(@Nullable StringChunk chunk) {
        if (chunk == null) {
            return Optional.empty();
        }
        String text = chunk.getType() == Types.ASCII_STRING ? EntryName.decoded(chunk.getRawValue()) : chunk.getValue();
        return Optional.ofNullable(text)
                .map(some -> some.replace("\0", "").strip())
                .filter(some -> !some.isEmpty());
    }

    private static MailBody body(MAPIMessage message) {
        message.setReturnNullOnMissingChunk(true);
        try {
            return new MailBody(orEmpty(message.getHtmlBody()), orEmpty(message.getTextBody()));
        } catch (ChunkNotFoundException | RuntimeException e) {
            return MailBody.NONE; // no text, or one in a form that cannot be read
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
