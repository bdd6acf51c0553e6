package vn.doichieu.pipeline.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.time.Duration;
import vn.doichieu.extractors.document.Deadline;
import vn.doichieu.extractors.document.SourceFile;
import vn.doichieu.extractors.reading.ReadOutcome;

/** What a reading process and the program that started it say to each other. */
final class ReaderFrames {
    private static final int READY = 0x52454144;
    private static final int TAKEN = 0x54414B45;
    private static final int IMAGES = 0x494D4147;
    private static final int RESULT = 0x52455355;
    private static final RecordCodec TEXT = RecordCodec.of(String.class);
    private static final RecordCodec OUTCOME = RecordCodec.of(ReadOutcome.class);

    private ReaderFrames() {}

    static void writeReady(DataOutputStream out) throws IOException {
        out.writeInt(READY);
        out.flush();
    }

    static void readReady(DataInputStream in) throws IOException {
        if (in.readInt() != READY) {
            throw new IOException("another program answers");
        }
    }

    /** A file and the time for it. */
    record Order(SourceFile file, Duration limit, Duration perImage) {}

    static void writeFile(DataOutputStream out, SourceFile file, Deadline deadline) throws IOException {
        TEXT.write(out, file.name());
        out.writeLong(deadline.left().toMillis());
        out.writeLong(deadline.perImage().toMillis());
        writeBytes(out, file.content());
    }

    static Order readFile(DataInputStream in) throws IOException {
        String name = (String) TEXT.read(in);
        Duration limit = Duration.ofMillis(in.readLong());
        Duration perImage = Duration.ofMillis(in.readLong());
        return new Order(new SourceFile(name, readBytes(in)), limit, perImage);
    }

    /** A file has arrived whole and is being read: what happens from now on is its doing. */
    static void writeTaken(DataOutputStream out) throws IOException {
        out.writeInt(TAKEN);
        out.flush();
    }

    static void readTaken(DataInputStream in) throws IOException {
        if (in.readInt() != TAKEN) {
            throw new IOException("another program answers");
        }
    }

    /** So many page images were found in the file that is read, and will take their time. */
    static void writeImages(DataOutputStream out, int count) throws IOException {
        out.writeInt(IMAGES);
        out.writeInt(count);
        out.flush();
    }

    /** Whole or not at all: what fails on the way to bytes leaves the stream as it was. */
    static void writeOutcome(DataOutputStream out, ReadOutcome outcome) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OUTCOME.write(new DataOutputStream(bytes), outcome);
        out.writeInt(RESULT);
        writeBytes(out, bytes.toByteArray());
    }

    /** Waits for the outcome; the deadline is told of images on the way. */
    static ReadOutcome readOutcome(DataInputStream in, Deadline deadline) throws IOException {
        int kind = in.readInt();
        while (kind == IMAGES) {
            deadline.imagesFound(in.readInt());
            kind = in.readInt();
        }
        if (kind != RESULT) {
            throw new IOException("another program answers");
        }
        return (ReadOutcome) OUTCOME.read(new DataInputStream(new ByteArrayInputStream(readBytes(in))));
    }

    private static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }

    private static byte[] readBytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }
}
