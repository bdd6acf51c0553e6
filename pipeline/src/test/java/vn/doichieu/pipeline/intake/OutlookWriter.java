package vn.doichieu.pipeline.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Mails of Outlook with no more in them than MS-OXMSG and MS-OXTNEF ask for. */
final class OutlookWriter {
    private static final String PROPERTIES = "__properties_version1.0";
    private static final int TOP_HEAD = 32;
    private static final int INNER_HEAD = 24;
    private static final int ATTACHMENT_HEAD = 8;
    private static final int PROPERTY = 16;

    private OutlookWriter() {}

    static byte[] message(String body, Map<String, byte[]> attachments) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            DirectoryEntry root = files.getRoot();
            put(root, PROPERTIES, new byte[TOP_HEAD]);
            put(root, "__substg1.0_1000001F", utf16(body));
            int number = 0;
            for (Map.Entry<String, byte[]> attachment : attachments.entrySet()) {
                DirectoryEntry folder = attachment(root, number++, attachment.getKey(), 1);
                put(folder, "__substg1.0_37010102", attachment.getValue());
            }
            return bytes(files);
        }
    }

    /** A mail with another in it, which has a shorter head there. */
    static byte[] forwarding(String name, byte[] message) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                POIFSFileSystem inner = new POIFSFileSystem(new ByteArrayInputStream(message))) {
            put(files.getRoot(), PROPERTIES, new byte[TOP_HEAD]);
            DirectoryEntry folder = attachment(files.getRoot(), 0, name, 5);
            DirectoryEntry within = folder.createDirectory("__substg1.0_3701000D");
            inner.createOrUpdateDocument(new ByteArrayInputStream(new byte[INNER_HEAD]), PROPERTIES);
            EntryUtils.copyNodes(inner.getRoot(), within);
            return bytes(files);
        }
    }

    /** @param method 1 for a file, 5 for a mail (PidTagAttachMethod) */
    private static DirectoryEntry attachment(DirectoryEntry root, int number, String name, int method)
            throws IOException {
        DirectoryEntry folder = root.createDirectory("__attach_version1.0_#%08X".formatted(number));
        ByteBuffer properties = ByteBuffer.allocate(ATTACHMENT_HEAD + PROPERTY).order(ByteOrder.LITTLE_ENDIAN);
        properties
                .putInt(ATTACHMENT_HEAD, 0x37050003)
                .putInt(ATTACHMENT_HEAD + 4, 6)
                .putInt(ATTACHMENT_HEAD + 8, method);
        put(folder, PROPERTIES, properties.array());
        put(folder, "__substg1.0_3707001F", utf16(name));
        return folder;
    }

    /** A document of Word as far as its container goes. */
    static byte[] word() throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            put(files.getRoot(), "WordDocument", new byte[5_000]);
            return bytes(files);
        }
    }

    /** "winmail.dat" with one attachment: signature, key, then level, id, length, data and checksum of each attribute. */
    static byte[] winmail(String name, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {0x78, (byte) 0x9f, 0x3e, 0x22, 1, 0});
        attribute(out, 0x00069002, new byte[14]);
        attribute(out, 0x00018010, Arrays.copyOf(name.getBytes(StandardCharsets.US_ASCII), name.length() + 1));
        attribute(out, 0x0006800f, content);
        return out.toByteArray();
    }

    private static void attribute(ByteArrayOutputStream out, int id, byte[] data) {
        int sum = 0;
        for (byte part : data) {
            sum += part & 0xff;
        }
        ByteBuffer attribute = ByteBuffer.allocate(11 + data.length).order(ByteOrder.LITTLE_ENDIAN);
        attribute.put((byte) 2).putInt(id).putInt(data.length).put(data).putShort((short) sum);
        out.writeBytes(attribute.array());
    }

    private static byte[] utf16(String text) {
        return text.getBytes(StandardCharsets.UTF_16LE);
    }

    private static void put(DirectoryEntry folder, String name, byte[] content) throws IOException {
        folder.createDocument(name, new ByteArrayInputStream(content));
    }

    private static byte[] bytes(POIFSFileSystem files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.writeFilesystem(out);
        return out.toByteArray();
    }
}
