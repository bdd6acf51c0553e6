package vn.doichieu.extractors.reading;

import java.awt.image.BufferedImage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.doichieu.extractors.document.Deadline;
import vn.doichieu.extractors.scan.OcrOptions;
import vn.doichieu.extractors.scan.PageRecogniser;
import vn.doichieu.extractors.scan.Quarter;
import vn.doichieu.extractors.scan.ScannedPage;

/** Recognises page images, a few at a time over all files, threads and processes. */
final class PageScans {
    private static final Logger LOG = LoggerFactory.getLogger(PageScans.class);

    private final PageRecogniser recogniser;
    private final ExecutorService workers;

    /** For other processes read files at the same time. */
    private final MachineSlots slots;

    /** Images in memory: one more than are worked on, so that none waits for the next to be unpacked. */
    private final Semaphore places;

    PageScans(OcrOptions options) {
        this.slots = MachineSlots.ofMachine(options.parallel());
        this.recogniser = new PageRecogniser(options);
        this.workers = Executors.newFixedThreadPool(options.parallel(), work -> {
            Thread thread = new Thread(work, "recognition");
            thread.setDaemon(true);
            return thread;
        });
        this.places = new Semaphore(options.parallel() + 1, true);
    }

    /** Whether images can be recognised on this machine. */
    boolean available() throws InterruptedException {
        return recogniser.isInstalled();
    }

    /**
     * Waits for a place, then starts; the result may be an {@link java.util.concurrent.ExecutionException}.
     *
     * @param turn     by which the page shows the image turned
     * @param deadline kept with some time to spare for what comes after
     */
    Future<ScannedPage> start(BufferedImage image, Quarter turn, Deadline deadline) throws InterruptedException {
        places.acquire();
        try {
            return workers.submit(() -> {
                try (MachineSlots.Slot slot = slots.take(deadline.leftToRead())) {
                    LOG.trace("a page in {}", slot);
                    return recogniser.recognise(image, turn, deadline.leftToRead());
                } finally {
                    places.release();
                }
            });
        } catch (RuntimeException e) {
            places.release();
            throw e;
        }
    }
}
