package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads the letterhead and the signature, which stand in two columns, column by column. Everything else keeps the order
 * of its lines, the parts of one printed line together: taking a table apart by columns would part its labels from its
 * figures.
 */
final class PdfColumns {
    /** Lines of one column are set farther apart than this, in units of the type size. */
    private static final float BESIDE = 0.8f;

    private final List<PdfLine> lines;

    private PdfColumns(List<PdfLine> lines) {
        this.lines = lines;
    }

    /**
     * The lines, letterhead and signature reordered.
     *
     * @param first whether they stand at the head of the first page, where the letterhead is
     */
    static List<PdfLine> ordered(List<PdfLine> lines, boolean first) {
        return new PdfColumns(lines).ordered(first);
    }

    private List<PdfLine> ordered(boolean first) {
        List<PdfLine> ordered = new ArrayList<>();
        int start = 0;
        while (start < lines.size()) {
            Zone zone = zone(start);
            boolean letterhead = first && start <= 1;
            if (zone.paired() && (letterhead || zone.isSignature())) {
                ordered.addAll(zone.left);
                ordered.addAll(zone.right);
            } else {
                ordered.addAll(rows(lines.subList(start, zone.end)));
            }
            start = zone.end;
        }
        return ordered;
    }

    /** The parts of each printed line put together. */
    private static List<PdfLine> rows(List<PdfLine> lines) {
        Map<Integer, List<PdfLine>> byRow =
                lines.stream().collect(Collectors.groupingBy(PdfLine::row, LinkedHashMap::new, Collectors.toList()));
        return byRow.values().stream()
                .map(parts -> parts.size() == 1 ? parts.get(0) : PdfLine.row(parts))
                .toList();
    }

    private Zone zone(int start) {
        Zone zone = new Zone(start);
        if (start + 1 == lines.size() || !beside(lines.get(start), lines.get(start + 1))) {
            zone.end = start + 1;
            return zone;
        }
        boolean leftFirst = lines.get(start).left() < lines.get(start + 1).left();
        zone.takeLeft(lines.get(leftFirst ? start : start + 1));
        zone.takeRight(lines.get(leftFirst ? start + 1 : start));
        boolean fits = true;
        while (fits && zone.end < lines.size()) {
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
        private final List<PdfLine> left = new ArrayList<>();
        private final List<PdfLine> right = new ArrayList<>();
        private float leftEnds;
        private float rightBegins = Float.MAX_VALUE;
        private int end;

        Zone(int start) {
            this.end = start;
        }

        void takeLeft(PdfLine line) {
            left.add(line);
            leftEnds = Math.max(leftEnds, line.right());
            end++;
        }

        void takeRight(PdfLine line) {
            right.add(line);
            rightBegins = Math.min(rightBegins, line.left());
            end++;
        }

        boolean take(PdfLine line) {
            if (line.right() < rightBegins) {
                takeLeft(line);
                return true;
            }
            if (line.left() > leftEnds) {
                takeRight(line);
                return true;
            }
            return false;
        }

        boolean paired() {
            return !right.isEmpty();
        }

        boolean isSignature() {
            return left.stream().anyMatch(Zone::isFormula) || right.stream().anyMatch(Zone::isFormula);
        }

        private static boolean isFormula(PdfLine line) {
            return Opening.of(line.text()) == Opening.FORMULA;
        }
    }
}
