package vn.doichieu.extractors.reading;

import java.text.Normalizer;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doichieu.extractors.document.Box;

/** A run of glyphs without a space. */
record PdfWord(List<PdfGlyph> glyphs) {
    /** Marks are set this much smaller than the line and are raised by at least this share of its size. */
    private static final float MARK_SIZE = 0.8f;

    private static final float MARK_RISE = 0.12f;

    private static final float HEAD_RISE = 0.22f;

    private static final Pattern BULLET =
            Pattern.compile("[-–+*•●▪◦○➢✓·\uF0B7\uF02D]|[\\p{L}\\d]{1,3}[.)]|[¹²³⁴⁵⁶⁷⁸⁹]+");

    PdfWord {
        glyphs = List.copyOf(glyphs);
    }

    float left() {
        return glyphs.get(0).left();
    }

    float right() {
        return glyphs.get(glyphs.size() - 1).right();
    }

    /** As the file has it. */
    String text() {
        return glyphs.stream().map(PdfGlyph::text).collect(Collectors.joining());
    }

    /** Whether the words so far are only a bullet or number, which may stand far from its text. */
    static boolean isBullet(List<PdfWord> words) {
        String text = words.stream().map(PdfWord::text).collect(Collectors.joining());
        return BULLET.matcher(text).matches();
    }

    /**
     * As it stands in a line: nothing where none of it is visible, several words where a glyph says more than one.
     *
     * @param size     of the line
     * @param baseline of the line
     * @param heads    whether it is the first word of the line
     */
    Stream<PrintedWord> printed(float size, float baseline, boolean heads) {
        StringBuilder text = new StringBuilder();
        for (PdfGlyph glyph : glyphs) {
            text.append(raised(glyph, size, baseline, heads) ? RaisedDigits.raise(glyph.text()) : plain(glyph.text()));
        }
        String clean = TextAssembler.canonical(text.toString());
        if (clean.isEmpty()) {
            return Stream.empty();
        }
        Box box = box();
        OptionalDouble confidence = glyphs.get(0).confidence();
        boolean bold = 2 * glyphs.stream().filter(PdfGlyph::bold).count() > glyphs.size();
        return Stream.of(clean.split(" ")).map(word -> new PrintedWord(word, bold, box, confidence));
    }

    /** The mark that heads a note may be raised without being smaller: so some programs set it. */
    private static boolean raised(PdfGlyph glyph, float size, float baseline, boolean heads) {
        float rise = (baseline - glyph.baseline()) / size;
        return (rise > MARK_RISE && glyph.size() < MARK_SIZE * size) || (heads && rise > HEAD_RISE);
    }

    private Box box() {
        float left = Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (PdfGlyph glyph : glyphs) {
            left = Math.min(left, glyph.box().left());
            top = Math.min(top, glyph.box().top());
            right = Math.max(right, glyph.box().right());
            bottom = Math.max(bottom, glyph.box().bottom());
        }
        return new Box(left, top, right, bottom);
    }

    /** Bullets of symbol fonts and typographic ligatures in plain characters. */
    private static String plain(String text) {
        char first = text.charAt(0);
        if (first >= '\uFB00' && first <= '\uFB06') {
            return Normalizer.normalize(text, Normalizer.Form.NFKC);
        }
        return switch (text) {
            case "\uF0B7", "\uF0A7" -> "•";
            case "\uF02D" -> "-";
            default -> text;
        };
    }
}
