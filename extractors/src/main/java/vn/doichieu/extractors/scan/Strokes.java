package vn.doichieu.extractors.scan;

import java.util.Arrays;
import java.util.List;

/** Tells bold words by the thickness of their stems. */
final class Strokes {
    /** Stems of bold types are about 1.5 times as thick as those of the plain ones. */
    private static final double BOLD = 1.28;

    private static final int FEWEST_RUNS = 12;

    private final Sheet sheet;
    private final double usual;

    /**
     * @param lines of the page, most of whose letters are plain
     */
    Strokes(Sheet sheet, List<ReadLine> lines) {
        this.sheet = sheet;
        double[] sorted = lines.stream()
                .flatMap(line -> line.words().stream())
                .mapToDouble(word -> thickness(List.of(word)))
                .filter(stem -> stem > 0)
                .sorted()
                .toArray();
        this.usual = sorted.length == 0 ? 0 : sorted[(int) (0.4 * sorted.length)];
    }

    /** Whether the words are bold; they are judged together. */
    boolean bold(List<ReadWord> words) {
        double stem = thickness(words);
        return usual > 0 && stem > BOLD * usual;
    }

    /** How thick the stems are, in shares of the em of the words; 0 where there are too few. */
    double thickness(List<ReadWord> words) {
        double em = LetterSize.of(words).orElse(0);
        int[] lengths = words.stream()
                .flatMapToInt(word -> runs(word.box()).stream().mapToInt(Integer::intValue))
                .sorted()
                .toArray();
        if (em == 0 || lengths.length < FEWEST_RUNS) {
            return 0;
        }
        // the middle half by length: below are hairlines and specks, above the bars of "t" and "e"
        int quarter = lengths.length / 4;
        return Arrays.stream(lengths, quarter, lengths.length - quarter)
                        .average()
                        .orElse(0)
                / em;
    }

    private List<Integer> runs(PixelBox box) {
        List<Integer> runs = new java.util.ArrayList<>();
        Ink ink = sheet.ink();
        for (int y = Math.max(0, box.top()); y < Math.min(ink.height(), box.bottom()); y++) {
            int x = ink.next(y, Math.max(0, box.left()));
            while (x < box.right()) {
                int end = ink.end(y, x);
                runs.add(end - x);
                x = ink.next(y, end);
            }
        }
        return runs;
    }
}
