package vn.doichieu.pipeline.run;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.doichieu.pipeline.intake.Hindrance;

/**
 * Processes several files at a time, each for a limited time. Nothing a file does stops the others: whatever it throws
 * rejects it, and a thread that does not come back is interrupted, left alone, and does not count any more. A thread per
 * file, since one that hangs in a loop cannot be had back; daemons, so that it does not keep the program alive.
 */
final class Workers {
    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);

    private final Semaphore free;
    private final Duration timeout;

    Workers(int jobs, Duration timeout) {
        this.free = new Semaphore(jobs, true);
        this.timeout = timeout;
    }

    /** Starts the work as soon as a place is free; the result always comes, and never exceptionally. */
    CompletableFuture<Processed> start(String file, Supplier<Processed> work) {
        CompletableFuture<Processed> result = new CompletableFuture<>();
        Thread thread = new Thread(() -> runInTurn(file, work, result), "load " + file);
        thread.setDaemon(true);
        thread.start();
        return result;
    }

    private void runInTurn(String file, Supplier<Processed> work, CompletableFuture<Processed> result) {
        Thread worker = Thread.currentThread();
        Processed timedOut = new Processed.Rejected(RefusalMessages.timedOut(timeout), Hindrance.EFFORT);
        free.acquireUninterruptibly();
        CompletableFuture<Void> released = result.thenAccept(processed -> {
            free.release();
            if (processed == timedOut) {
                LOG.debug("{}: no result after {}", file, timeout);
                worker.interrupt();
            }
        });
        result.completeOnTimeout(timedOut, timeout.toMillis(), TimeUnit.MILLISECONDS);
        result.complete(run(file, work));
        released.join();
    }

    private static Processed run(String file, Supplier<Processed> work) {
        try {
            return work.get();
        } catch (OutOfMemoryError e) {
            LOG.debug("{}: out of memory", file, e);
            return new Processed.Rejected(RefusalMessages.OUT_OF_MEMORY, Hindrance.EFFORT);
        } catch (Throwable e) {
            LOG.debug("{}: failed", file, e);
            return new Processed.Rejected(RefusalMessages.FAULT, Hindrance.EFFORT);
        }
    }
}
