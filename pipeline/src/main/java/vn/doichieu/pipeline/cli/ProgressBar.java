package vn.doichieu.pipeline.cli;

import java.util.function.LongSupplier;
import vn.doichieu.pipeline.export.DisplayWidth;

/** One line on a terminal, redrawn in place at most ten times a second. */
final class ProgressBar implements LoadProgress {

    private static final long REDRAW_NANOS = 100_000_000;
    private static final int BAR_WIDTH = 20;
    private static final String CLEAR_LINE = "\r\u001B[K";

    private final Console console;
    private final LongSupplier clock;
    private final Pace pace;
    private long drawnAt;

    /** @param clock in nanoseconds */
    ProgressBar(Console console, LongSupplier clock) {
        this.console = console;
        this.clock = clock;
        this.pace = new Pace(clock.getAsLong());
    }

    @Override
    public void total(int files) {
        pace.expect(files);
        draw();
    }

    @Override
    public void fileDone(String file, int pages) {
        pace.add(pages);
        if (clock.getAsLong() - drawnAt >= REDRAW_NANOS) {
            draw();
        }
    }

    @Override
    public void end() {
        stop();
        console.say(pace.done(console.texts(), clock.getAsLong()));
    }

    @Override
    public void stop() {
        console.messages().print(CLEAR_LINE);
        console.messages().flush();
    }

    private void draw() {
        drawnAt = clock.getAsLong();
        int filled = pace.files() == 0 ? 0 : BAR_WIDTH * pace.filesDone() / pace.files();
        String bar = "█".repeat(filled) + "░".repeat(BAR_WIDTH - filled) + " ";
        String line = bar
                + console.texts()
                        .of(
                                "load.progress",
                                pace.filesDone(),
                                pace.files(),
                                pace.pages(),
                                pace.pagesPerSecond(drawnAt),
                                pace.timeLeft(drawnAt));
        boolean fits = DisplayWidth.of(line) < console.terminal().columns();
        console.messages().print(CLEAR_LINE + (fits ? line : line.substring(bar.length())));
        console.messages().flush();
    }
}
