package vn.doichieu.extractors.scan;

/**
 * Where the pixels of the image that was read lie in the image that was given: cut, turned by quarters, turned by the
 * skew about its middle and scaled.
 *
 * @param quarter what it was turned by, before anything else
 * @param width   of the image after that
 * @param height  of the image after that
 * @param degrees slope that was taken out, clockwise
 * @param scale   pixels read for each pixel given
 */
public record Placing(Quarter quarter, int width, int height, double degrees, double scale) {
    public Placing {
        if (!(scale > 0)) {
            throw new IllegalArgumentException("scale " + scale);
        }
    }

    /** Width of the image read. */
    public int readWidth() {
        return Math.max(1, (int) Math.round(width * scale));
    }

    /** Height of the image read. */
    public int readHeight() {
        return Math.max(1, (int) Math.round(height * scale));
    }

    /** A place in the image read to the place in the image turned by quarters only: {@code {x, y}}. */
    double[] turnedBack(double x, double y) {
        double angle = Math.toRadians(degrees);
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double fromMiddleX = x / scale - width / 2.0;
        double fromMiddleY = y / scale - height / 2.0;
        return new double[] {
            width / 2.0 + cos * fromMiddleX - sin * fromMiddleY, height / 2.0 + sin * fromMiddleX + cos * fromMiddleY
        };
    }

    /** A place in the image read to the place in the image given: {@code {x, y}}. */
    public double[] given(double x, double y) {
        double[] turned = turnedBack(x, y);
        return switch (quarter) {
            case NONE -> turned;
            case RIGHT -> new double[] {turned[1], width - turned[0]};
            case HALF -> new double[] {width - turned[0], height - turned[1]};
            case LEFT -> new double[] {height - turned[1], turned[0]};
        };
    }
}
