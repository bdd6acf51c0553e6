package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words printed at one height, over the whole page or in one cell.
 *
 * @param words left to right, at least one
 */
record PdfRow(List<PdfWord> words) {
    PdfRow {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a row has words");
        }
    }

    float left() {
        return words.get(0).left();
    }

    float right() {
        return words.get(words.size() - 1).right();
    }

    float middle() {
        return (left() + right()) / 2;
    }

    float size() {
        return glyphs().map(PdfGlyph::size).max(Float::compare).orElseThrow();
    }

    float baseline() {
        float size = size();
        return glyphs().filter(glyph -> glyph.size() == size)
                .findFirst()
                .orElseThrow()
                .baseline();
    }

    boolean bold() {
        return glyphs().allMatch(PdfGlyph::bold);
    }

    String text() {
        return words.stream()
                .map(word -> word.glyphs().stream().map(PdfGlyph::text).collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }

    /** The blanks between its words that are at least this wide, in units of the type size. */
    List<Strip> gaps(float least) {
        List<Strip> gaps = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            Strip gap = gapBefore(i);
            if (gap.width() >= least * size()) {
                gaps.add(gap);
            }
        }
        return gaps;
    }

    /** The row in pieces, cut where the blank between two words is meant to part them. */
    List<PdfRow> cut(Predicate<Strip> parts) {
        List<PdfRow> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < words.size(); i++) {
            if (parts.test(gapBefore(i))) {
                pieces.add(new PdfRow(words.subList(start, i)));
                start = i;
            }
        }
        pieces.add(new PdfRow(words.subList(start, words.size())));
        return pieces;
    }

    Stream<PdfGlyph> glyphs() {
        return words.stream().flatMap(word -> word.glyphs().stream());
    }

    private Strip gapBefore(int word) {
        return new Strip(words.get(word - 1).right(), words.get(word).left());
    }
}
