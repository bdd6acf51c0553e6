package vn.doichieu.extractors.scan;

import java.util.List;

/** A sheet with what was read on it. */
record Reading(Sheet sheet, List<ReadLine> lines) {
    /** Words read with less may be anything. */
    private static final double READABLE = 0.7;

    Reading {
        lines = List.copyOf(lines);
    }

    /** How many letters were read with some confidence. */
    long readable() {
        return letters(READABLE);
    }

    /** Whether most of what was read was read well; a blank page was. */
    boolean isSound() {
        long all = letters(0);
        return readable() >= 0.6 * all && (all > 0 || sheet.ink().count() < sheet.em() * sheet.em());
    }

    private long letters(double least) {
        return lines.stream()
                .flatMap(line -> line.words().stream())
                .filter(word -> word.confidence() >= least)
                .mapToLong(word -> word.letters().size())
                .sum();
    }
}
