package vn.doichieu.pipeline.intake;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.doichieu.extractors.document.Deadline;
import vn.doichieu.extractors.document.SourceFile;
import vn.doichieu.extractors.reading.ReadOutcome;
import vn.doichieu.extractors.reading.Refusal;
import vn.doichieu.extractors.reading.ReportReader;

/**
 * Reads files in processes of their own, as many as there are threads that ask: a file that hangs, uses up the memory or
 * brings down the virtual machine costs one process, which is killed and replaced. A file is given up when its time is
 * over and when the thread that asked is interrupted.
 */
public final class IsolatedReader implements ClosingReader {
    private static final Logger LOG = LoggerFactory.getLogger(IsolatedReader.class);

    /** After which a process is not asked again. */
    private static final Set<Refusal> SPOILING = Set.of(Refusal.OUT_OF_TIME, Refusal.OUT_OF_MEMORY, Refusal.FAILED);

    /** Time for a process to start, on a busy machine. */
    private static final Duration START = Duration.ofMinutes(2);

    /** Time for the processes to end when they are told to. */
    private static final Duration END = Duration.ofSeconds(10);

    private final ReportReader reader;
    private final Duration limit;
    private final int memory;
    private final BlockingDeque<ReaderProcess> idle = new LinkedBlockingDeque<>();
    private final Set<ReaderProcess> all = ConcurrentHashMap.newKeySet();
    private volatile boolean cannotStart;

    /**
     * Starts the first process, so that it is ready when the first file comes.
     *
     * @param reader   reads in each process, made by its constructor without arguments; and here, where no process can
     *                 be started
     * @param limit    for one file
     * @param memory   most megabytes for one process
     */
    public IsolatedReader(ReportReader reader, Duration limit, int memory) {
        this.reader = reader;
        this.limit = limit;
        this.memory = memory;
        try {
            idle.add(start());
        } catch (IOException e) {
            cannotStart(e);
        }
    }

    private ReaderProcess start() throws IOException {
        ReaderProcess process = ReaderProcess.start(reader.getClass(), memory);
        all.add(process);
        return process;
    }

    private void cannotStart(IOException e) {
        LOG.warn("files are read in this process, no other can be started", e);
        cannotStart = true;
    }

    @Override
    public ReadOutcome read(SourceFile file) {
        return read(file, Deadline.in(limit, Duration.ZERO));
    }

    @Override
    public ReadOutcome read(SourceFile file, Deadline deadline) {
        try {
            if (!cannotStart) {
                return ask(file, deadline);
            }
        } catch (IOException e) {
            cannotStart(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return outOfTime();
        }
        return reader.read(file, deadline);
    }

    /** A process may die while it waits, by no fault of the file. */
    private ReadOutcome ask(SourceFile file, Deadline deadline) throws IOException, InterruptedException {
        ReaderProcess process = process();
        ReadOutcome outcome = ask(process, file, deadline);
        boolean ended = outcome instanceof ReadOutcome.Refused refused && refused.reason() != Refusal.OUT_OF_TIME;
        return ended && !process.hasTaken() ? ask(start(), file, deadline) : outcome;
    }

    /** One that waits, else a new one. */
    private ReaderProcess process() throws IOException {
        for (ReaderProcess waiting = idle.pollFirst(); waiting != null; waiting = idle.pollFirst()) {
            if (waiting.isAlive()) {
                return waiting;
            }
            discard(waiting);
        }
        return start();
    }

    private ReadOutcome ask(ReaderProcess process, SourceFile file, Deadline deadline)
            throws IOException, InterruptedException {
        boolean usable = false;
        try {
            ReadOutcome outcome = await(process, file, deadline);
            usable = !(outcome instanceof ReadOutcome.Refused refused) || !SPOILING.contains(refused.reason());
            return outcome;
        } finally {
            if (usable) {
                idle.addFirst(process);
            } else {
                discard(process);
            }
        }
    }

    private ReadOutcome await(ReaderProcess process, SourceFile file, Deadline deadline)
            throws IOException, InterruptedException {
        try {
            await(process::ready, Deadline.in(START, Duration.ZERO));
        } catch (TimeoutException | ExecutionException e) {
            throw new IOException(e);
        }
        try {
            return await(() -> process.read(file, deadline), deadline);
        } catch (TimeoutException e) {
            return outOfTime();
        } catch (ExecutionException e) {
            LOG.debug("{}: no answer", file.name(), e);
            return process.end();
        }
    }

    /** Waits for a stream in a thread of its own, since one that waits for a stream hears neither clock nor interrupt. */
    private static <T> T await(Callable<T> answer, Deadline deadline)
            throws InterruptedException, TimeoutException, ExecutionException {
        FutureTask<T> task = new FutureTask<>(answer);
        Thread waiting = new Thread(task, "waiting for a reading process");
        waiting.setDaemon(true);
        waiting.start();
        while (true) {
            try {
                return task.get(deadline.left().toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                // it may have been put off in the meantime
                if (deadline.left().isZero()) {
                    throw e;
                }
            }
        }
    }

    private ReadOutcome.Refused outOfTime() {
        return new ReadOutcome.Refused(Refusal.OUT_OF_TIME, "more than " + limit);
    }

    private void discard(ReaderProcess process) {
        all.remove(process);
        var unused = process.kill();
    }

    /** Ends all processes, those that are reading too. */
    @Override
    public void close() {
        CompletableFuture<?>[] ending = all.stream().map(ReaderProcess::kill).toArray(CompletableFuture<?>[]::new);
        all.clear();
        var unused = CompletableFuture.allOf(ending)
                .completeOnTimeout(null, END.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }
}
