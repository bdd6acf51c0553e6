package vn.doichieu.extractors.scan;

import java.util.ArrayList;
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

    /** The same words, those that stand clearly above or below the line in lines of their own: a column read as a line. */
    List<ReadLine> level(double em) {
        List<ReadLine> lines = new ArrayList<>();
        List<ReadWord> onLine = new ArrayList<>();
        for (ReadWord word : words) {
            boolean apart =
                    word.box().bottom() < baseline - 0.8 * em || word.box().top() > baseline + 0.2 * em;
            if (apart) {
                lines.add(new ReadLine(word.box().bottom(), List.of(word)));
            } else {
                onLine.add(word);
            }
        }
        if (!onLine.isEmpty()) {
            lines.add(new ReadLine(baseline, onLine));
        }
        return lines;
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
