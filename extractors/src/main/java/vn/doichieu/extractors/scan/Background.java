package vn.doichieu.extractors.scan;

import java.util.Arrays;

/** Evens out the light: shadows of a fold, a grey or coloured sheet, a shaded row of a table become white. */
final class Background {
    /** Squares so small that light changes little within, so large that they hold more paper than letters. */
    private static final int SQUARES_ACROSS = 60;

    /** The paper of a square is as bright as this share of its pixels is not. */
    private static final double PAPER = 0.8;

    /** Darker than this, a square holds no paper but a picture or the lid of the scanner. */
    private static final int DARKEST_PAPER = 90;

    private Background() {}

    static Grey evened(Grey image) {
        int side = Math.max(8, image.width() / SQUARES_ACROSS);
        int columns = (image.width() + side - 1) / side;
        int rows = (image.height() + side - 1) / side;
        float[][] paper = new float[rows][columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                paper[row][column] = Math.max(DARKEST_PAPER, brightness(image, column * side, row * side, side));
            }
        }
        return divided(image, smoothed(paper), side);
    }

    private static int brightness(Grey image, int left, int top, int side) {
        int[] counts = new int[256];
        int right = Math.min(image.width(), left + side);
        int bottom = Math.min(image.height(), top + side);
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                counts[image.at(x, y)]++;
            }
        }
        int darker = (int) (PAPER * (right - left) * (bottom - top));
        int level = 0;
        for (int seen = counts[0]; seen <= darker && level < 255; seen += counts[level]) {
            level++;
        }
        return level;
    }

    /** Each square as the median of its neighbourhood: a square full of bold letters does not count. */
    private static float[][] smoothed(float[][] paper) {
        float[][] smooth = new float[paper.length][paper[0].length];
        float[] around = new float[9];
        for (int row = 0; row < paper.length; row++) {
            for (int column = 0; column < paper[0].length; column++) {
                int count = 0;
                for (int y = Math.max(0, row - 1); y <= Math.min(paper.length - 1, row + 1); y++) {
                    for (int x = Math.max(0, column - 1); x <= Math.min(paper[0].length - 1, column + 1); x++) {
                        around[count++] = paper[y][x];
                    }
                }
                Arrays.sort(around, 0, count);
                smooth[row][column] = around[count / 2];
            }
        }
        return smooth;
    }

    private static Grey divided(Grey image, float[][] paper, int side) {
        byte[] pixels = new byte[image.width() * image.height()];
        float[] across = new float[paper[0].length];
        for (int y = 0; y < image.height(); y++) {
            float v = Math.max(0, (y + 0.5f) / side - 0.5f);
            int row = Math.min((int) v, paper.length - 1);
            int below = Math.min(row + 1, paper.length - 1);
            for (int column = 0; column < across.length; column++) {
                across[column] = paper[row][column] + (v - row) * (paper[below][column] - paper[row][column]);
            }
            for (int x = 0; x < image.width(); x++) {
                float u = Math.max(0, (x + 0.5f) / side - 0.5f);
                int column = Math.min((int) u, across.length - 1);
                int next = Math.min(column + 1, across.length - 1);
                float light = across[column] + (u - column) * (across[next] - across[column]);
                pixels[y * image.width() + x] = (byte) Math.min(255, Math.round(image.at(x, y) * 255 / light));
            }
        }
        return new Grey(image.width(), image.height(), pixels);
    }
}
