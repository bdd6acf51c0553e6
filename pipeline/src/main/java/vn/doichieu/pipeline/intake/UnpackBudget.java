package vn.doichieu.pipeline.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.doichieu.pipeline.check.Message;

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

    /** An archive that unpacks to more than it may. */
    static final class Exceeded extends IOException {
        private static final long serialVersionUID = 1L;

        private final transient Message reason;
        private final boolean inAll;

        /** @param inAll whether nothing more may be taken of the outermost container either */
        Exceeded(Message reason, boolean inAll) {
            super(reason.en());
            this.reason = reason;
            this.inAll = inAll;
        }

        Message reason() {
            return reason;
        }

        boolean inAll() {
            return inAll;
        }
    }

    /** Counts a file, read or not. */
    void count() throws Exceeded {
        if (--filesLeft < 0) {
            throw new Exceeded(IntakeMessages.tooManyFiles(limits.archiveFiles()), true);
        }
    }

    /**
     * All of the stream.
     *
     * @throws Exceeded where the archive holds too much
     * @throws Refused  where this file is too large, while the archive may go on
     */
    byte[] unpack(InputStream in) throws IOException {
        ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            bytesLeft -= read;
            if (bytesLeft < 0) {
                throw new Exceeded(IntakeMessages.BOMB, true);
            }
            if (unpacked.size() + (long) read > limits.fileBytes()) {
                throw new Refused(IntakeMessages.tooLarge(limits.fileBytes()));
            }
            unpacked.write(chunk, 0, read);
        }
        return unpacked.toByteArray();
    }
}
