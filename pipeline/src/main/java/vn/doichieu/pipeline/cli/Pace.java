package vn.doichieu.pipeline.cli;

import java.util.Locale;
import vn.doichieu.pipeline.export.Texts;

/** Counts files and pages against time. */
final class Pace {

    private static final double NANOS = 1e9;

    private int files;
    private final long startNanos;
    private int filesDone;
    private int pages;

    Pace(long startNanos) {
        this.startNanos = startNanos;
    }

    void expect(int total) {
        files = total;
    }

    void add(int pagesOfFile) {
        filesDone++;
        pages += pagesOfFile;
    }

    int files() {
        return files;
    }

    int filesDone() {
        return filesDone;
    }

    int pages() {
        return pages;
    }

    double seconds(long nowNanos) {
        return Math.max(0, nowNanos - startNanos) / NANOS;
    }

    long pagesPerSecond(long nowNanos) {
        double seconds = seconds(nowNanos);
        return seconds < 0.001 ? 0 : Math.round(pages / seconds);
    }

    /** "0:42", by the files still to do at the pace so far; "?" before the first file is done. */
    String timeLeft(long nowNanos) {
        return filesDone == 0 ? "?" : clock(seconds(nowNanos) / filesDone * (files - filesDone));
    }

    /** The sentence that sums up a load. */
    String done(Texts texts, long nowNanos) {
        return texts.of("load.done", filesDone, pages, clock(seconds(nowNanos)));
    }

    static String clock(double seconds) {
        long whole = Math.round(seconds);
        return whole >= 3600
                ? String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60)
                : String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
    }
}
