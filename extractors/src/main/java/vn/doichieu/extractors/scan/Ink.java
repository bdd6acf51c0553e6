package vn.doichieu.extractors.scan;

import java.util.BitSet;

/** Which pixels of an image are printed. */
final class Ink {
    private final int width;
    private final int height;
    private final BitSet bits;

    Ink(int width, int height) {
        this(width, height, new BitSet(width * height));
    }

    private Ink(int width, int height, BitSet bits) {
        this.width = width;
        this.height = height;
        this.bits = bits;
    }

    /** What is darker than the threshold. */
    static Ink of(Grey image, int threshold) {
        Ink ink = new Ink(image.width(), image.height());
        byte[] pixels = image.pixels();
        for (int i = 0; i < pixels.length; i++) {
            if ((pixels[i] & 0xFF) < threshold) {
                ink.bits.set(i);
            }
        }
        return ink;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean at(int index) {
        return bits.get(index);
    }

    boolean at(int x, int y) {
        return bits.get(y * width + x);
    }

    /** Prints a horizontal run, {@code to} just outside. */
    void set(int y, int from, int to) {
        bits.set(y * width + from, y * width + to);
    }

    void clear(int y, int from, int to) {
        bits.clear(y * width + from, y * width + to);
    }

    int count() {
        return bits.cardinality();
    }

    /** How many pixels of the box are printed. */
    int count(PixelBox box) {
        int count = 0;
        for (int y = box.top(); y < box.bottom(); y++) {
            for (int x = next(y, box.left()); x < box.right(); x = next(y, x + 1)) {
                count++;
            }
        }
        return count;
    }

    /** The first printed pixel of the row from {@code x} on; the width where there is none. */
    int next(int y, int x) {
        int found = bits.nextSetBit(y * width + x);
        return found < 0 || found >= (y + 1) * width ? width : found - y * width;
    }

    /** The first blank pixel of the row from {@code x} on; the width where there is none. */
    int end(int y, int x) {
        return Math.min(bits.nextClearBit(y * width + x), (y + 1) * width) - y * width;
    }

    /** Whether the box is printed all over. */
    boolean filled(PixelBox box) {
        for (int y = box.top(); y < box.bottom(); y++) {
            if (end(y, box.left()) < box.right()) {
                return false;
            }
        }
        return true;
    }

    /** Rows become columns. */
    Ink transposed() {
        Ink turned = new Ink(height, width);
        for (int i = bits.nextSetBit(0); i >= 0; i = bits.nextSetBit(i + 1)) {
            turned.bits.set((i % width) * height + i / width);
        }
        return turned;
    }

    Ink copy() {
        return new Ink(width, height, (BitSet) bits.clone());
    }

    /** What is printed here and not there. */
    Ink minus(Ink other) {
        BitSet rest = (BitSet) bits.clone();
        rest.andNot(other.bits);
        return new Ink(width, height, rest);
    }

    Ink plus(Ink other) {
        BitSet all = (BitSet) bits.clone();
        all.or(other.bits);
        return new Ink(width, height, all);
    }

    /** What is printed in both. */
    Ink shared(Ink other) {
        BitSet both = (BitSet) bits.clone();
        both.and(other.bits);
        return new Ink(width, height, both);
    }

    /** Together with the pixels right above and below. */
    Ink thickened() {
        Ink thick = new Ink(width, height);
        for (int from = bits.nextSetBit(0); from >= 0; ) {
            int to = bits.nextClearBit(from);
            thick.bits.set(from, to);
            thick.bits.set(Math.max(0, from - width), Math.max(0, to - width));
            thick.bits.set(Math.min(width * height, from + width), Math.min(width * height, to + width));
            from = bits.nextSetBit(to);
        }
        return thick;
    }

    /** Reduced by a whole factor; a pixel is printed where any of those it stands for is. */
    Ink reduced(int factor) {
        int smallWidth = Math.max(1, width / factor);
        int smallHeight = Math.max(1, height / factor);
        Ink small = new Ink(smallWidth, smallHeight);
        for (int y = 0; y < smallHeight * factor && y < height; y++) {
            for (int x = next(y, 0); x < width; x = next(y, x + 1)) {
                if (x / factor < smallWidth) {
                    small.bits.set((y / factor) * smallWidth + x / factor);
                }
            }
        }
        return small;
    }
}
