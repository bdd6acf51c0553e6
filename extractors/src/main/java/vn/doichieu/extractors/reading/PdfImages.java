package vn.doichieu.extractors.reading;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Finds the images that a page shows, without unpacking them. */
final class PdfImages extends PDFGraphicsStreamEngine {
    /** A page with more is a drawing. */
    private static final int MOST = 2_000;

    /**
     * An image on a page.
     *
     * @param toPage unit square to points on the page as shown, from the upper left corner, y down
     */
    record Placed(PDImage image, AffineTransform toPage) {
        Rectangle2D area() {
            return toPage.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1))
                    .getBounds2D();
        }

        /** Its dots to the inch, along its denser side. */
        double dotsPerInch() {
            double width = Math.hypot(toPage.getScaleX(), toPage.getShearY());
            double height = Math.hypot(toPage.getShearX(), toPage.getScaleY());
            return 72 * Math.max(image.getWidth() / Math.max(1, width), image.getHeight() / Math.max(1, height));
        }
    }

    private final PageFrame frame;
    private final List<Placed> images = new ArrayList<>();
    private final PdfForms forms = new PdfForms();
    private int shapes;

    private PdfImages(PDPage page) {
        super(page);
        this.frame = PageFrame.of(page);
    }

    /**
     * What a page shows besides text.
     *
     * @param images in the order in which they are painted
     * @param shapes how many shapes are filled; letters that are drawn instead of typed are such
     */
    record Shown(List<Placed> images, int shapes) {
        Shown {
            images = List.copyOf(images);
        }
    }

    static Shown on(PDPage page) throws IOException {
        PdfImages images = new PdfImages(page);
        if (page.hasContents()) {
            images.processPage(page);
        }
        return new Shown(images.images, images.shapes);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        forms.draw(form, super::showForm);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
        forms.draw(group, super::showTransparencyGroup);
    }

    @Override
    public void drawImage(PDImage image) {
        if (images.size() < MOST && image.getWidth() > 0 && image.getHeight() > 0) {
            AffineTransform toPage = new AffineTransform(frame.shown());
            toPage.concatenate(
                    getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
            images.add(new Placed(image, toPage));
        }
    }

    @Override
    public void appendRectangle(Point2D one, Point2D two, Point2D three, Point2D four) {}

    @Override
    public void clip(int windingRule) {}

    @Override
    public void moveTo(float x, float y) {}

    @Override
    public void lineTo(float x, float y) {}

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

    @Override
    public Point2D getCurrentPoint() {
        return new Point2D.Float();
    }

    @Override
    public void closePath() {}

    @Override
    public void endPath() {}

    @Override
    public void strokePath() {}

    @Override
    public void fillPath(int windingRule) {
        shapes++;
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        shapes++;
    }

    @Override
    public void shadingFill(COSName name) {}
}
