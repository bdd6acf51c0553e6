package vn.doichieu.extractors.scan;

import java.util.List;

/**
 * A line as Tesseract reads it.
 *
 * @param baseline where its letters stand, in pixels from the top, in the middle of the line
 * @param words    left to right, at least one
 */
record ReadLine(double baseline, List<ReadWord> words) {
    ReadLine {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a line without words");
        }
    }

    /** The same line with another word in the place of one. */
    ReadLine with(ReadWord word, ReadWord other) {
        return new ReadLine(
                baseline,
                words.stream().map(each -> each.equals(word) ? other : each).toList());
    }

    /** The same line scaled, then moved. */
    ReadLine moved(int right, int down, double scale) {
        return new ReadLine(
                baseline * scale + down,
                words.stream().map(word -> word.moved(right, down, scale)).toList());
    }
}
