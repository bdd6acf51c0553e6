package vn.doichieu.extractors.scan;

import java.util.Arrays;
import java.util.List;

/** How large the print of a page is, judged by the pieces of ink that have the shape of letters. */
final class TextHeight {
    /** An em of the common book types is so many heights of an "x" (Times 2.23, Arial 1.93). */
    static final double EM = 2.2;

    private static final int SMALLEST = 5;
    private static final int FEWEST_LETTERS = 30;

    /** Of fewer letters, those lower than the others are dots and accents. */
    private static final double FEWEST_SMALL = 0.06;

    private TextHeight() {}

    /**
     * The em of most of the print, in pixels.
     *
     * @param usual what to take where too little is printed to tell
     */
    static double em(List<Components.Piece> pieces, int imageHeight, double usual) {
        int[] heights = pieces.stream()
                .filter(piece -> isLetter(piece, imageHeight))
                .mapToInt(piece -> piece.box().height())
                .sorted()
                .toArray();
        return heights.length < FEWEST_LETTERS ? usual : EM * small(heights);
    }

    /**
     * The height of small letters. In running text most letters are small; in a table of figures most are digits, and
     * then there are more letters about two thirds as high as one and a half times as high.
     *
     * @param heights sorted
     */
    private static int small(int[] heights) {
        int frequent = heights[(int) (0.4 * heights.length)];
        int[] lower = between(heights, 0.6 * frequent, 0.78 * frequent);
        int[] higher = between(heights, 1.3 * frequent, 1.6 * frequent);
        boolean tall = lower.length > higher.length && lower.length > FEWEST_SMALL * heights.length;
        return tall ? lower[lower.length / 2] : frequent;
    }

    private static int[] between(int[] heights, double least, double most) {
        return Arrays.stream(heights)
                .filter(height -> height >= least && height <= most)
                .toArray();
    }

    private static boolean isLetter(Components.Piece piece, int imageHeight) {
        int width = piece.box().width();
        int height = piece.box().height();
        return height >= SMALLEST
                && height <= imageHeight / 20
                && width <= 2.5 * height
                && width >= 0.3 * height
                && piece.area() >= 0.15 * width * height;
    }
}
