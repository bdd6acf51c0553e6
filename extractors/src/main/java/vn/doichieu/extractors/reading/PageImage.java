package vn.doichieu.extractors.reading;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import vn.doichieu.extractors.scan.Quarter;

/**
 * The image that a page shows instead of text.
 *
 * @param pixels   as it is stored
 * @param turn     by how much the page shows it turned clockwise
 * @param onPage   its pixels to points on the page as shown, from the upper left corner
 */
record PageImage(BufferedImage pixels, Quarter turn, AffineTransform onPage) {
    PageImage {
        onPage = new AffineTransform(onPage);
    }

    /** Points of the page for each pixel. */
    double scale() {
        return Math.sqrt(Math.abs(onPage.getDeterminant()));
    }
}
