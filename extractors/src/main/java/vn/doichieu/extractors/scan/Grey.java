package vn.doichieu.extractors.scan;

import java.util.Arrays;

/** A grey image: a byte for each pixel, row by row, 0 black to 255 white. */
final class Grey {
    static final int WHITE = 255;

    private final int width;
    private final int height;
    private final byte[] pixels;

    /**
     * @param pixels {@code width * height} of them; the caller does not change them afterwards
     */
    Grey(int width, int height, byte[] pixels) {
        if (width < 1 || height < 1 || pixels.length != width * height) {
            throw new IllegalArgumentException(pixels.length + " pixels for " + width + " x " + height);
        }
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    static Grey white(int width, int height) {
        byte[] pixels = new byte[Math.multiplyExact(width, height)];
        Arrays.fill(pixels, (byte) WHITE);
        return new Grey(width, height, pixels);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int at(int x, int y) {
        return pixels[y * width + x] & 0xFF;
    }

    /** The pixels themselves, for writing them out; not to be changed. */
    byte[] pixels() {
        return pixels;
    }

    Grey crop(PixelBox box) {
        byte[] part = new byte[box.width() * box.height()];
        for (int y = 0; y < box.height(); y++) {
            System.arraycopy(pixels, (box.top() + y) * width + box.left(), part, y * box.width(), box.width());
        }
        return new Grey(box.width(), box.height(), part);
    }

    /** White where the ink is, the same elsewhere. */
    Grey without(Ink erased) {
        byte[] kept = pixels.clone();
        for (int i = 0; i < kept.length; i++) {
            if (erased.at(i)) {
                kept[i] = (byte) WHITE;
            }
        }
        return new Grey(width, height, kept);
    }

    /** With white space of so many pixels on every side: letters at the very edge are read badly. */
    Grey framed(int margin) {
        Grey framed = white(width + 2 * margin, height + 2 * margin);
        for (int y = 0; y < height; y++) {
            System.arraycopy(pixels, y * width, framed.pixels, (y + margin) * framed.width + margin, width);
        }
        return framed;
    }

    /** Turned clockwise. */
    Grey turned(Quarter quarter) {
        return switch (quarter) {
            case NONE -> this;
            case HALF -> {
                byte[] turned = new byte[pixels.length];
                for (int i = 0; i < pixels.length; i++) {
                    turned[pixels.length - 1 - i] = pixels[i];
                }
                yield new Grey(width, height, turned);
            }
            case RIGHT, LEFT -> {
                byte[] turned = new byte[pixels.length];
                boolean right = quarter == Quarter.RIGHT;
                for (int y = 0; y < height; y++) {
                    for (int x = 0; x < width; x++) {
                        int column = right ? height - 1 - y : y;
                        int row = right ? x : width - 1 - x;
                        turned[row * height + column] = pixels[y * width + x];
                    }
                }
                yield new Grey(height, width, turned);
            }
        };
    }
}
