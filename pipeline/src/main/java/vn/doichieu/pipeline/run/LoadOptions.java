package vn.doichieu.pipeline.run;

import java.time.Duration;
import vn.doichieu.pipeline.intake.IntakeLimits;

/**
 * How a batch is loaded.
 *
 * @param jobs    files processed at a time
 * @param timeout for one file, from the moment it is worked on
 * @param perImage time on top for each page image in the file that has to be recognised; may be zero
 * @param limits  what is taken in
 * @param retry   whether every file that was refused or read in part before is tried again
 * @param catalogue version of the catalogue that figures are extracted with; empty where it does not matter
 * @param refresh whether reports that were extracted with another catalogue are extracted anew
 */
public record LoadOptions(
        int jobs,
        Duration timeout,
        Duration perImage,
        IntakeLimits limits,
        boolean retry,
        String catalogue,
        boolean refresh) {
    private static final int MOST_JOBS = 4;
    private static final Duration TIMEOUT = Duration.ofMinutes(2);

    public LoadOptions {
        if (jobs < 1 || timeout.isNegative() || timeout.isZero() || perImage.isNegative()) {
            throw new IllegalArgumentException("at least one job and some time are needed");
        }
    }

    /** A page takes 2 to 4 seconds of a processor; machines are old, and other files are read at the same time. */
    public static final Duration PER_IMAGE = Duration.ofSeconds(15);

    /** A timeout that holds whatever is in the file, and without trying again what failed for good. */
    public LoadOptions(int jobs, Duration timeout, IntakeLimits limits) {
        this(jobs, timeout, limits, false);
    }

    /** A timeout that holds whatever is in the file. */
    public LoadOptions(int jobs, Duration timeout, IntakeLimits limits, boolean retry) {
        this(jobs, timeout, Duration.ZERO, limits, retry, "", false);
    }

    int seconds() {
        return (int) Math.min(Integer.MAX_VALUE, timeout.toSeconds());
    }

    /** As many jobs as there are cores, at most 4; 120 seconds, and 15 for each page image. */
    public static LoadOptions defaults() {
        int cores = Runtime.getRuntime().availableProcessors();
        return new LoadOptions(Math.min(cores, MOST_JOBS), TIMEOUT, PER_IMAGE, IntakeLimits.DEFAULT, false, "", false);
    }
}
