package vn.doichieu.extractors.reading;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.doichieu.extractors.scan.Quarter;

/**
 * The image of a whole page: the scan as it is stored, where a page is one scan, since every scaling of it costs numbers;
 * else the page drawn anew, such as one scanned in strips or in layers, or one whose letters are drawn.
 */
final class PdfPageImages {
    /** An image that covers less of the page is an illustration, a logo or a stamp. */
    static final double LEAST_SHARE = 0.5;

    /** A smaller image is an ornament; of two that are larger, none is the page alone. */
    static final double SECOND_SHARE = 0.02;

    private static final double LEAST_DRAWN = 200;
    private static final double MOST_DRAWN = 300;

    /** Pixels of an image in memory; larger ones are unpacked with every second, third… pixel only. */
    private static final long MOST_PIXELS = 24_000_000;

    /** Bytes that an image unpacks to before any pixel can be left out; larger ones are refused. */
    private static final long MOST_BYTES = 300_000_000;

    /** An image that no sheet of paper can be, whatever it unpacks to. */
    private static final long MOST_STORED_PIXELS = 400_000_000;

    private final PDDocument document;

    PdfPageImages(PDDocument document) {
        this.document = document;
    }

    /** Share of the page that its images cover, the largest taken alone: 0..1. */
    static double share(List<PdfImages.Placed> images, PageFrame frame) {
        Rectangle2D page = new Rectangle2D.Double(0, 0, frame.width(), frame.height());
        double strips = 0;
        for (PdfImages.Placed image : images) {
            Rectangle2D seen = image.area().createIntersection(page);
            strips += seen.isEmpty() ? 0 : seen.getWidth() * seen.getHeight();
        }
        return Math.min(1, strips / frame.area());
    }

    /**
     * The image of the page.
     *
     * @param index  of the page, from 0
     * @param images on it
     * @throws IOException where it cannot be unpacked or is too large for any page
     */
    PageImage of(int index, List<PdfImages.Placed> images) throws IOException {
        for (PdfImages.Placed placed : images) {
            refuseTooLarge(placed.image());
        }
        PageFrame frame = PageFrame.of(document.getPage(index));
        List<PdfImages.Placed> large = images.stream()
                .filter(image -> share(List.of(image), frame) > SECOND_SHARE)
                .toList();
        if (large.size() == 1
                && share(large, frame) >= LEAST_SHARE
                && isUpright(large.get(0))
                && !large.get(0).image().isStencil()) {
            return stored(large.get(0));
        }
        return drawn(index, images, frame);
    }

    private static PageImage stored(PdfImages.Placed placed) throws IOException {
        PDImage image = placed.image();
        int every = (int) Math.ceil(Math.sqrt((double) image.getWidth() * image.getHeight() / MOST_PIXELS));
        BufferedImage pixels = every > 1 ? image.getImage(null, every) : image.getImage();
        AffineTransform onPage = new AffineTransform(placed.toPage());
        onPage.concatenate(new AffineTransform(1.0 / pixels.getWidth(), 0, 0, -1.0 / pixels.getHeight(), 0, 1));
        return new PageImage(pixels, turn(onPage), onPage);
    }

    private PageImage drawn(int index, List<PdfImages.Placed> images, PageFrame frame) throws IOException {
        double dots = images.stream()
                .filter(image -> share(List.of(image), frame) > SECOND_SHARE)
                .mapToDouble(PdfImages.Placed::dotsPerInch)
                .max()
                .orElse(LEAST_DRAWN);
        double scale = Math.max(LEAST_DRAWN, Math.min(MOST_DRAWN, dots)) / 72;
        scale = Math.min(scale, Math.sqrt(MOST_PIXELS / Math.max(1, frame.area())));
        BufferedImage pixels = new PDFRenderer(document).renderImage(index, (float) scale, ImageType.RGB);
        return new PageImage(pixels, Quarter.NONE, AffineTransform.getScaleInstance(1 / scale, 1 / scale));
    }

    private static boolean isUpright(PdfImages.Placed placed) {
        AffineTransform toPage = placed.toPage();
        double across = Math.max(Math.abs(toPage.getScaleX()), Math.abs(toPage.getScaleY()));
        double along = Math.max(Math.abs(toPage.getShearX()), Math.abs(toPage.getShearY()));
        // y of the unit square grows upwards, that of the page downwards
        boolean mirrored = toPage.getDeterminant() > 0;
        return !mirrored && Math.min(across, along) < 0.01 * Math.max(across, along);
    }

    private static Quarter turn(AffineTransform onPage) {
        double degrees = Math.toDegrees(Math.atan2(onPage.getShearY(), onPage.getScaleX()));
        return Quarter.of(Math.round(degrees / 90));
    }

    private static void refuseTooLarge(PDImage image) throws IOException {
        long pixels = (long) image.getWidth() * image.getHeight();
        int bits = Math.max(1, image.getBitsPerComponent()) * (image instanceof PDImageXObject ? components(image) : 3);
        if (pixels > MOST_STORED_PIXELS || pixels * bits / 8 > MOST_BYTES) {
            throw new IOException("an image of " + image.getWidth() + " x " + image.getHeight());
        }
    }

    private static int components(PDImage image) throws IOException {
        return image.isStencil() ? 1 : image.getColorSpace().getNumberOfComponents();
    }
}
