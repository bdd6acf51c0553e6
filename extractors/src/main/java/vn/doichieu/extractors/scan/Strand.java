package vn.doichieu.extractors.scan;

import java.util.ArrayList;
import java.util.List;

/** A line while its runs are gathered, row by row. */
final class Strand {
    /** Printed pixels of one row, {@code to} just outside. */
    record Run(int y, int from, int to) {}

    final List<Run> runs = new ArrayList<>();
    int from = Integer.MAX_VALUE;
    int to;
    int top = Integer.MAX_VALUE;
    int bottom;

    void add(Run run) {
        runs.add(run);
        from = Math.min(from, run.from());
        to = Math.max(to, run.to());
        top = Math.min(top, run.y());
        bottom = Math.max(bottom, run.y() + 1);
    }

    double middle() {
        double sum = 0;
        double length = 0;
        for (Run run : runs) {
            sum += (run.y() + 0.5) * (run.to() - run.from());
            length += run.to() - run.from();
        }
        return sum / length;
    }

    /** How thick it is on the whole. */
    double thickness(Ink ink) {
        long pixels = 0;
        for (Run run : runs) {
            pixels += ink.count(new PixelBox(run.from(), run.y(), run.to(), run.y() + 1));
        }
        return (double) pixels / (to - from);
    }
}
