package vn.doichieu.pipeline.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of the program; closing it ends the program whatever it is doing. */
final class BsdtarRun implements AutoCloseable {
    /** The longest it may take to give the next bytes; the first file of a solid archive may take a while. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final int MOST_COMPLAINTS = 16 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(BsdtarRun.class);

    private final Process process;
    private final CompletableFuture<String> complaints;
    private final InputStream output;
    private volatile boolean gaveUp;

    BsdtarRun(Process process, Source archive) {
        this.process = process;
        daemon(() -> feed(archive));
        this.complaints = CompletableFuture.supplyAsync(this::readComplaints, BsdtarRun::daemon);
        this.output = new Patient(process.getInputStream());
    }

    /** What it writes; a read that takes too long ends the program and fails with {@link Refused}. */
    InputStream output() {
        return output;
    }

    /**
     * Reads what is left and waits for the end.
     *
     * @return what it complained of; empty where all went well
     */
    String complaints() throws IOException {
        output.transferTo(OutputStream.nullOutputStream());
        try {
            boolean well = process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) && process.exitValue() == 0;
            String said = well ? "" : complaints.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return well || !said.isBlank() ? said : "failed";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException(e);
        }
    }

    /** The program may well end before it has read all. */
    private void feed(Source archive) {
        try (InputStream in = archive.stream();
                OutputStream out = process.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException e) {
            LOG.trace("bsdtar did not read to the end", e);
        }
    }

    private String readComplaints() {
        try (InputStream in = process.getErrorStream()) {
            String first = new String(in.readNBytes(MOST_COMPLAINTS), StandardCharsets.UTF_8);
            in.transferTo(OutputStream.nullOutputStream());
            return first;
        } catch (IOException e) {
            return "";
        }
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "bsdtar");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** Each read is waited for so long only; the time that the files take in between does not count. */
    private final class Patient extends FilterInputStream {
        Patient(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            int read = read(one, 0, 1);
            return read < 0 ? read : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            CompletableFuture<Boolean> inTime = new CompletableFuture<>();
            CompletableFuture<Void> watched = inTime.completeOnTimeout(false, PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .thenAccept(answered -> {
                        if (!answered) {
                            gaveUp = true;
                            process.destroyForcibly();
                        }
                    });
            try {
                int read = super.read(into, offset, length);
                if (gaveUp) {
                    throw new Refused(IntakeMessages.OUT_OF_TIME, Hindrance.EFFORT);
                }
                return read;
            } catch (IOException e) {
                throw gaveUp ? new Refused(IntakeMessages.OUT_OF_TIME, Hindrance.EFFORT) : e;
            } finally {
                inTime.complete(true);
                watched.join();
            }
        }
    }
}
