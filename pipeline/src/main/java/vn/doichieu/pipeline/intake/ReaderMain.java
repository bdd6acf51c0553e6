package vn.doichieu.pipeline.intake;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import vn.doichieu.extractors.document.Deadline;
import vn.doichieu.extractors.reading.ReadOutcome;
import vn.doichieu.extractors.reading.Refusal;
import vn.doichieu.extractors.reading.ReportReader;

/**
 * The program of a reading process: takes files on standard input, gives outcomes on standard output, and ends when its
 * input does, be it in the middle of a file. What a parser prints goes to standard error.
 */
public final class ReaderMain {
    private final BlockingQueue<ReaderFrames.Order> files = new LinkedBlockingQueue<>();
    private final CountDownLatch end = new CountDownLatch(1);

    private final ReportReader reader;

    private ReaderMain(ReportReader reader) {
        this.reader = reader;
    }

    /**
     * Its temporary folder ({@code java.io.tmpdir}) is its own and is removed in the end.
     *
     * @param args the class of the reader, which is made without arguments
     */
    public static void main(String[] args) throws ReflectiveOperationException {
        Class<? extends ReportReader> reader = Class.forName(args[0]).asSubclass(ReportReader.class);
        DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        System.setOut(System.err);
        System.setIn(InputStream.nullInputStream());
        new ReaderMain(reader.getConstructor().newInstance()).run(in, out);
    }

    private void run(DataInputStream in, DataOutputStream out) {
        // an interrupt from the keyboard comes to both processes; this one goes on until the other lets go of it
        Runtime.getRuntime().addShutdownHook(new Thread(this::awaitEnd));
        Thread reading = new Thread(() -> answerAll(out), "reading");
        reading.setDaemon(true);
        reading.start();
        try {
            while (true) {
                files.add(ReaderFrames.readFile(in));
            }
        } catch (IOException e) {
            end();
        }
    }

    private void answerAll(DataOutputStream out) {
        try {
            ReaderFrames.writeReady(out);
            while (true) {
                ReaderFrames.Order order = files.take();
                ReaderFrames.writeTaken(out);
                ReaderFrames.writeOutcome(out, answer(order, out));
            }
        } catch (IOException | InterruptedException e) {
            end();
        }
    }

    private ReadOutcome answer(ReaderFrames.Order order, DataOutputStream out) {
        Deadline deadline = Deadline.in(order.limit(), order.perImage(), count -> tellImages(out, count));
        try {
            return reader.read(order.file(), deadline);
        } catch (OutOfMemoryError e) {
            return new ReadOutcome.Refused(Refusal.OUT_OF_MEMORY, String.valueOf(e.getMessage()));
        } catch (Throwable e) {
            return new ReadOutcome.Refused(Refusal.FAILED, String.valueOf(e));
        }
    }

    private static void tellImages(DataOutputStream out, int count) {
        try {
            ReaderFrames.writeImages(out, count);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitEnd() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void end() {
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        ScratchFolder.remove(Path.of(System.getProperty("java.io.tmpdir")));
        end.countDown(); // last, since a process that was told to end is gone with it
        Runtime.getRuntime().halt(0);
    }
}
