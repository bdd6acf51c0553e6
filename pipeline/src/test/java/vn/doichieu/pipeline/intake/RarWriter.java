package vn.doichieu.pipeline.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;

/** Writes RAR 5.0 archives whose files are stored as they are (RAR 5.0 technical note). */
final class RarWriter {
    private static final int MAIN = 1;
    private static final int FILE = 2;
    private static final int ENCRYPTION = 4;
    private static final int END = 5;
    private static final int VOLUME = 1;

    private RarWriter() {}

    static byte[] rar(Map<String, byte[]> files) {
        return rar(files, 0);
    }

    /** The first of several volumes. */
    static byte[] volume(Map<String, byte[]> files) {
        return rar(files, VOLUME);
    }

    /** One of which even the names are encrypted; nothing follows. */
    static byte[] encrypted() {
        ByteArrayOutputStream out = signature();
        block(out, numbers(ENCRYPTION, 0, 0, 0));
        return out.toByteArray();
    }

    private static byte[] rar(Map<String, byte[]> files, int flags) {
        ByteArrayOutputStream out = signature();
        block(out, numbers(MAIN, 0, flags));
        files.forEach((name, content) -> {
            block(out, file(name.getBytes(StandardCharsets.UTF_8), content));
            out.writeBytes(content);
        });
        block(out, numbers(END, 0, 0));
        return out.toByteArray();
    }

    private static ByteArrayOutputStream signature() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {'R', 'a', 'r', '!', 0x1a, 7, 1, 0});
        return out;
    }

    /** Type, flags "data follows", its size, flags "has a CRC", size, mode, CRC, method "stored", Unix, name. */
    private static byte[] file(byte[] name, byte[] content) {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        header.writeBytes(numbers(FILE, 2, content.length, 4, content.length, 0100644));
        header.writeBytes(crc(content));
        header.writeBytes(numbers(0, 1, name.length));
        header.writeBytes(name);
        return header.toByteArray();
    }

    private static void block(ByteArrayOutputStream out, byte[] header) {
        ByteArrayOutputStream counted = new ByteArrayOutputStream();
        counted.writeBytes(numbers(header.length));
        counted.writeBytes(header);
        out.writeBytes(crc(counted.toByteArray()));
        out.writeBytes(counted.toByteArray());
    }

    private static byte[] crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        long value = crc.getValue();
        return new byte[] {(byte) value, (byte) (value >> 8), (byte) (value >> 16), (byte) (value >> 24)};
    }

    /** Seven bits to the byte, the lowest first. */
    private static byte[] numbers(int... numbers) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int number : numbers) {
            int left = number;
            while (left > 0x7f) {
                out.write((left & 0x7f) | 0x80);
                left >>>= 7;
            }
            out.write(left);
        }
        return out.toByteArray();
    }
}
