package vn.doichieu.pipeline.run;

import java.time.Duration;
import vn.doichieu.pipeline.intake.IntakeLimits;

/**
 * How a batch is loaded.
 *
 * @param jobs    files processed at a time
 * @param timeout for one file, from the moment it is worked on
 * @param limits  what is taken in
 * @param retry   whether every file that was refused or read in part before is tried again
 */
public record LoadOptions(int jobs, Duration timeout, IntakeLimits limits, boolean retry) {
    private static final int MOST_JOBS = 4;
    private static final Duration TIMEOUT = Duration.ofMinutes(2);

    public LoadOptions {
        if (jobs < 1 || timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("at least one job and some time are needed");
        }
    }

    /** Without trying again what failed for good. */
    public LoadOptions(int jobs, Duration timeout, IntakeLimits limits) {
        this(jobs, timeout, limits, false);
    }

    int seconds() {
        return (int) Math.min(Integer.MAX_VALUE, timeout.toSeconds());
    }

    /** As many jobs as there are cores, at most 4; 120 seconds. */
    public static LoadOptions defaults() {
        int cores = Runtime.getRuntime().availableProcessors();
        return new LoadOptions(Math.min(cores, MOST_JOBS), TIMEOUT, IntakeLimits.DEFAULT);
    }
}
