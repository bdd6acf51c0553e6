package vn.doichieu.extractors.scan;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** Several grey images as the pages of one uncompressed TIFF 6.0 file, little-endian, one strip each. */
final class Tiff {
    private static final int HEADER = 8;
    private static final int TAGS = 9;
    private static final int DIRECTORY = 2 + 12 * TAGS + 4;

    private static final short SHORT = 3;
    private static final short LONG = 4;

    private Tiff() {}

    static void write(List<Grey> images, OutputStream out) throws IOException {
        byte[] bytes = new byte[HEADER];
        ByteBuffer header = over(bytes);
        header.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(HEADER);
        out.write(bytes);
        int at = HEADER;
        for (int i = 0; i < images.size(); i++) {
            Grey image = images.get(i);
            int size = image.pixels().length;
            int padded = size + size % 2;
            int next = Math.addExact(at + DIRECTORY, padded);
            out.write(directory(image, at + DIRECTORY, i + 1 < images.size() ? next : 0));
            out.write(image.pixels());
            out.write(new byte[padded - size]);
            at = next;
        }
    }

    private static byte[] directory(Grey image, int pixelsAt, int next) {
        byte[] bytes = new byte[DIRECTORY];
        ByteBuffer tags = over(bytes);
        tags.putShort((short) TAGS);
        tag(tags, 256, LONG, image.width());
        tag(tags, 257, LONG, image.height());
        tag(tags, 258, SHORT, 8);
        tag(tags, 259, SHORT, 1);
        tag(tags, 262, SHORT, 1);
        tag(tags, 273, LONG, pixelsAt);
        tag(tags, 277, SHORT, 1);
        tag(tags, 278, LONG, image.height());
        tag(tags, 279, LONG, image.pixels().length);
        tags.putInt(next);
        return bytes;
    }

    private static void tag(ByteBuffer tags, int number, short type, int value) {
        tags.putShort((short) number).putShort(type).putInt(1).putInt(value);
    }

    private static ByteBuffer over(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
