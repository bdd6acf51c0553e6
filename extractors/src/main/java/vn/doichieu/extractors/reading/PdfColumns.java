package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads column by column what stands in two columns: the letterhead, the signature, and text set like that of a
 * newspaper. Everything else keeps the order of its lines, the parts of one printed line together: taking a table apart
 * by columns would part its labels from its figures.
 */
final class PdfColumns {
    /** Lines of one column are set farther apart than this, in units of the type size. */
    private static final float BESIDE = 0.8f;

    private final List<PlacedLine> lines;

    private PdfColumns(List<PlacedLine> lines) {
        this.lines = lines;
    }

    /**
     * The lines, those in columns reordered.
     *
     * @param first whether they stand at the head of the first page, where the letterhead is
     */
    static List<PlacedLine> ordered(List<PlacedLine> lines, boolean first) {
        return new PdfColumns(lines).ordered(first);
    }

    private List<PlacedLine> ordered(boolean first) {
        List<PlacedLine> ordered = new ArrayList<>();
        int start = 0;
        while (start < lines.size()) {
            Zone zone = zone(start);
            boolean letterhead = first && start <= 1;
            if (zone.left.isWrapped() && zone.right.isWrapped()) {
                ordered.addAll(zone.left.inMargins());
                ordered.addAll(zone.right.inMargins());
            } else if (zone.paired() && (letterhead || zone.isSignature())) {
                ordered.addAll(zone.left.lines);
                ordered.addAll(zone.right.lines);
            } else {
                ordered.addAll(rows(lines.subList(start, zone.end)));
            }
            start = zone.end;
        }
        return ordered;
    }

    /** The parts of each printed line put together. */
    private static List<PlacedLine> rows(List<PlacedLine> lines) {
        Map<Integer, List<PlacedLine>> byRow = lines.stream()
                .collect(Collectors.groupingBy(placed -> placed.line().row(), LinkedHashMap::new, Collectors.toList()));
        return byRow.values().stream()
                .map(parts -> parts.size() == 1 ? parts.get(0) : row(parts))
                .toList();
    }

    private static PlacedLine row(List<PlacedLine> parts) {
        PlacedLine first = parts.get(0);
        PdfLine row = PdfLine.row(parts.stream().map(PlacedLine::line).toList());
        return new PlacedLine(row, first.page(), first.margins(), first.note());
    }

    private Zone zone(int start) {
        Zone zone = new Zone(start);
        if (start + 1 == lines.size()
                || !beside(lines.get(start).line(), lines.get(start + 1).line())) {
            zone.end = start + 1;
            return zone;
        }
        boolean leftFirst =
                lines.get(start).line().left() < lines.get(start + 1).line().left();
        zone.takeLeft(lines.get(leftFirst ? start : start + 1));
        zone.takeRight(lines.get(leftFirst ? start + 1 : start));
        boolean fits = true;
        boolean note = lines.get(start).note();
        while (fits && zone.end < lines.size() && lines.get(zone.end).note() == note) {
            fits = zone.take(lines.get(zone.end));
        }
        return zone;
    }

    /** Whether two lines share some height, so that they cannot be lines of one column. */
    private static boolean beside(PdfLine one, PdfLine two) {
        float apart = Math.abs(one.baseline() - two.baseline());
        return apart < BESIDE * Math.min(one.size(), two.size())
                && (one.right() < two.left() || two.right() < one.left());
    }

    /** Lines that keep to one side of a blank strip down the page. */
    private static final class Zone {
        private final Side left = new Side();
        private final Side right = new Side();
        private int end;

        Zone(int start) {
            this.end = start;
        }

        void takeLeft(PlacedLine line) {
            left.take(line);
            end++;
        }

        void takeRight(PlacedLine line) {
            right.take(line);
            end++;
        }

        boolean take(PlacedLine placed) {
            if (placed.line().right() < right.begins) {
                takeLeft(placed);
                return true;
            }
            if (placed.line().left() > left.ends) {
                takeRight(placed);
                return true;
            }
            return false;
        }

        boolean paired() {
            return !right.lines.isEmpty();
        }

        boolean isSignature() {
            return left.isSignature() || right.isSignature();
        }
    }

    /** The lines on one side of the strip. */
    private static final class Side {
        /** Fewer lines may be a cell of a table. */
        private static final int FEWEST = 5;

        /** Lines of running text are at least this full, and most of them have so many words. */
        private static final float FULL = 0.85f;

        private static final int WORDS = 4;

        private final List<PlacedLine> lines = new ArrayList<>();
        private float begins = Float.MAX_VALUE;
        private float ends;

        void take(PlacedLine placed) {
            lines.add(placed);
            begins = Math.min(begins, placed.line().left());
            ends = Math.max(ends, placed.line().right());
        }

        /** Whether its lines are those of running text, broken where the column ends. */
        boolean isWrapped() {
            long full = lines.stream()
                    .map(PlacedLine::line)
                    .filter(line -> line.right() - begins > FULL * (ends - begins)
                            && line.words().size() >= WORDS)
                    .count();
            return lines.size() >= FEWEST && 2 * full > lines.size();
        }

        List<PlacedLine> inMargins() {
            PdfMargins margins = new PdfMargins(begins, ends);
            return lines.stream()
                    .sorted(Comparator.comparing(placed -> placed.line().baseline()))
                    .map(placed -> new PlacedLine(placed.line(), placed.page(), margins, placed.note()))
                    .toList();
        }

        boolean isSignature() {
            return lines.stream().anyMatch(placed -> Opening.of(placed.text()) == Opening.FORMULA);
        }
    }
}
