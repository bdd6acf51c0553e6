package vn.doichieu.extractors.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.doichieu.extractors.scan.Strand.Run;

/** Gathers what may be lines of a table from the long runs of ink in the rows of an image. */
final class Strands {
    private final Ink ink;
    private final int em;
    private final int gap;

    /**
     * Looks at an image.
     *
     * @param ink in which a thin line that leans or wavers is whole
     * @param em  height of a line of print in pixels; no stroke of a letter is as long
     * @param gap that does not end a run
     */
    Strands(Ink ink, int em, int gap) {
        this.ink = ink;
        this.em = em;
        this.gap = gap;
    }

    /** From left to right, the pieces of a broken line put together. */
    List<Strand> all() {
        List<Strand> open = new ArrayList<>();
        List<Strand> closed = new ArrayList<>();
        for (int y = 0; y < ink.height(); y++) {
            int row = y;
            open.removeIf(strand -> {
                boolean over = strand.bottom < row - 1;
                if (over) {
                    closed.add(strand);
                }
                return over;
            });
            for (Run run : longRuns(y)) {
                joined(open, run).add(run);
            }
        }
        closed.addAll(open);
        return joinedAlong(closed);
    }

    /** Runs longer than any stroke of a letter; gaps of a few pixels do not end one. */
    private List<Run> longRuns(int y) {
        List<Run> runs = new ArrayList<>();
        int from = ink.next(y, 0);
        while (from < ink.width()) {
            int to = ink.end(y, from);
            int next = ink.next(y, to);
            while (next < ink.width() && next - to <= gap) {
                to = ink.end(y, next);
                next = ink.next(y, to);
            }
            if (to - from >= em) {
                runs.add(new Run(y, from, to));
            }
            from = next;
        }
        return runs;
    }

    private static Strand joined(List<Strand> open, Run run) {
        for (Strand strand : open) {
            if (run.from() <= strand.to + 2 && run.to() >= strand.from - 2) {
                return strand;
            }
        }
        Strand strand = new Strand();
        open.add(strand);
        return strand;
    }

    /** Pieces of a broken line, end to end, become one. */
    private List<Strand> joinedAlong(List<Strand> strands) {
        strands.sort(Comparator.comparingInt(strand -> strand.from));
        List<Strand> joined = new ArrayList<>();
        for (Strand strand : strands) {
            Strand before = joined.stream()
                    .filter(last -> strand.from - last.to <= em
                            && strand.from >= last.from
                            && Math.abs(strand.middle() - last.middle()) <= Math.max(2, em / 8.0))
                    .findFirst()
                    .orElse(null);
            if (before == null) {
                joined.add(strand);
            } else {
                strand.runs.forEach(before::add);
            }
        }
        return joined;
    }
}
