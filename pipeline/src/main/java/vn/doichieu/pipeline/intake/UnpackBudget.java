package vn.doichieu.pipeline.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Unpacks the files of one archive, those of archives inside it included, as long as they stay within the limits. */
final class UnpackBudget {
    private static final int CHUNK = 64 * 1024;

    private final IntakeLimits limits;
    private long bytesLeft;
    private int filesLeft;

    UnpackBudget(IntakeLimits limits) {
        this.limits = limits;
        this.bytesLeft = limits.archiveBytes();
        this.filesLeft = limits.archiveFiles();
    }

    /** An archive that unpacks to far more than it may. */
    static final class Exceeded extends IOException {
        private static final long serialVersionUID = 1L;

        Exceeded(String message) {
            super(message);
        }
    }

    /** A single file that is too large, while the archive may go on. */
    static final class FileTooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        FileTooLarge(String message) {
            super(message);
        }
    }

    /**
     * All of the stream.
     *
     * @param packed size in the archive; what the archive says of the unpacked size is not trusted
     */
    byte[] unpack(InputStream in, long packed) throws IOException {
        if (--filesLeft < 0) {
            throw new Exceeded("more than " + limits.archiveFiles() + " files");
        }
        ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            unpacked.write(chunk, 0, read);
            bytesLeft -= read;
            check(unpacked.size(), packed);
        }
        return unpacked.toByteArray();
    }

    private void check(long unpacked, long packed) throws IOException {
        if (bytesLeft < 0) {
            throw new Exceeded("more than " + limits.archiveBytes() + " bytes in all");
        }
        if (unpacked > limits.ratioFrom() && unpacked > Math.max(1, packed) * limits.ratio()) {
            throw new Exceeded("unpacks to more than " + limits.ratio() + " times its size");
        }
        if (unpacked > limits.fileBytes()) {
            throw new FileTooLarge("more than " + limits.fileBytes() + " bytes");
        }
    }
}
