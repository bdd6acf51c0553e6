package vn.doichieu.extractors.scan;

/**
 * A rectangle of an image, in pixels from its upper left corner; {@code right} and {@code bottom} are just outside.
 *
 * @param left   less than {@code right}
 * @param top    less than {@code bottom}
 */
record PixelBox(int left, int top, int right, int bottom) {
    PixelBox {
        if (left >= right || top >= bottom) {
            throw new IllegalArgumentException("an empty box: " + left + " " + top + " " + right + " " + bottom);
        }
    }

    int width() {
        return right - left;
    }

    int height() {
        return bottom - top;
    }

    boolean overlaps(PixelBox other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    PixelBox union(PixelBox other) {
        return new PixelBox(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** Larger by so many pixels on every side, as far as an image of this size reaches. */
    PixelBox grown(int by, int width, int height) {
        return new PixelBox(
                Math.max(0, left - by),
                Math.max(0, top - by),
                Math.min(width, right + by),
                Math.min(height, bottom + by));
    }
}
