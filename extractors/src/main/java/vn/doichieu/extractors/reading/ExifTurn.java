package vn.doichieu.extractors.reading;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import vn.doichieu.extractors.scan.Quarter;

/** How a telephone was held: the orientation that a JPEG photograph carries (Exif 2.32, tag 0x0112). */
final class ExifTurn {
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int APP1 = 0xFFE1;
    private static final int ORIENTATION = 0x0112;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private ExifTurn() {}

    /** By how much the photograph is turned clockwise to be shown; none where it does not say. */
    static Quarter of(byte[] content) {
        try {
            return inSegments(ByteBuffer.wrap(content));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Quarter.NONE;
        }
    }

    private static Quarter inSegments(ByteBuffer file) {
        if (file.getShort() != (short) 0xFFD8) {
            return Quarter.NONE;
        }
        for (int marker = file.getShort() & 0xFFFF;
                marker > 0xFF00 && marker != START_OF_SCAN;
                marker = file.getShort() & 0xFFFF) {
            int length = (file.getShort() & 0xFFFF) - 2;
            ByteBuffer segment = file.slice(file.position(), length);
            byte[] name = new byte[EXIF.length];
            if (marker == APP1
                    && length > EXIF.length
                    && segment.get(name).position() == EXIF.length
                    && java.util.Arrays.equals(name, EXIF)) {
                return inDirectory(segment.slice());
            }
            file.position(file.position() + length);
        }
        return Quarter.NONE;
    }

    private static Quarter inDirectory(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                return switch (tiff.getShort(entry + 8)) {
                    case 3 -> Quarter.HALF;
                    case 6 -> Quarter.RIGHT;
                    case 8 -> Quarter.LEFT;
                    default -> Quarter.NONE;
                };
            }
        }
        return Quarter.NONE;
    }
}
