package vn.doichieu.extractors.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/**
 * Colours to grey, such that print stays dark and a red seal over it fades: seals and the stamp of an office lie over the
 * signature, and often over the last line of a report (Decree 30/2020/NĐ-CP, Article 25: they are red).
 */
final class Darkening {
    /** How much redder than anything else a pixel of a seal is. */
    private static final int REDNESS = 45;

    /** Side of the squares in which red is counted, in shares of the page's width. */
    private static final int SQUARES = 100;

    /** Red in this share of a square's pixels makes it part of a seal. */
    private static final double SEAL = 0.03;

    private Darkening() {}

    static Grey of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        boolean colour = image.getColorModel().getNumColorComponents() > 1
                || image.getColorModel() instanceof java.awt.image.IndexColorModel;
        byte[] pixels = new byte[Math.multiplyExact(width, height)];
        if (!colour && image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            // the raster itself: getRGB would take the grey for linear light and brighten it
            image.getRaster().getDataElements(0, 0, width, height, pixels);
            return new Grey(width, height, pixels);
        }
        int side = Math.max(1, width / SQUARES);
        int[][] red = new int[height / side + 1][width / side + 1];
        BufferedImage opaque = image.getColorModel().hasAlpha() ? onWhite(image) : image;
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            opaque.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = (byte) luminance(row[x]);
                if (isRed(row[x])) {
                    red[y / side][x / side]++;
                }
            }
        }
        fadeRed(opaque, pixels, red, side);
        return new Grey(width, height, pixels);
    }

    /** Where red covers more than a few letters, only the red light is looked at, in which red is white. */
    private static void fadeRed(BufferedImage image, byte[] pixels, int[][] red, int side) {
        int width = image.getWidth();
        int[] row = new int[width];
        for (int y = 0; y < image.getHeight(); y++) {
            boolean loaded = false;
            for (int x = 0; x < width; x++) {
                if (!isSeal(red, y / side, x / side, side)) {
                    continue;
                }
                if (!loaded) {
                    image.getRGB(0, y, width, 1, row, 0, width);
                    loaded = true;
                }
                pixels[y * width + x] = (byte) ((row[x] >> 16) & 0xFF);
            }
        }
    }

    /** A square of red and those around it, over which the red frays. */
    private static boolean isSeal(int[][] red, int row, int column, int side) {
        for (int y = Math.max(0, row - 1); y <= Math.min(red.length - 1, row + 1); y++) {
            for (int x = Math.max(0, column - 1); x <= Math.min(red[y].length - 1, column + 1); x++) {
                if (red[y][x] > SEAL * side * side) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isRed(int rgb) {
        int red = (rgb >> 16) & 0xFF;
        return red - Math.max((rgb >> 8) & 0xFF, rgb & 0xFF) > REDNESS;
    }

    /** ITU-R BT.601. */
    private static int luminance(int rgb) {
        return (299 * ((rgb >> 16) & 0xFF) + 587 * ((rgb >> 8) & 0xFF) + 114 * (rgb & 0xFF)) / 1000;
    }

    private static BufferedImage onWhite(BufferedImage image) {
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = opaque.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return opaque;
    }
}
