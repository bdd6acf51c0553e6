package vn.doichieu.extractors.document;

/**
 * A rectangle on a page as shown (after rotation), in points (1/72 inch) from the page's upper left corner.
 *
 * @param left   not right of {@code right}
 * @param top    not below {@code bottom}
 */
public record Box(float left, float top, float right, float bottom) {
    public Box {
        if (!(left <= right && top <= bottom)) {
            throw new IllegalArgumentException("a box turned inside out");
        }
    }
}
