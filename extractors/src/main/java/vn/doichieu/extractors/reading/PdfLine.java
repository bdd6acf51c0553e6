package vn.doichieu.extractors.reading;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doichieu.extractors.document.Emphasis;

/**
 * One printed line, or the part of it that stands in one column. Lengths in points, from the upper left corner of the
 * page turned so that it reads upright.
 *
 * @param words     at least one; raised digits are superscript digits
 * @param text      its words, one space between them
 * @param left      where it begins
 * @param right     where it ends
 * @param baseline  distance of its baseline from the top
 * @param size      type size of most of its letters
 * @param firstWord width of its first word
 * @param second    where its second word begins; where it ends if it has only one
 * @param emphasis  how most of its letters are set
 * @param row       number of the printed line on the page; parts of one line share it
 * @param parts     how many parts were put together here; more than one in a row of a table
 */
record PdfLine(
        List<PrintedWord> words,
        String text,
        float left,
        float right,
        float baseline,
        float size,
        float firstWord,
        float second,
        Emphasis emphasis,
        int row,
        int parts) {

    /** A line counts as bold or italic from this share of its letters on. */
    private static final double MOST = 0.8;

    /** Sizes this near are the same. */
    private static final float SAME_SIZE = 0.25f;

    PdfLine {
        words = List.copyOf(words);
    }

    /**
     * The line that words make; nothing where none of them is visible.
     *
     * @param words left to right
     */
    static Optional<PdfLine> of(List<PdfWord> words, int row) {
        List<PdfGlyph> glyphs =
                words.stream().flatMap(word -> word.glyphs().stream()).toList();
        float size = mostFrequentSize(glyphs);
        float baseline = baseline(glyphs, size);
        PdfWord first = words.get(0);
        List<PrintedWord> printed = Stream.concat(
                        first.printed(size, baseline, true),
                        words.stream().skip(1).flatMap(word -> word.printed(size, baseline, false)))
                .toList();
        if (printed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PdfLine(
                printed,
                text(printed),
                first.left(),
                words.get(words.size() - 1).right(),
                baseline,
                size,
                first.right() - first.left(),
                words.size() > 1 ? words.get(1).left() : first.right(),
                emphasis(glyphs),
                row,
                1));
    }

    /** The row of a table that the parts of a printed line make. */
    static PdfLine row(List<PdfLine> parts) {
        PdfLine first = parts.get(0);
        List<PrintedWord> words =
                parts.stream().flatMap(part -> part.words().stream()).toList();
        return new PdfLine(
                words,
                text(words),
                first.left,
                parts.get(parts.size() - 1).right(),
                first.baseline,
                first.size,
                first.firstWord,
                first.second,
                first.emphasis,
                first.row,
                parts.size());
    }

    boolean tabular() {
        return parts > 1;
    }

    /** The same line as the plain-text rules see it. */
    TextLine asText() {
        return new TextLine(text, 0, false, false);
    }

    boolean bold() {
        return emphasis == Emphasis.BOLD;
    }

    boolean startsBold() {
        return words.get(0).bold();
    }

    boolean endsBold() {
        return words.get(words.size() - 1).bold();
    }

    /** Whether a sentence or an item of a list may end with it. */
    boolean terminal() {
        return ".;:!?…".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    float middle() {
        return (left + right) / 2;
    }

    private static String text(List<PrintedWord> words) {
        return words.stream().map(PrintedWord::text).collect(Collectors.joining(" "));
    }

    static float mostFrequentSize(List<PdfGlyph> glyphs) {
        Map<Float, Integer> counts = new HashMap<>();
        glyphs.forEach(glyph -> counts.merge(glyph.size(), glyph.text().length(), Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    private static float baseline(List<PdfGlyph> glyphs, float size) {
        List<Float> baselines = glyphs.stream()
                .filter(glyph -> Math.abs(glyph.size() - size) <= SAME_SIZE)
                .map(PdfGlyph::baseline)
                .sorted(Comparator.naturalOrder())
                .toList();
        return baselines.get(baselines.size() / 2);
    }

    private static Emphasis emphasis(List<PdfGlyph> glyphs) {
        double bold = glyphs.stream().filter(PdfGlyph::bold).count();
        double italic = glyphs.stream().filter(PdfGlyph::italic).count();
        if (bold >= MOST * glyphs.size()) {
            return Emphasis.BOLD;
        }
        return italic >= MOST * glyphs.size() ? Emphasis.ITALIC : Emphasis.PLAIN;
    }
}
