package vn.doichieu.extractors.scan;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** The size of the type of a line, from the heights of those of its letters whose height says something. */
final class LetterSize {
    /** Heights in em of the Times that reports are set in (Decree 30/2020/NĐ-CP, Appendix I). */
    private static final double SMALL = 0.46;

    private static final double TALL = 0.675;

    private static final int FEW = 8;

    private static final String SMALL_LETTERS = "acemnorsuvxz";
    private static final String TALL_LETTERS = "bdhklABCDEFGHIKLMNOPRSTUVXY0123456789";

    private LetterSize() {}

    /** The em in pixels; empty where there is no such letter. */
    static OptionalDouble of(List<ReadWord> words) {
        double[] sizes = words.stream()
                .flatMap(word -> word.letters().stream())
                .mapToDouble(LetterSize::em)
                .filter(size -> size > 0)
                .sorted()
                .toArray();
        if (sizes.length == 0) {
            return OptionalDouble.empty();
        }
        if (sizes.length < FEW) {
            // the boxes of some letters may reach over their neighbours: of few letters, the lower ones tell
            return OptionalDouble.of(sizes[(sizes.length - 1) / 2]);
        }
        // the mean of the middle half: finer than the pixels that the heights are counted in
        int quarter = sizes.length / 4;
        return Arrays.stream(sizes, quarter, sizes.length - quarter).average();
    }

    private static double em(ReadWord.Letter letter) {
        int height = letter.box().height();
        if (SMALL_LETTERS.contains(letter.text())) {
            return height / SMALL;
        }
        return TALL_LETTERS.contains(letter.text()) ? height / TALL : 0;
    }
}
