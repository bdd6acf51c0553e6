package vn.doichieu.extractors.reading;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.doichieu.extractors.document.Deadline;
import vn.doichieu.extractors.document.UnreadPage;
import vn.doichieu.extractors.document.UnreadPage.Cause;
import vn.doichieu.extractors.scan.ScannedPage;

/** Recognises the pages of a file that are images, for as long as there is time. */
final class ScanQueue {
    private static final Logger LOG = LoggerFactory.getLogger(ScanQueue.class);

    private final PageScans scans;

    ScanQueue(PageScans scans) {
        this.scans = scans;
    }

    /**
     * What became of the pages.
     *
     * @param read   by number of the page, from 1
     * @param unread by number of the page, with the reason
     */
    record Outcome(Map<Integer, PrintedPage> read, Map<Integer, Cause> unread) {
        Outcome {
            read = Map.copyOf(read);
            unread = Map.copyOf(unread);
        }

        List<UnreadPage> unreadPages() {
            return new TreeMap<>(unread)
                    .entrySet().stream()
                            .map(page -> new UnreadPage(page.getKey(), page.getValue()))
                            .toList();
        }

        /** Why a file gave nothing, where none of its pages was read: what to do about it first. */
        Refusal refusal() {
            if (unread.containsValue(Cause.NO_OCR)) {
                return Refusal.NO_OCR;
            }
            if (unread.containsValue(Cause.OUT_OF_TIME)) {
                return Refusal.OUT_OF_TIME;
            }
            return unread.containsValue(Cause.NO_TEXT) ? Refusal.NO_TEXT_LAYER : Refusal.CORRUPT;
        }
    }

    /** Where the images of pages come from. */
    interface Images {
        /**
         * Unpacks the image of a page.
         *
         * @param number of the page, from 1
         * @throws IOException where it cannot be unpacked, or is too large for a page
         */
        PageImage of(int number) throws IOException;
    }

    private record Begun(AffineTransform onPage, Future<ScannedPage> page) {}

    /**
     * Recognises pages.
     *
     * @param pages by number, from 1
     */
    Outcome recognise(Images images, Set<Integer> pages, Deadline deadline) {
        if (pages.isEmpty()) {
            return new Outcome(Map.of(), Map.of());
        }
        Map<Integer, Cause> unread = new HashMap<>();
        Map<Integer, ScannedPrint> read = new TreeMap<>();
        Map<Integer, Begun> begun = new TreeMap<>();
        try {
            if (!scans.available()) {
                pages.forEach(number -> unread.put(number, Cause.NO_OCR));
                return new Outcome(Map.of(), unread);
            }
            deadline.imagesFound(pages.size());
            begin(images, pages, deadline, begun, unread);
            for (Map.Entry<Integer, Begun> page : begun.entrySet()) {
                finish(page.getKey(), page.getValue(), deadline, read, unread);
            }
        } catch (InterruptedException e) {
            begun.values().forEach(each -> each.page().cancel(true));
            Thread.currentThread().interrupt();
        }
        for (int number : pages) {
            if (!read.containsKey(number)) {
                unread.putIfAbsent(number, Cause.OUT_OF_TIME);
            }
        }
        return new Outcome(printed(read), unread);
    }

    private void begin(
            Images images, Set<Integer> pages, Deadline deadline, Map<Integer, Begun> begun, Map<Integer, Cause> unread)
            throws InterruptedException {
        for (int number : new TreeSet<>(pages)) {
            if (deadline.leftToRead().isZero()) {
                return;
            }
            try {
                PageImage image = images.of(number);
                begun.put(number, new Begun(image.onPage(), scans.start(image.pixels(), image.turn(), deadline)));
            } catch (IOException | RuntimeException e) {
                LOG.debug("page {} has no image that can be unpacked", number, e);
                unread.put(number, Cause.FAILED);
            }
        }
    }

    private static void finish(
            int number, Begun begun, Deadline deadline, Map<Integer, ScannedPrint> read, Map<Integer, Cause> unread)
            throws InterruptedException {
        try {
            ScannedPage page = begun.page().get();
            if (page.words().isEmpty()) {
                unread.put(number, Cause.NO_TEXT);
            } else {
                read.put(number, new ScannedPrint(page, begun.onPage()));
            }
        } catch (ExecutionException e) {
            LOG.debug("page {} was not recognised", number, e);
            unread.put(number, deadline.leftToRead().isZero() ? Cause.OUT_OF_TIME : Cause.FAILED);
        }
    }

    private static Map<Integer, PrintedPage> printed(Map<Integer, ScannedPrint> read) {
        ScanSizes sizes = new ScanSizes();
        read.values().forEach(print -> print.countInto(sizes));
        Map<Integer, PrintedPage> printed = new HashMap<>();
        read.forEach((number, print) -> printed.put(number, print.printed(number, sizes)));
        return printed;
    }
}
