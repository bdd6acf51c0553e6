package vn.doichieu.pipeline.run;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.doichieu.extractors.document.Deadline;
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
    private final Duration perImage;

    /**
     * @param perImage time on top for each page image in the file
     */
    Workers(int jobs, Duration timeout, Duration perImage) {
        this.free = new Semaphore(jobs, true);
        this.timeout = timeout;
        this.perImage = perImage;
    }

    /** Starts the work as soon as a place is free; the result always comes, and never exceptionally. */
    CompletableFuture<Processed> start(String file, Function<Deadline, Processed> work) {
        CompletableFuture<Processed> result = new CompletableFuture<>();
        Thread thread = new Thread(() -> runInTurn(file, work, result), "load " + file);
        thread.setDaemon(true);
        thread.start();
        return result;
    }

    private void runInTurn(String file, Function<Deadline, Processed> work, CompletableFuture<Processed> result) {
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
        Deadline deadline = Deadline.in(timeout, perImage);
        completeAt(deadline, result, timedOut);
        result.complete(run(file, deadline, work));
        released.join();
    }

    /** The deadline may have been put off when it comes. */
    private static void completeAt(Deadline deadline, CompletableFuture<Processed> result, Processed timedOut) {
        CompletableFuture.delayedExecutor(deadline.left().toNanos(), TimeUnit.NANOSECONDS)
                .execute(() -> {
                    if (deadline.left().isZero()) {
                        result.complete(timedOut);
                    } else if (!result.isDone()) {
                        completeAt(deadline, result, timedOut);
                    }
                });
    }

    private static Processed run(String file, Deadline deadline, Function<Deadline, Processed> work) {
        try {
            return work.apply(deadline);
        } catch (OutOfMemoryError e) {
            LOG.debug("{}: out of memory", file, e);
            return new Processed.Rejected(RefusalMessages.OUT_OF_MEMORY, Hindrance.EFFORT);
        } catch (Throwable e) {
            LOG.debug("{}: failed", file, e);
            return new Processed.Rejected(RefusalMessages.FAULT, Hindrance.EFFORT);
        }
    }
}
