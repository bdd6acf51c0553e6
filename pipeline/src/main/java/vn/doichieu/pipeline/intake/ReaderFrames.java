package vn.doichieu.pipeline.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import vn.doichieu.extractors.document.SourceFile;
import vn.doichieu.extractors.reading.ReadOutcome;

/** What a reading process and the program that started it say to each other. */
final class ReaderFrames {
    private static final int READY = 0x52454144;
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

    static void writeFile(DataOutputStream out, SourceFile file) throws IOException {
        TEXT.write(out, file.name());
        writeBytes(out, file.content());
    }

    static SourceFile readFile(DataInputStream in) throws IOException {
        return new SourceFile((String) TEXT.read(in), readBytes(in));
    }

    /** Whole or not at all: what fails on the way to bytes leaves the stream as it was. */
    static void writeOutcome(DataOutputStream out, ReadOutcome outcome) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OUTCOME.write(new DataOutputStream(bytes), outcome);
        writeBytes(out, bytes.toByteArray());
    }

    static ReadOutcome readOutcome(DataInputStream in) throws IOException {
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
