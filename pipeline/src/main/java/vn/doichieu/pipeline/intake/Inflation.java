package vn.doichieu.pipeline.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * How much comes out of so many packed bytes. Counted where the bytes come out, so that what is skipped or lies over
 * other entries counts too.
 */
final class Inflation {
    private final IntakeLimits limits;
    private final long packed;
    private long unpacked;

    /** @param packed size in the archive; what the archive says of the unpacked size is not trusted */
    Inflation(IntakeLimits limits, long packed) {
        this.limits = limits;
        this.packed = Math.max(1, packed);
    }

    /** The same stream, which fails with {@link UnpackBudget.Exceeded} as soon as too much came out of it. */
    InputStream watch(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int read = super.read();
                count(read < 0 ? 0 : 1);
                return read;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int read = super.read(into, offset, length);
                count(Math.max(0, read));
                return read;
            }

            @Override
            public long skip(long bytes) throws IOException {
                long skipped = super.skip(bytes);
                count(skipped);
                return skipped;
            }

            @Override
            public boolean markSupported() {
                return false; // what is read twice would count twice
            }
        };
    }

    private void count(long bytes) throws UnpackBudget.Exceeded {
        unpacked += bytes;
        if (unpacked > limits.ratioFrom() && unpacked / limits.ratio() > packed) {
            throw new UnpackBudget.Exceeded(IntakeMessages.BOMB, false);
        }
    }
}
