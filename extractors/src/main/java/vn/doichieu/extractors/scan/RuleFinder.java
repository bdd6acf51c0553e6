package vn.doichieu.extractors.scan;

import java.util.ArrayList;
import java.util.List;
import vn.doichieu.extractors.scan.Strand.Run;

/**
 * Finds the straight lines of tables in an image whose skew has been taken out. A line may waver by some pixels, be broken
 * by noise and be touched by letters; letters themselves are shorter than the shortest line.
 */
final class RuleFinder {
    /** What was found: the lines, and their ink, to be erased before letters are read. */
    record Found(List<Rule> rules, Ink ink) {
        Found {
            rules = List.copyOf(rules);
        }
    }

    /** In em: feet of letters run together over a word; a stroke of a letter stands over one line. */
    private static final double SHORTEST_LEVEL = 3;

    private static final double SHORTEST_STANDING = 1.5;

    /** Longer than any word. */
    private static final double SURE = 12;

    /** Above the feet of letters are their stems, along about a third of the length. */
    private static final double LETTERS = 0.2;

    /** In pixels, from its edge with the frayed rows: what is there is no part of the line. */
    private static final int BESIDE = 2;

    /** In pixels: how far a line wavers at its end, and how large a gap there is in it. */
    private static final int WAVERS = 2;

    private static final int END_GAP = 3;

    private final Ink ink;

    private final int em;
    private final double shortest;
    private final int gap;
    private final Ink erased;
    private final Ink lines;
    private final List<Rule> rules = new ArrayList<>();

    /**
     * @param gap that does not end a run: feet of letters stand near each other, lines of print do not
     */
    private RuleFinder(Ink ink, int em, double shortest, int gap) {
        this.shortest = shortest;
        this.gap = Math.max(1, gap);
        this.ink = ink;
        this.em = em;
        this.erased = new Ink(ink.width(), ink.height());
        this.lines = new Ink(ink.width(), ink.height());
    }

    /**
     * @param em height of a line of print in pixels; thickness and gaps are judged by it
     */
    static Found in(Ink ink, int em) {
        RuleFinder level = new RuleFinder(ink, em, SHORTEST_LEVEL, em / 24);
        level.find(true);
        Ink transposed = ink.transposed();
        RuleFinder standing = new RuleFinder(transposed, em, SHORTEST_STANDING, em / 10);
        standing.find(false);
        List<Rule> rules = new ArrayList<>(level.rules);
        rules.addAll(standing.rules);
        Ink crossings = level.lines.shared(standing.lines.transposed());
        return new Found(rules, level.erased.plus(standing.erased.transposed()).plus(crossings));
    }

    private void find(boolean level) {
        for (Strand strand : new Strands(ink.thickened(), em, gap).all()) {
            if (isRule(strand)) {
                follow(strand, strand.to, 1);
                follow(strand, strand.from - 1, -1);
                rules.add(new Rule(level, strand.middle(), strand.from, strand.to));
                erase(strand);
            }
        }
    }

    /** Long and thin; a dark bar or the shadow of a fold is none, nor is a row of letters whose feet run together. */
    private boolean isRule(Strand strand) {
        int length = strand.to - strand.from;
        double thickness = strand.thickness(ink);
        boolean thin = thickness <= em / 3.0 && length >= 8 * thickness && thickness >= 0.5;
        return thin && length >= shortest * em && (touched(strand) <= LETTERS || length >= SURE * em);
    }

    /** The end of a line that leans is too short a run to be seen: it is followed as far as thin ink goes on. */
    private void follow(Strand strand, int end, int step) {
        Run last = strand.runs.stream()
                .filter(run -> step > 0 ? run.to() == end : run.from() == end + 1)
                .findFirst()
                .orElseThrow();
        int y = last.y();
        int missed = 0;
        for (int x = end; x >= 0 && x < ink.width() && Math.abs(x - end) <= em && missed <= END_GAP; x += step) {
            int top = Math.max(0, y - WAVERS);
            int bottom = Math.min(ink.height(), y + WAVERS + 1);
            int thickness = ink.count(new PixelBox(x, top, x + 1, bottom));
            boolean goesOn = thickness > 0 && thickness <= WAVERS + 1;
            missed = goesOn ? 0 : missed + 1;
            for (int row = top; goesOn && row < bottom; row++) {
                if (ink.at(x, row)) {
                    strand.add(new Run(row, x, x + 1));
                    y = row;
                }
            }
        }
    }

    /** Share of its length along which ink is right above or below. */
    private double touched(Strand strand) {
        long touched = 0;
        for (int x = strand.from; x < strand.to; x++) {
            boolean above = strand.top - BESIDE >= 0 && ink.at(x, strand.top - BESIDE);
            boolean below = strand.bottom + BESIDE <= ink.height() && ink.at(x, strand.bottom + BESIDE - 1);
            touched += above || below ? 1 : 0;
        }
        return (double) touched / (strand.to - strand.from);
    }

    /** The line's ink and its frayed edges, but not the strokes of letters that cross it. */
    private void erase(Strand strand) {
        for (Run run : strand.runs) {
            lines.set(run.y(), run.from(), run.to());
            for (int x = run.from(); x < run.to(); x++) {
                if (!crossed(strand, x)) {
                    erased.set(run.y(), x, x + 1);
                }
            }
        }
    }

    private boolean crossed(Strand strand, int x) {
        int above = strand.top - BESIDE;
        int below = strand.bottom + BESIDE - 1;
        return above >= 0 && below < ink.height() && ink.at(x, above) && ink.at(x, below);
    }
}
