package vn.doichieu.extractors.reading;

import java.awt.geom.AffineTransform;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * How a page is shown.
 *
 * @param width  in points, as shown
 * @param height in points, as shown
 * @param shown  coordinates of the page's content to points from the upper left corner of the page as shown
 */
record PageFrame(double width, double height, AffineTransform shown) {
    PageFrame {
        shown = new AffineTransform(shown);
    }

    static PageFrame of(PDPage page) {
        PDRectangle box = page.getCropBox();
        int quarters = Math.floorMod(page.getRotation(), 360) / 90;
        double unit = page.getUserUnit() > 0 ? page.getUserUnit() : 1;
        double across = unit * (quarters % 2 == 0 ? box.getWidth() : box.getHeight());
        double down = unit * (quarters % 2 == 0 ? box.getHeight() : box.getWidth());
        AffineTransform shown = new AffineTransform();
        switch (quarters) {
            case 1 -> shown.setTransform(0, unit, unit, 0, 0, 0);
            case 2 -> shown.setTransform(-unit, 0, 0, unit, across, 0);
            case 3 -> shown.setTransform(0, -unit, -unit, 0, across, down);
            default -> shown.setTransform(unit, 0, 0, -unit, 0, down);
        }
        shown.translate(-box.getLowerLeftX(), -box.getLowerLeftY());
        return new PageFrame(across, down, shown);
    }

    double area() {
        return width * height;
    }
}
