package vn.doichieu.extractors.reading;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import vn.doichieu.extractors.scan.Quarter;

/** A file of one or more images, each taken for a page of A4: images do not say surely how large their page is. */
final class ImageFile implements AutoCloseable {
    /** A4 in points. */
    private static final float WIDTH = 595;

    private static final float HEIGHT = 842;

    private static final int MOST_PAGES = 1_000;

    /** Of an image in memory; larger ones are unpacked with every second, third… pixel only. */
    private static final long MOST_PIXELS = 24_000_000;

    /** An image that no camera or scanner makes of a page. */
    private static final long MOST_STORED_PIXELS = 400_000_000;

    private final ImageReader reader;
    private final ImageInputStream input;
    private final Quarter turn;
    private final int pages;

    private ImageFile(ImageReader reader, ImageInputStream input, Quarter turn) throws IOException {
        this.reader = reader;
        this.input = input;
        this.turn = turn;
        this.pages = Math.min(MOST_PAGES, reader.getNumImages(true));
    }

    /**
     * Opens it without unpacking anything.
     *
     * @throws IOException where it is no image that can be unpacked
     */
    static ImageFile open(byte[] content) throws IOException {
        ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content));
        Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
        if (!readers.hasNext()) {
            throw new IOException("no reader for this image");
        }
        ImageReader reader = readers.next();
        reader.setInput(input);
        return new ImageFile(reader, input, ExifTurn.of(content));
    }

    int pages() {
        return pages;
    }

    /** Whether every image is larger than any page, as their headers say. */
    boolean tooLarge() throws IOException {
        for (int index = 0; index < pages; index++) {
            if (storedPixels(index) <= MOST_STORED_PIXELS) {
                return false;
            }
        }
        return pages > 0;
    }

    private long storedPixels(int index) throws IOException {
        return (long) reader.getWidth(index) * reader.getHeight(index);
    }

    /**
     * Unpacks a page.
     *
     * @param number from 1
     * @throws IOException where it is broken, or too large for a page
     */
    PageImage page(int number) throws IOException {
        int index = number - 1;
        long stored = storedPixels(index);
        if (stored > MOST_STORED_PIXELS) {
            throw new IOException("an image of " + reader.getWidth(index) + " x " + reader.getHeight(index));
        }
        ImageReadParam param = reader.getDefaultReadParam();
        int every = (int) Math.ceil(Math.sqrt((double) stored / MOST_PIXELS));
        if (every > 1) {
            param.setSourceSubsampling(every, every, 0, 0);
        }
        BufferedImage pixels = reader.read(index, param);
        return new PageImage(pixels, turn, onPage(pixels));
    }

    private AffineTransform onPage(BufferedImage pixels) {
        int width = pixels.getWidth();
        int height = pixels.getHeight();
        boolean lies = turn.sideways() ? height > width : width > height;
        double across = turn.sideways() ? height : width;
        double down = turn.sideways() ? width : height;
        double scale = Math.min((lies ? HEIGHT : WIDTH) / across, (lies ? WIDTH : HEIGHT) / down);
        AffineTransform onPage = AffineTransform.getScaleInstance(scale, scale);
        switch (turn) {
            case RIGHT -> onPage.translate(height, 0);
            case HALF -> onPage.translate(width, height);
            case LEFT -> onPage.translate(0, width);
            case NONE -> {}
        }
        onPage.quadrantRotate(turn.turns());
        return onPage;
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        input.close();
    }
}
