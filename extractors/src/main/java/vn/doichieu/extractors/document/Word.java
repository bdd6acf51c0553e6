package vn.doichieu.extractors.document;

import java.util.OptionalDouble;
import vn.doichieu.extractors.text.Span;

/**
 * Where a run of characters without a space was printed.
 *
 * @param span       in {@link ReportText#text()}
 * @param page       1-based
 * @param box        around its glyphs, or around what was recognised
 * @param confidence 0..1 of the recognition; empty where the file itself holds the characters
 */
public record Word(Span span, int page, Box box, OptionalDouble confidence) {
    public Word {
        if (confidence.isPresent() && !(confidence.getAsDouble() >= 0 && confidence.getAsDouble() <= 1)) {
            throw new IllegalArgumentException("a confidence is between 0 and 1, not " + confidence.getAsDouble());
        }
    }

    /** Whether it was recognised in an image. */
    public boolean recognised() {
        return confidence.isPresent();
    }
}
