package vn.doichieu.extractors.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.TextPosition;
import vn.doichieu.extractors.document.Emphasis;

/** A run of glyphs without a space. */
record PdfWord(List<Glyph> glyphs) {
    /** Marks are set this much smaller than the line and are raised by at least this share of its size. */
    private static final float MARK_SIZE = 0.8f;

    private static final float MARK_RISE = 0.12f;

    private static final int BOLD_WEIGHT = 600;

    /** A line counts as bold or italic from this share of its letters on. */
    private static final double MOST = 0.8;

    /**
     * A printed character.
     *
     * @param baseline distance from the top of the page
     */
    record Glyph(String text, float left, float right, float baseline, float size, boolean bold, boolean italic) {}

    static Glyph glyph(TextPosition position) {
        return new Glyph(
                position.getUnicode(),
                position.getXDirAdj(),
                position.getXDirAdj() + position.getWidthDirAdj(),
                position.getYDirAdj(),
                position.getFontSizeInPt(),
                isBold(position.getFont()),
                isItalic(position.getFont()));
    }

    float left() {
        return glyphs.get(0).left();
    }

    float right() {
        return glyphs.get(glyphs.size() - 1).right();
    }

    float size() {
        return glyphs.get(0).size();
    }

    /** Whether the words so far are only a bullet or number, which may stand far from its text. */
    static boolean isBullet(List<PdfWord> words) {
        String text = words.stream()
                .flatMap(word -> word.glyphs().stream())
                .map(Glyph::text)
                .collect(Collectors.joining());
        return text.matches("[-–+*•●▪◦○➢✓·\uF0B7\uF02D]|[\\p{L}\\d]{1,3}[.)]|[¹²³⁴⁵⁶⁷⁸⁹]+");
    }

    /** Puts the words of a line, or of its part in one column, together. */
    static PdfLine line(List<PdfWord> words, int row) {
        List<Glyph> glyphs =
                words.stream().flatMap(word -> word.glyphs().stream()).toList();
        float size = mostFrequentSize(glyphs);
        float baseline = baseline(glyphs, size);
        String text = words.stream().map(word -> word.text(size, baseline)).collect(Collectors.joining(" "));
        PdfWord first = words.get(0);
        return new PdfLine(
                TextAssembler.canonical(text),
                first.left(),
                words.get(words.size() - 1).right(),
                baseline,
                size,
                first.right() - first.left(),
                emphasis(glyphs),
                row,
                1);
    }

    private String text(float size, float baseline) {
        StringBuilder text = new StringBuilder();
        for (Glyph glyph : glyphs) {
            boolean raised = glyph.size() < MARK_SIZE * size && baseline - glyph.baseline() > MARK_RISE * size;
            text.append(raised ? RaisedDigits.raise(glyph.text()) : plain(glyph.text()));
        }
        return text.toString();
    }

    /** Bullets of symbol fonts and typographic ligatures in plain characters. */
    private static String plain(String text) {
        return switch (text) {
            case "\uF0B7", "\uF0A7" -> "•";
            case "\uF02D" -> "-";
            case "\uFB00" -> "ff";
            case "\uFB01" -> "fi";
            case "\uFB02" -> "fl";
            default -> text;
        };
    }

    private static float mostFrequentSize(List<Glyph> glyphs) {
        Map<Float, Long> counts = glyphs.stream().collect(Collectors.groupingBy(Glyph::size, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<Float, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    private static float baseline(List<Glyph> glyphs, float size) {
        List<Float> baselines = glyphs.stream()
                .filter(glyph -> glyph.size() == size)
                .map(Glyph::baseline)
                .sorted(Comparator.naturalOrder())
                .toList();
        return baselines.get(baselines.size() / 2);
    }

    private static Emphasis emphasis(List<Glyph> glyphs) {
        double bold = glyphs.stream().filter(Glyph::bold).count();
        double italic = glyphs.stream().filter(Glyph::italic).count();
        if (bold >= MOST * glyphs.size()) {
            return Emphasis.BOLD;
        }
        return italic >= MOST * glyphs.size() ? Emphasis.ITALIC : Emphasis.PLAIN;
    }

    private static boolean isBold(PDFont font) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return name(font).contains("bold")
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT));
    }

    private static boolean isItalic(PDFont font) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return name(font).contains("italic")
                || name(font).contains("oblique")
                || (descriptor != null && descriptor.isItalic());
    }

    private static String name(PDFont font) {
        return String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
    }
}
