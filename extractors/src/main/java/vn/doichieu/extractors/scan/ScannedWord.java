package vn.doichieu.extractors.scan;

import java.util.List;

/**
 * A word recognised in an image. Lengths in pixels of the image as it was read, from its upper left corner.
 *
 * @param baseline   on which it stands
 * @param size       of its type: the em
 * @param confidence 0..1, that all of its characters are right
 * @param bold       whether its strokes are clearly thicker than those of most words on the page
 * @param letters    its characters, left to right
 */
public record ScannedWord(double baseline, double size, double confidence, boolean bold, List<Letter> letters) {
    public ScannedWord {
        letters = List.copyOf(letters);
        if (letters.isEmpty() || !(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("no word: " + letters + " " + confidence);
        }
    }

    /** A character and where about it stands; a mark set small above the line is a superscript digit. */
    public record Letter(String text, int left, int top, int right, int bottom) {}

    public String text() {
        StringBuilder text = new StringBuilder();
        letters.forEach(letter -> text.append(letter.text()));
        return text.toString();
    }
}
