package vn.doichieu.extractors.document;

import java.time.Duration;
import java.util.function.IntConsumer;

/**
 * Until when one file may be worked on. Page images take long by nature and are counted only when the file is open: each
 * puts the end off by the time that it is given. Safe for use by several threads.
 */
public final class Deadline {
    private static final long NEVER = Long.MAX_VALUE;

    /** A share of the time, and no more than so much, is kept for what comes after reading. */
    private static final long AFTER_READING = 6;

    private static final long MOST_AFTER_READING = Duration.ofSeconds(10).toNanos();

    private final long start = System.nanoTime();
    private final long perImage;
    private final IntConsumer listener;
    private long allowed;

    private Deadline(long allowed, long perImage, IntConsumer listener) {
        this.allowed = allowed;
        this.perImage = perImage;
        this.listener = listener;
    }

    /** No end. */
    public static Deadline never() {
        return new Deadline(NEVER, 0, count -> {});
    }

    /**
     * From now on.
     *
     * @param file     time for the file
     * @param perImage time for each page image in it, on top; may be zero
     */
    public static Deadline in(Duration file, Duration perImage) {
        return in(file, perImage, count -> {});
    }

    /** The same, telling a listener of each number of images found. */
    public static Deadline in(Duration file, Duration perImage, IntConsumer listener) {
        if (file.isNegative() || perImage.isNegative()) {
            throw new IllegalArgumentException("no time at all");
        }
        return new Deadline(file.toNanos(), perImage.toNanos(), listener);
    }

    /** Time on top for each page image. */
    public Duration perImage() {
        return Duration.ofNanos(perImage);
    }

    /** So many page images were found that have to be recognised. */
    public synchronized void imagesFound(int count) {
        if (allowed != NEVER) {
            allowed += count * perImage;
        }
        listener.accept(count);
    }

    /** Time left for reading, so that what was read can still be worked on; never negative. */
    public synchronized Duration leftToRead() {
        if (allowed == NEVER) {
            return left();
        }
        Duration spare = Duration.ofNanos(Math.min(allowed / AFTER_READING, MOST_AFTER_READING));
        Duration left = left().minus(spare);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Time left; never negative. */
    public synchronized Duration left() {
        long left = allowed == NEVER ? NEVER : allowed - (System.nanoTime() - start);
        return Duration.ofNanos(Math.max(0, left));
    }
}
