package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the lines of all pages show together: the body's type size and margins, and what repeats on every page. */
final class PdfLayout {
    /** Share of the page at its head and foot where headers, footers and page numbers stand. */
    private static final float MARGIN = 0.1f;

    /** A line standing at the same place on this many pages is a header or footer. */
    private static final int REPEATS = 3;

    private final float size;
    private final float left;
    private final float right;
    private final float leading;
    private final Set<String> repeated = new HashSet<>();

    PdfLayout(List<PdfPage> pages) {
        List<PdfLine> all =
                pages.stream().flatMap(page -> page.lines().stream()).toList();
        this.size = commonSize(all);
        List<PdfLine> body =
                all.stream().filter(line -> Math.abs(line.size() - size) < 0.6).toList();
        this.left = quantile(body.stream().map(PdfLine::left), 0.1);
        this.right = quantile(body.stream().map(PdfLine::right), 0.9);
        this.leading = leading(pages);
        findRepeated(pages);
    }

    float size() {
        return size;
    }

    float left() {
        return left;
    }

    float right() {
        return right;
    }

    /** Usual distance of two baselines in a paragraph. */
    float leading() {
        return leading;
    }

    boolean atHead(PdfPage page, PdfLine line) {
        return line.baseline() < MARGIN * page.height() && isFurniture(line);
    }

    boolean atFoot(PdfPage page, PdfLine line) {
        return line.baseline() > (1 - MARGIN) * page.height() && isFurniture(line);
    }

    /** Set smaller than the body, as footnotes are. */
    boolean isSmall(PdfLine line) {
        return line.size() < 0.93 * size;
    }

    private boolean isFurniture(PdfLine line) {
        return line.asText().isNumberOnly()
                || line.text().matches("(?iu)trang\\s+\\d+.{0,8}")
                || repeated.contains(place(line));
    }

    private void findRepeated(List<PdfPage> pages) {
        Map<String, Integer> counts = new HashMap<>();
        for (PdfPage page : pages) {
            page.lines().stream()
                    .map(PdfLayout::place)
                    .distinct()
                    .forEach(place -> counts.merge(place, 1, Integer::sum));
        }
        counts.forEach((place, count) -> {
            if (count >= REPEATS) {
                repeated.add(place);
            }
        });
    }

    private static String place(PdfLine line) {
        return Math.round(line.baseline() / 4) + line.text().replaceAll("\\d+", "#");
    }

    private static float commonSize(List<PdfLine> lines) {
        Map<Float, Integer> letters = new HashMap<>();
        for (PdfLine line : lines) {
            letters.merge(line.size(), line.text().length(), Integer::sum);
        }
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(1f);
    }

    private static float quantile(Stream<Float> values, double share) {
        List<Float> sorted = values.sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) (share * (sorted.size() - 1)));
    }

    private float leading(List<PdfPage> pages) {
        float usual = quantile(pages.stream().flatMap(page -> steps(page.lines()).stream()), 0.5);
        return usual > 0 ? usual : 1.3f * size;
    }

    private List<Float> steps(List<PdfLine> lines) {
        List<Float> steps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            float step = lines.get(i).baseline() - lines.get(i - 1).baseline();
            if (step > 0.5 * size && step < 3 * size) {
                steps.add(step);
            }
        }
        return steps;
    }
}
