package vn.doichieu.pipeline.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * What stands between two blanks, with the footnote marks in it.
 *
 * @param pieces what is shown in one go each
 * @param notes  numbers of the footnotes marked in it
 */
record PdfWord(List<Piece> pieces, List<Integer> notes) {
    private static final float MARK_SIZE = 0.6f;
    private static final float MARK_RISE = 0.35f;

    PdfWord {
        pieces = List.copyOf(pieces);
        notes = List.copyOf(notes);
    }

    /** Text in one font; size and rise in points. */
    record Piece(String text, PDFont font, float size, float rise) {
        float width() {
            try {
                return font.getStringWidth(text) / 1000 * size;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static List<PdfWord> of(String text, PDFont font, float size) {
        return of(RichText.of(text), font, size);
    }

    static List<PdfWord> of(RichText text, PDFont font, float size) {
        List<PdfWord> words = new ArrayList<>();
        List<Piece> pieces = new ArrayList<>();
        List<Integer> notes = new ArrayList<>();
        for (RichText.Run run : text.runs()) {
            String[] parts = run.text().split(" ", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0 && !pieces.isEmpty()) {
                    words.add(new PdfWord(pieces, notes));
                    pieces.clear();
                    notes.clear();
                }
                if (!parts[i].isEmpty()) {
                    pieces.add(new Piece(parts[i], font, size, 0));
                }
            }
            run.note().ifPresent(number -> {
                pieces.add(new Piece(String.valueOf(number), font, size * MARK_SIZE, size * MARK_RISE));
                notes.add(number);
            });
        }
        if (!pieces.isEmpty()) {
            words.add(new PdfWord(pieces, notes));
        }
        return words;
    }

    float width() {
        float width = 0;
        for (Piece piece : pieces) {
            width += piece.width();
        }
        return width;
    }

    /** Width of a blank behind the word. */
    float blank() {
        Piece first = pieces.get(0);
        return new Piece(" ", first.font(), first.size(), 0).width();
    }
}
