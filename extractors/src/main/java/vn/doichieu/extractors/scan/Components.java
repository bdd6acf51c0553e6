package vn.doichieu.extractors.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The connected pieces of ink of an image, found by joining the runs of neighbouring rows (8-connected). */
final class Components {
    /**
     * One piece.
     *
     * @param box  around it
     * @param area its printed pixels
     */
    record Piece(PixelBox box, int area) {}

    /** More runs are noise or a picture: no letters are looked for there. */
    private static final int MOST_RUNS = 4_000_000;

    private int[] runFrom = new int[1024];
    private int[] runTo = new int[1024];
    private int[] runRow = new int[1024];
    private int[] parent = new int[1024];
    private int runs;

    private Components(Ink ink) {
        int above = 0;
        int aboveEnd = 0;
        for (int y = 0; y < ink.height() && runs < MOST_RUNS; y++) {
            int start = runs;
            for (int x = ink.next(y, 0); x < ink.width(); x = ink.next(y, runTo[runs - 1])) {
                add(y, x, ink.end(y, x));
            }
            join(above, aboveEnd, start);
            above = start;
            aboveEnd = runs;
        }
    }

    static List<Piece> of(Ink ink) {
        return new Components(ink).pieces();
    }

    /** The ink of the pieces whose size is at most this in both directions. */
    static Ink smallerThan(Ink ink, int size) {
        Components components = new Components(ink);
        Piece[] pieces = components.byRoot();
        Ink small = new Ink(ink.width(), ink.height());
        for (int run = 0; run < components.runs; run++) {
            PixelBox box = pieces[components.root(run)].box();
            if (box.width() <= size && box.height() <= size) {
                small.set(components.runRow[run], components.runFrom[run], components.runTo[run]);
            }
        }
        return small;
    }

    private void add(int row, int from, int to) {
        if (runs == runFrom.length) {
            runFrom = Arrays.copyOf(runFrom, 2 * runs);
            runTo = Arrays.copyOf(runTo, 2 * runs);
            runRow = Arrays.copyOf(runRow, 2 * runs);
            parent = Arrays.copyOf(parent, 2 * runs);
        }
        runRow[runs] = row;
        runFrom[runs] = from;
        runTo[runs] = to;
        parent[runs] = runs;
        runs++;
    }

    private void join(int above, int aboveEnd, int start) {
        int up = above;
        for (int run = start; run < runs; run++) {
            while (up < aboveEnd && runTo[up] < runFrom[run]) {
                up++;
            }
            for (int other = up; other < aboveEnd && runFrom[other] <= runTo[run]; other++) {
                parent[root(other)] = root(run);
            }
        }
    }

    private int root(int run) {
        int at = run;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : byRoot()) {
            if (piece != null) {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    private Piece[] byRoot() {
        Piece[] pieces = new Piece[runs];
        for (int run = 0; run < runs; run++) {
            int root = root(run);
            PixelBox box = new PixelBox(runFrom[run], runRow[run], runTo[run], runRow[run] + 1);
            int area = runTo[run] - runFrom[run];
            Piece piece = pieces[root];
            pieces[root] =
                    piece == null ? new Piece(box, area) : new Piece(piece.box().union(box), piece.area() + area);
        }
        return pieces;
    }
}
