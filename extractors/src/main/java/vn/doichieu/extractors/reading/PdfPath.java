package vn.doichieu.extractors.reading;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Follows the paths that a page draws and keeps the straight lines: stroked ones, and filled areas too thin to be
 * anything else, which is how word processors export borders.
 */
final class PdfPath {
    /** Borders are at most this thick, in points. */
    private static final float THICKEST = 3;

    /** How far a line may lean and still count as straight up or level. */
    private static final float LEAN = 1;

    /** A thicker area may still be a border where it is this many times longer than thick. */
    private static final float SLENDER = 20;

    private static final float THICKEST_BORDER = 6;

    /** A page with more lines shows a drawing. */
    private static final int MOST_RULES = 60_000;

    private final PDRectangle box;
    private final int rotation;
    private final List<PdfRule> rules = new ArrayList<>();
    private final List<List<Point2D.Float>> parts = new ArrayList<>();

    PdfPath(PDPage page) {
        this.box = page.getCropBox();
        this.rotation = page.getRotation();
    }

    List<PdfRule> rules() {
        return rules.size() > MOST_RULES ? List.of() : rules;
    }

    void moveTo(Point2D.Float point) {
        List<Point2D.Float> part = new ArrayList<>();
        part.add(shown(point));
        parts.add(part);
    }

    void lineTo(Point2D.Float point) {
        if (parts.isEmpty()) {
            moveTo(point);
        } else {
            parts.get(parts.size() - 1).add(shown(point));
        }
    }

    /** A curve is no border; the path goes on at its end. */
    void curveTo(Point2D.Float end) {
        moveTo(end);
    }

    void close() {
        if (!parts.isEmpty()) {
            List<Point2D.Float> part = parts.get(parts.size() - 1);
            part.add(part.get(0));
        }
    }

    /** Ends the path: keeps what is seen of it, and forgets the rest. */
    void end(boolean stroked, boolean filled) {
        for (List<Point2D.Float> part : parts) {
            if (stroked) {
                strokePart(part);
            }
            if (filled) {
                fillPart(part);
            }
        }
        parts.clear();
    }

    private void strokePart(List<Point2D.Float> part) {
        for (int i = 1; i < part.size(); i++) {
            Point2D.Float one = part.get(i - 1);
            Point2D.Float two = part.get(i);
            addThin(
                    Math.min(one.x, two.x),
                    Math.min(one.y, two.y),
                    Math.max(one.x, two.x),
                    Math.max(one.y, two.y),
                    LEAN);
        }
    }

    private void fillPart(List<Point2D.Float> part) {
        if (part.size() < 3) {
            return;
        }
        float left = Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (Point2D.Float point : part) {
            left = Math.min(left, point.x);
            right = Math.max(right, point.x);
            top = Math.min(top, point.y);
            bottom = Math.max(bottom, point.y);
        }
        addThin(left, top, right, bottom, THICKEST);
    }

    private void addThin(float left, float top, float right, float bottom, float thickest) {
        float width = right - left;
        float height = bottom - top;
        boolean level = isThin(height, width, thickest);
        boolean standing = isThin(width, height, thickest);
        if (rules.size() <= MOST_RULES && level) {
            rules.add(new PdfRule(true, (top + bottom) / 2, left, right));
        }
        if (rules.size() <= MOST_RULES && standing) {
            rules.add(new PdfRule(false, (left + right) / 2, top, bottom));
        }
    }

    /** A dot of a dotted line is thin either way. */
    private static boolean isThin(float thickness, float length, float thickest) {
        return length >= thickness
                && (thickness <= thickest || (thickness <= THICKEST_BORDER && length >= SLENDER * thickness));
    }

    /** The place on the page as shown, after its rotation (ISO 32000-1, 7.7.3.3), as text positions are counted. */
    private Point2D.Float shown(Point2D.Float point) {
        float x = point.x - box.getLowerLeftX();
        float y = point.y - box.getLowerLeftY();
        return switch (Math.floorMod(rotation, 360)) {
            case 90 -> new Point2D.Float(y, x);
            case 180 -> new Point2D.Float(box.getWidth() - x, y);
            case 270 -> new Point2D.Float(box.getHeight() - y, box.getWidth() - x);
            default -> new Point2D.Float(x, box.getHeight() - y);
        };
    }
}
