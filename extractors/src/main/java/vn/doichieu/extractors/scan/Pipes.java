package vn.doichieu.extractors.scan;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Daemon threads that feed processes and drain them, so that neither side waits for the other for ever. */
final class Pipes {
    static final ExecutorService POOL = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "recognition pipe");
        thread.setDaemon(true);
        return thread;
    });

    private Pipes() {}
}
