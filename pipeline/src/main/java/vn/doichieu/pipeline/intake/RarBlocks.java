package vn.doichieu.pipeline.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;

/**
 * Walks the blocks of a RAR 5.0 archive (technical note, "General archive block format"). The program takes the end of
 * the file for the end of the archive; that it was cut off between two files only the missing last block tells.
 */
final class RarBlocks {
    private static final int SIGNATURE = 8;
    private static final int VERSION_AT = 6;
    private static final int CRC = 4;
    private static final int MOST_NUMBERS = 40;
    private static final int END = 5;
    private static final int EXTRA_AREA = 1;
    private static final int DATA_AREA = 2;

    private RarBlocks() {}

    /** Whether the archive has no end; false for older archives, which need not have one. */
    static boolean breakOff(Source archive) throws IOException {
        if (archive.head()[VERSION_AT] != 1) {
            return false;
        }
        try (SeekableByteChannel channel = archive.channel()) {
            long at = SIGNATURE;
            while (at < channel.size()) {
                RarNumbers numbers = new RarNumbers(bytes(channel, at + CRC));
                long size = numbers.next();
                long bodyAt = at + CRC + numbers.read();
                if (numbers.next() == END) {
                    return false;
                }
                long flags = numbers.next();
                if ((flags & EXTRA_AREA) != 0) {
                    numbers.next();
                }
                long data = (flags & DATA_AREA) != 0 ? numbers.next() : 0;
                if (size <= 0 || data < 0) {
                    return true;
                }
                at = bodyAt + size + data;
            }
            return true;
        } catch (ArrayIndexOutOfBoundsException e) {
            return true;
        }
    }

    private static byte[] bytes(SeekableByteChannel channel, long at) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(MOST_NUMBERS);
        channel.position(at);
        int read = 0;
        while (bytes.hasRemaining() && read >= 0) {
            read = channel.read(bytes);
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }
}
