package vn.doichieu.pipeline.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of one file of an archive that can be read file by file: whatever goes wrong with them is said of this file
 * alone.
 */
final class Unpacked extends FilterInputStream {
    private Unpacked(InputStream packed) {
        super(packed);
    }

    /** @throws Refused where they cannot be had, now or later on */
    static InputStream of(Inside.Bytes packed) throws IOException {
        return new Unpacked(guarded(packed::open));
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    @Override
    public int read() throws IOException {
        return guarded(super::read);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        return guarded(() -> super.read(into, offset, length));
    }

    @Override
    public long skip(long bytes) throws IOException {
        return guarded(() -> super.skip(bytes));
    }

    private static <T> T guarded(Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (Refused | UnpackBudget.Exceeded e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // broken data makes decoders throw unchecked exceptions too
            Refused broken = new Refused(IntakeMessages.BROKEN_ENTRY);
            broken.initCause(e);
            throw broken;
        }
    }
}
