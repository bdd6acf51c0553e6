package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;

/** Puts words together whose letters are set apart for show: "B Á O  C Á O". */
final class PdfSpacedWords {
    /** Fewer single letters may be columns or initials. */
    private static final int FEWEST_LETTERS = 4;

    /** Words of one letter are few in any other line. */
    private static final double MOST = 0.8;

    /** Words stand apart by more than this many times what letters do. */
    private static final float WORD_GAP = 1.6f;

    private PdfSpacedWords() {}

    static List<PdfWord> joined(List<PdfWord> words) {
        long single = words.stream().filter(PdfSpacedWords::isLetter).count();
        if (single < FEWEST_LETTERS || single < MOST * words.size()) {
            return words;
        }
        List<Float> gaps = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            gaps.add(gap(words, i));
        }
        float usual = gaps.stream().sorted().toList().get(gaps.size() / 2);
        List<PdfWord> joined = new ArrayList<>();
        List<PdfGlyph> open = new ArrayList<>(words.get(0).glyphs());
        for (int i = 1; i < words.size(); i++) {
            if (gap(words, i) > WORD_GAP * usual) {
                joined.add(new PdfWord(open));
                open = new ArrayList<>();
            }
            open.addAll(words.get(i).glyphs());
        }
        joined.add(new PdfWord(open));
        return joined;
    }

    private static float gap(List<PdfWord> words, int at) {
        return words.get(at).left() - words.get(at - 1).right();
    }

    private static boolean isLetter(PdfWord word) {
        // a word recognised in an image is one glyph, however long
        return word.glyphs().size() == 1
                && word.text().codePoints().count() == 1
                && Character.isLetter(word.text().codePointAt(0));
    }
}
