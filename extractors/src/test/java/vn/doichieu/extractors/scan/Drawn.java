package vn.doichieu.extractors.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Random;
import java.util.function.Consumer;

/** Pages drawn for tests: blocks as high as letters stand for print, so that no font is needed. */
final class Drawn {
    static final int EM = 36;

    private Drawn() {}

    static BufferedImage colour(int width, int height, Consumer<Graphics2D> drawing) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.BLACK);
        drawing.accept(graphics);
        graphics.dispose();
        return image;
    }

    static Grey page(int width, int height, Consumer<Graphics2D> drawing) {
        return Darkening.of(colour(width, height, drawing));
    }

    static Ink ink(Grey image) {
        return Ink.of(image, InkThreshold.of(image));
    }

    /** Lines of words from the top to the bottom of a box. */
    static void print(Graphics2D graphics, int left, int top, int right, int bottom, long seed) {
        Random random = new Random(seed);
        for (int y = top; y + EM < bottom; y += EM * 3 / 2) {
            int x = left + random.nextInt(EM);
            while (x < right - 2 * EM) {
                int letters = 1 + random.nextInt(5);
                for (int i = 0; i < letters; i++) {
                    boolean tall = random.nextInt(3) == 0;
                    int height = tall ? EM * 2 / 3 : EM * 9 / 20;
                    graphics.fillRect(x, y + EM * 2 / 3 - height, EM / 10, height);
                    graphics.fillRect(x + EM / 4, y + EM * 2 / 3 - EM * 9 / 20, EM / 10, EM * 9 / 20);
                    graphics.fillRect(x, y + EM * 2 / 3 - EM * 9 / 20, EM / 3, EM / 12);
                    x += EM / 2 + random.nextInt(EM / 4);
                }
                x += EM / 4;
            }
        }
    }
}
