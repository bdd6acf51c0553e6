package vn.doichieu.extractors.scan;

/** Turns and scales an image in one step, by cubic convolution (Keys 1981), so that thin strokes stay sharp. */
final class Resample {
    /** Places between two pixels that are told apart. */
    private static final int STEPS = 64;

    /** By place between the second and third of four pixels, how much each of them counts. */
    private static final float[][] WEIGHTS = new float[STEPS + 1][4];

    static {
        for (int step = 0; step <= STEPS; step++) {
            for (int pixel = 0; pixel < 4; pixel++) {
                WEIGHTS[step][pixel] = weight((float) step / STEPS + 1 - pixel);
            }
        }
    }

    private Resample() {}

    /** The image as it is read. */
    static Grey to(Grey image, Placing placing) {
        if (placing.degrees() == 0 && placing.scale() == 1) {
            return image;
        }
        Grey source = image;
        Placing from = placing;
        while (from.scale() <= 0.5) {
            source = halved(source);
            from = new Placing(from.quarter(), source.width(), source.height(), from.degrees(), from.scale() * 2);
        }
        int width = placing.readWidth();
        int height = placing.readHeight();
        byte[] pixels = new byte[Math.multiplyExact(width, height)];
        double[] origin = from.turnedBack(0.5, 0.5);
        double[] right = from.turnedBack(1.5, 0.5);
        double[] down = from.turnedBack(0.5, 1.5);
        for (int y = 0; y < height; y++) {
            double sourceX = origin[0] + y * (down[0] - origin[0]) - 0.5;
            double sourceY = origin[1] + y * (down[1] - origin[1]) - 0.5;
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = (byte) cubic(source, (float) (sourceX + x * (right[0] - origin[0])), (float)
                        (sourceY + x * (right[1] - origin[1])));
            }
        }
        return new Grey(width, height, pixels);
    }

    private static Grey halved(Grey image) {
        int width = Math.max(1, image.width() / 2);
        int height = Math.max(1, image.height() / 2);
        byte[] pixels = new byte[width * height];
        for (int y = 0; y < height; y++) {
            int below = Math.min(2 * y + 1, image.height() - 1);
            for (int x = 0; x < width; x++) {
                int next = Math.min(2 * x + 1, image.width() - 1);
                pixels[y * width + x] = (byte) ((image.at(2 * x, 2 * y)
                                + image.at(next, 2 * y)
                                + image.at(2 * x, below)
                                + image.at(next, below)
                                + 2)
                        / 4);
            }
        }
        return new Grey(width, height, pixels);
    }

    private static int cubic(Grey image, float x, float y) {
        int left = (int) Math.floor(x) - 1;
        int top = (int) Math.floor(y) - 1;
        if (left < 0 || top < 0 || left + 3 >= image.width() || top + 3 >= image.height()) {
            return nearest(image, Math.round(x), Math.round(y));
        }
        float[] across = WEIGHTS[Math.round((x - left - 1) * STEPS)];
        float[] down = WEIGHTS[Math.round((y - top - 1) * STEPS)];
        float sum = 0;
        for (int row = 0; row < 4; row++) {
            sum += down[row]
                    * (across[0] * image.at(left, top + row)
                            + across[1] * image.at(left + 1, top + row)
                            + across[2] * image.at(left + 2, top + row)
                            + across[3] * image.at(left + 3, top + row));
        }
        return Math.max(0, Math.min(255, Math.round(sum)));
    }

    private static int nearest(Grey image, int x, int y) {
        boolean outside = x < 0 || y < 0 || x >= image.width() || y >= image.height();
        return outside ? Grey.WHITE : image.at(x, y);
    }

    private static float weight(float distance) {
        float d = Math.abs(distance);
        if (d < 1) {
            return (1.5f * d - 2.5f) * d * d + 1;
        }
        return d < 2 ? ((-0.5f * d + 2.5f) * d - 4) * d + 2 : 0;
    }
}
