package vn.doichieu.pipeline.cli;

import java.util.function.LongSupplier;

/** Plain lines for logs: one per file, but no more than one in two seconds once the first ten are told. */
final class ProgressLines implements LoadProgress {

    private static final int ALWAYS_TOLD = 10;
    private static final long PAUSE_NANOS = 2_000_000_000L;

    private final Console console;
    private final LongSupplier clock;
    private final Pace pace;
    private long toldAt;

    /** @param clock in nanoseconds */
    ProgressLines(Console console, LongSupplier clock) {
        this.console = console;
        this.clock = clock;
        this.pace = new Pace(clock.getAsLong());
    }

    @Override
    public void total(int files) {
        pace.expect(files);
    }

    @Override
    public void fileDone(String file, int pages) {
        pace.add(pages);
        long now = clock.getAsLong();
        boolean isLast = pace.filesDone() == pace.files();
        if (pace.filesDone() <= ALWAYS_TOLD || isLast || now - toldAt >= PAUSE_NANOS) {
            toldAt = now;
            console.say("[" + pace.filesDone() + "/" + pace.files() + "] " + file);
        }
    }

    @Override
    public void end() {
        console.say(pace.done(console.texts(), clock.getAsLong()));
    }

    @Override
    public void stop() {}
}
