package vn.doichieu.extractors.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A word as Tesseract reads it.
 *
 * @param box        around it
 * @param confidence 0..1, of the whole word
 * @param letters    left to right, at least one
 */
record ReadWord(PixelBox box, double confidence, List<Letter> letters) {
    ReadWord {
        letters = List.copyOf(letters);
        if (letters.isEmpty()) {
            throw new IllegalArgumentException("a word without a letter");
        }
    }

    /**
     * One character.
     *
     * @param box        where about it stands
     * @param confidence 0..1
     */
    record Letter(String text, PixelBox box, double confidence) {}

    String text() {
        return letters.stream().map(Letter::text).collect(Collectors.joining());
    }

    boolean hasDigit() {
        return text().chars().anyMatch(Character::isDigit);
    }

    ReadWord withConfidence(double other) {
        return new ReadWord(box, other, letters);
    }

    /** The same, with more ink than was read: to be read again. */
    ReadWord doubtfulWithin(PixelBox larger) {
        return new ReadWord(larger, 0, letters);
    }

    /** The characters of another reading in the place of this one, spread evenly where their number differs. */
    ReadWord readAs(ReadWord other) {
        List<Letter> placed = new ArrayList<>();
        int count = other.letters.size();
        for (int i = 0; i < count; i++) {
            int left = box.left() + i * box.width() / count;
            int right = Math.max(left + 1, box.left() + (i + 1) * box.width() / count);
            PixelBox place =
                    count == letters.size() ? letters.get(i).box() : new PixelBox(left, box.top(), right, box.bottom());
            Letter letter = other.letters.get(i);
            placed.add(new Letter(letter.text(), place, letter.confidence()));
        }
        return new ReadWord(box, other.confidence, placed);
    }

    /** As the page shows it. */
    ScannedWord scanned(double baseline, double size, boolean bold) {
        List<ScannedWord.Letter> shown = letters.stream()
                .map(letter -> new ScannedWord.Letter(
                        letter.text(),
                        letter.box().left(),
                        letter.box().top(),
                        letter.box().right(),
                        letter.box().bottom()))
                .toList();
        return new ScannedWord(baseline, size, confidence, bold, shown);
    }

    /** The same word scaled, then moved. */
    ReadWord moved(int right, int down, double scale) {
        List<Letter> moved = letters.stream()
                .map(letter -> new Letter(letter.text(), moved(letter.box(), right, down, scale), letter.confidence()))
                .toList();
        return new ReadWord(moved(box, right, down, scale), confidence, moved);
    }

    private static PixelBox moved(PixelBox box, int right, int down, double scale) {
        int left = (int) Math.floor(box.left() * scale) + right;
        int top = (int) Math.floor(box.top() * scale) + down;
        return new PixelBox(
                left,
                top,
                Math.max(left + 1, (int) Math.ceil(box.right() * scale) + right),
                Math.max(top + 1, (int) Math.ceil(box.bottom() * scale) + down));
    }
}
