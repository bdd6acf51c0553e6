package vn.doichieu.pipeline.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.doichieu.extractors.figure.Figure;

/** The parts that a sentence lists behind a whole: "55 biên chế (gồm HĐND: 05, UBND: 47, quân sự: 03)". */
final class ListedParts {
    private static final int MOST = 8;

    private final List<Figure> figures;

    /**
     * @param figures all figures of the report, in order
     */
    ListedParts(List<Figure> figures) {
        this.figures = figures;
    }

    /** Whether some of the parts listed behind the one figure, which are all of it, add up to the other. */
    boolean explain(Figure whole, Figure other) {
        List<BigDecimal> parts = of(whole);
        Set<BigDecimal> sums = new TreeSet<>(Set.of(BigDecimal.ZERO));
        for (BigDecimal part : parts) {
            Set.copyOf(sums).forEach(sum -> sums.add(sum.add(part)));
        }
        return parts.size() > 2 && sums.contains(other.value());
    }

    /** The next figures of the block that add up to the whole; none where they do not. */
    private List<BigDecimal> of(Figure whole) {
        BigDecimal sum = BigDecimal.ZERO;
        int from = whole.index() + 1;
        for (int i = from; i < Math.min(figures.size(), from + MOST); i++) {
            sum = sum.add(figures.get(i).value());
            if (figures.get(i).block() != whole.block() || sum.compareTo(whole.value()) > 0) {
                break;
            }
            if (sum.compareTo(whole.value()) == 0) {
                return figures.subList(from, i + 1).stream().map(Figure::value).toList();
            }
        }
        return List.of();
    }
}
