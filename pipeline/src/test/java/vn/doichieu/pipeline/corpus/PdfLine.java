package vn.doichieu.pipeline.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of words, not yet on a page.
 *
 * @param left  distance of its first word from the left edge of its column, in points
 * @param gap   distance between two words
 */
record PdfLine(List<PdfWord> words, float left, float gap) {
    PdfLine {
        words = List.copyOf(words);
    }

    /** How the words of a line are spread. */
    enum Alignment {
        LEFT,
        CENTRED,
        JUSTIFIED
    }

    /** Numbers of the footnotes marked in the line. */
    List<Integer> notes() {
        return words.stream().flatMap(word -> word.notes().stream()).toList();
    }

    /** Breaks words into lines of at most {@code width}; only the first is indented, the last is never spread. */
    static List<PdfLine> wrap(List<PdfWord> words, float width, float indent, Alignment alignment) {
        List<PdfLine> lines = new ArrayList<>();
        List<PdfWord> line = new ArrayList<>();
        float used = indent;
        for (PdfWord word : words) {
            float added = (line.isEmpty() ? 0 : word.blank()) + word.width();
            if (!line.isEmpty() && used + added > width) {
                lines.add(set(line, width, lines.isEmpty() ? indent : 0, alignment));
                line.clear();
                used = 0;
                added = word.width();
            }
            line.add(word);
            used += added;
        }
        if (!line.isEmpty()) {
            Alignment last = alignment == Alignment.JUSTIFIED ? Alignment.LEFT : alignment;
            lines.add(set(line, width, lines.isEmpty() ? indent : 0, last));
        }
        return lines;
    }

    private static PdfLine set(List<PdfWord> words, float width, float indent, Alignment alignment) {
        float blank = words.get(0).blank();
        float free = width - indent - blank * (words.size() - 1);
        for (PdfWord word : words) {
            free -= word.width();
        }
        return switch (alignment) {
            case LEFT -> new PdfLine(words, indent, blank);
            case CENTRED -> new PdfLine(words, indent + free / 2, blank);
            case JUSTIFIED -> new PdfLine(words, indent, blank + free / Math.max(1, words.size() - 1));
        };
    }
}
