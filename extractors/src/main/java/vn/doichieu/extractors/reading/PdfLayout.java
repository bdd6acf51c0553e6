package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the lines of all pages show together: the body's type size, its margins, the distance of its lines. */
final class PdfLayout {
    /** A page with fewer lines of body text does not show its own margins. */
    private static final int ENOUGH_LINES = 12;

    /** Footnotes are set smaller than this share of the body. */
    private static final float SMALL = 0.93f;

    /** The smallest distance that so many lines have is that within paragraphs. */
    private static final double FREQUENT = 0.15;

    private final float size;
    private final float leading;
    private final PdfMargins margins;
    private final Map<Integer, PdfMargins> byPage = new HashMap<>();
    private final Map<Integer, PdfMargins> byWidth = new HashMap<>();

    /** For each indent, how many full lines more are followed by one at the margin than by one as far indented. */
    private final Map<Integer, Integer> firstLines = new HashMap<>();

    PdfLayout(List<PdfPage> pages) {
        List<PdfLine> all =
                pages.stream().flatMap(page -> page.lines().stream()).toList();
        this.size = commonSize(all);
        this.margins = margins(all);
        this.leading = usualStep(pages);
        Map<Integer, List<PdfLine>> widths = new HashMap<>();
        for (PdfPage page : pages) {
            widths.computeIfAbsent(Math.round(page.width()), width -> new ArrayList<>())
                    .addAll(page.lines());
            if (page.lines().stream().filter(this::isBody).count() >= ENOUGH_LINES) {
                byPage.put(page.number(), margins(page.lines()));
            }
        }
        widths.forEach((width, lines) -> byWidth.put(width, margins(lines)));
        pages.forEach(this::countFirstLines);
    }

    float size() {
        return size;
    }

    /** Usual distance of two baselines in a paragraph of such type. */
    float leading(float ofSize) {
        return leading * ofSize / size;
    }

    /** Where the lines of a page begin and end. */
    PdfMargins margins(PdfPage page) {
        return byPage.getOrDefault(page.number(), byWidth.getOrDefault(Math.round(page.width()), margins));
    }

    /** Set smaller than the body, as footnotes are. */
    boolean isSmall(PdfLine line) {
        return line.size() < SMALL * size;
    }

    /** Whether lines that begin so far from the margin are first lines, and not those of a block set in. */
    boolean indentsFirst(PlacedLine line) {
        return firstLines.getOrDefault(step(line.indent()), 0) >= 0;
    }

    private boolean isBody(PdfLine line) {
        return Math.abs(line.size() - size) < 0.6f;
    }

    private PdfMargins margins(List<PdfLine> lines) {
        List<PdfLine> body = lines.stream().filter(this::isBody).toList();
        List<PdfLine> seen = body.isEmpty() ? lines : body;
        return new PdfMargins(
                quantile(seen.stream().map(PdfLine::left), 0.1),
                quantile(seen.stream().map(PdfLine::right), 0.9));
    }

    private void countFirstLines(PdfPage page) {
        PdfMargins here = margins(page);
        for (int i = 1; i < page.lines().size(); i++) {
            PlacedLine line = new PlacedLine(page.lines().get(i - 1), page.number(), here, false);
            PlacedLine next = new PlacedLine(page.lines().get(i), page.number(), here, false);
            boolean full = line.shortfall() < 2 * size;
            if (full && line.indent() > size / 2 && isBody(line.line())) {
                boolean back = next.indent() < size / 2;
                boolean along = step(next.indent()) == step(line.indent());
                firstLines.merge(step(line.indent()), back ? 1 : along ? -1 : 0, Integer::sum);
            }
        }
    }

    /** Indents that differ by less than a letter are one. */
    private int step(float indent) {
        return Math.round(2 * indent / size);
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

    /** Paragraphs may stand farther apart than their lines, so the distance that most lines have says little. */
    private float usualStep(List<PdfPage> pages) {
        List<Float> steps = pages.stream()
                .flatMap(page -> steps(page.lines()).stream())
                .sorted()
                .toList();
        float slack = 0.06f * size;
        int first = 0;
        for (int i = 0; i < steps.size(); i++) {
            while (steps.get(i) - steps.get(first) > slack) {
                first++;
            }
            if (i - first + 1 >= FREQUENT * steps.size()) {
                return steps.get(i);
            }
        }
        return 1.3f * size;
    }

    private List<Float> steps(List<PdfLine> lines) {
        List<Float> steps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            float step = lines.get(i).baseline() - lines.get(i - 1).baseline();
            if (step > 0.9f * size && step < 3 * size && isBody(lines.get(i)) && isBody(lines.get(i - 1))) {
                steps.add(step);
            }
        }
        return steps;
    }
}
