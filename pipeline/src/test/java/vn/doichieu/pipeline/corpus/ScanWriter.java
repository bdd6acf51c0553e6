package vn.doichieu.pipeline.corpus;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Makes of a PDF file what a scanner makes of its print: images of slightly turned, blurred and speckled pages. */
final class ScanWriter {
    private static final int DPI = 200;
    private static final float JPEG_QUALITY = 0.3f;
    private static final double MOST_DEGREES = 1.5;

    /** Paper is not quite white, ink not quite black. */
    private static final int SPREAD = 12;

    private final Random random;
    private final Look look;

    /** How the scanner stores a page. */
    enum Look {
        /** Grey, as JPEG. */
        GREY,
        /** Black and white, as a fax. */
        BILEVEL
    }

    private ScanWriter(long seed, Look look) {
        this.random = new Random(seed);
        this.look = look;
    }

    /**
     * Scans pages.
     *
     * @param typed pages at the front that keep their text
     * @param seed  of all that is left to chance
     * @param seal  kept in the file's keywords
     */
    static byte[] scan(byte[] pdf, int typed, long seed, Look look, String seal) {
        try (PDDocument print = Loader.loadPDF(pdf);
                PDDocument scan = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ScanWriter writer = new ScanWriter(seed, look);
            scan.setDocumentId(1L);
            scan.getDocumentInformation().setKeywords(seal);
            PDFRenderer renderer = new PDFRenderer(print);
            for (int page = 0; page < print.getNumberOfPages(); page++) {
                if (page < typed) {
                    scan.importPage(print.getPage(page));
                } else {
                    writer.add(scan, renderer.renderImageWithDPI(page, DPI, ImageType.GRAY), print.getPage(page));
                }
            }
            scan.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(PDDocument scan, BufferedImage print, PDPage like) throws IOException {
        BufferedImage seen = speckled(blurred(turned(print)));
        PDImageXObject image = look == Look.GREY
                ? JPEGFactory.createFromImage(scan, seen, JPEG_QUALITY, DPI)
                : CCITTFactory.createFromImage(scan, bilevel(seen));
        PDPage page = new PDPage(like.getMediaBox());
        scan.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
            content.drawImage(
                    image,
                    0,
                    0,
                    like.getMediaBox().getWidth(),
                    like.getMediaBox().getHeight());
        }
    }

    private BufferedImage turned(BufferedImage print) {
        BufferedImage turned = like(print);
        Graphics2D graphics = turned.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, print.getWidth(), print.getHeight());
        double degrees = (random.nextDouble() * 2 - 1) * MOST_DEGREES;
        graphics.rotate(Math.toRadians(degrees), print.getWidth() / 2.0, print.getHeight() / 2.0);
        graphics.drawImage(print, 0, 0, null);
        graphics.dispose();
        return turned;
    }

    private static BufferedImage blurred(BufferedImage image) {
        float[] weights = {0.04f, 0.1f, 0.04f, 0.1f, 0.44f, 0.1f, 0.04f, 0.1f, 0.04f};
        BufferedImage blurred = like(image);
        new ConvolveOp(new Kernel(3, 3, weights), ConvolveOp.EDGE_NO_OP, null).filter(image, blurred);
        return blurred;
    }

    /** Specks of dust on the glass, and the unevenness of ink: light paper is left clean, as scanners do. */
    private BufferedImage speckled(BufferedImage image) {
        WritableRaster raster = image.getRaster();
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            raster.getSamples(0, y, row.length, 1, 0, row);
            for (int x = 0; x < row.length; x++) {
                if (row[x] < 250) {
                    row[x] = Math.max(0, Math.min(255, row[x] + SPREAD + (int) (random.nextGaussian() * SPREAD)));
                }
            }
            raster.setSamples(0, y, row.length, 1, 0, row);
        }
        for (int speck = 0; speck < 60; speck++) {
            int x = random.nextInt(image.getWidth() - 2);
            int y = random.nextInt(image.getHeight() - 2);
            int grey = 60 + random.nextInt(120);
            raster.setSample(x, y, 0, grey);
            raster.setSample(x + 1, y, 0, grey);
        }
        return image;
    }

    private static BufferedImage bilevel(BufferedImage grey) {
        BufferedImage bilevel = new BufferedImage(grey.getWidth(), grey.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < grey.getHeight(); y++) {
            for (int x = 0; x < grey.getWidth(); x++) {
                boolean ink = grey.getRaster().getSample(x, y, 0) < 150;
                bilevel.getRaster().setSample(x, y, 0, ink ? 0 : 1);
            }
        }
        return bilevel;
    }

    private static BufferedImage like(BufferedImage image) {
        return new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    }
}
