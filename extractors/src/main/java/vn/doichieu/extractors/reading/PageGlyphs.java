package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import vn.doichieu.extractors.document.Box;

/**
 * The glyphs of one page while they are collected. The direction that most of them run in is taken for upright, so
 * that a table drawn on its side, or a page scanned slightly askew, reads like any other.
 */
final class PageGlyphs {
    /** Text that leans more than this against the rest, in degrees, is a stamp or a watermark. */
    private static final double LEAN = 5;

    /** How far letters reach above and below the baseline, accents of capitals included; in units of the type size. */
    private static final float ASCENT = 0.85f;

    private static final float DESCENT = 0.22f;

    /** Glyphs beyond this many on one page are no text. */
    private static final int MOST = 400_000;

    private final PDRectangle box;
    private final int rotation;
    private final float unit;
    private final List<Raw> raws = new ArrayList<>();
    private int hidden;

    /** A glyph by its origin on the page as shown, and the angle clockwise at which it runs there, in degrees. */
    private record Raw(String text, double x, double y, double angle, float width, float size, PdfFontStyle style) {}

    PageGlyphs(PDPage page) {
        this.box = page.getCropBox();
        this.rotation = Math.floorMod(page.getRotation(), 360);
        this.unit = page.getUserUnit() > 0 ? page.getUserUnit() : 1;
    }

    /**
     * Adds a glyph.
     *
     * @param matrix of the text, from the lower left corner of the page's crop box
     * @param width  in units of the page
     */
    void add(String text, Matrix matrix, float width, float size, PdfFontStyle style, boolean unseen) {
        double x = matrix.getTranslateX();
        double y = matrix.getTranslateY();
        double across = turned() ? box.getHeight() : box.getWidth();
        double down = turned() ? box.getWidth() : box.getHeight();
        double shownX = rotation == 90 ? y : rotation == 180 ? across - x : rotation == 270 ? across - y : x;
        double shownY = rotation == 90 ? x : rotation == 180 ? y : rotation == 270 ? down - x : down - y;
        boolean outside = shownX < -size || shownX > across + size || shownY < -size || shownY > down + size;
        boolean sane = size > 0 && Float.isFinite(size) && Float.isFinite(width);
        if (outside || !sane || raws.size() >= MOST) {
            return;
        }
        double angle = rotation - Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX()));
        hidden += unseen ? 1 : 0;
        raws.add(new Raw(
                text, unit * shownX, unit * shownY, angle, unit * Math.max(0, width), unit * rounded(size), style));
    }

    /**
     * The page.
     *
     * @param rules from the upper left corner of the page as shown, in units of the page
     * @param shown how many glyphs the page shows, those without a character included
     */
    PrintedPage page(int number, List<PdfRule> rules, int shown) {
        double upright = direction();
        int quarter = Math.floorMod(Math.round(upright / 90), 4);
        float across = unit * (turned() ? box.getHeight() : box.getWidth());
        float down = unit * (turned() ? box.getWidth() : box.getHeight());
        Turn turn = new Turn(upright, quarter, across, down);
        List<PdfGlyph> glyphs = new ArrayList<>(raws.size());
        List<PdfGlyph> askew = new ArrayList<>();
        for (Raw raw : raws) {
            double lean = Math.abs(Math.IEEEremainder(raw.angle - upright, 360));
            if (lean <= LEAN) {
                glyphs.add(turn.glyph(raw));
            } else {
                askew.add(new Turn(raw.angle, 0, across, down).glyph(raw));
            }
        }
        return new PrintedPage(
                number,
                quarter % 2 == 0 ? across : down,
                quarter % 2 == 0 ? down : across,
                glyphs,
                askew,
                rules.stream().map(rule -> turn.rule(rule, unit)).toList(),
                Math.max(0, shown - raws.size()),
                hidden);
    }

    /** The angle at which most glyphs run; multiples of 90° that they miss by a hair are meant. */
    private double direction() {
        Map<Long, Integer> counts = new HashMap<>();
        for (Raw raw : raws) {
            if (!raw.text.isBlank()) {
                counts.merge(Math.floorMod(Math.round(raw.angle * 4), 1440L), 1, Integer::sum);
            }
        }
        long most = counts.entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue()
                        .thenComparing(Map.Entry.<Long, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(0L);
        return most / 4.0;
    }

    private boolean turned() {
        return rotation % 180 != 0;
    }

    /** Sizes that differ by less than the rounding of a matrix are the same. */
    private static float rounded(float size) {
        return size < 1 ? size : Math.round(size * 10) / 10f;
    }

    /**
     * Turns a page so that text at an angle reads upright.
     *
     * @param angle   clockwise, in degrees
     * @param quarter how many right angles that is about
     * @param across  width of the page as shown
     * @param down    its height
     */
    private record Turn(double angle, int quarter, float across, float down) {
        PdfGlyph glyph(Raw raw) {
            double cos = Math.cos(Math.toRadians(angle));
            double sin = Math.sin(Math.toRadians(angle));
            double x = raw.x - (quarter == 1 || quarter == 2 ? across : 0);
            double y = raw.y - (quarter >= 2 ? down : 0);
            float left = (float) (x * cos + y * sin);
            float baseline = (float) (y * cos - x * sin);
            return new PdfGlyph(
                    raw.text,
                    left,
                    left + raw.width,
                    baseline,
                    raw.size,
                    raw.style.bold(),
                    raw.style.italic(),
                    raw.style.font(),
                    box(raw),
                    OptionalDouble.empty());
        }

        private static Box box(Raw raw) {
            double cos = Math.cos(Math.toRadians(raw.angle));
            double sin = Math.sin(Math.toRadians(raw.angle));
            double x = raw.x + Math.min(0, raw.width * cos) + raw.size * Math.min(ASCENT * sin, -DESCENT * sin);
            double y = raw.y + Math.min(0, raw.width * sin) + raw.size * Math.min(-ASCENT * cos, DESCENT * cos);
            double width = Math.abs(raw.width * cos) + raw.size * (ASCENT + DESCENT) * Math.abs(sin);
            double height = Math.abs(raw.width * sin) + raw.size * (ASCENT + DESCENT) * Math.abs(cos);
            return new Box((float) x, (float) y, (float) (x + width), (float) (y + height));
        }

        PdfRule rule(PdfRule rule, float unit) {
            float at = unit * rule.at();
            float from = unit * rule.from();
            float to = unit * rule.to();
            boolean level = rule.level();
            return switch (quarter) {
                case 1 ->
                    level
                            ? new PdfRule(false, at, across - to, across - from)
                            : new PdfRule(true, across - at, from, to);
                case 2 ->
                    level
                            ? new PdfRule(true, down - at, across - to, across - from)
                            : new PdfRule(false, across - at, down - to, down - from);
                case 3 ->
                    level ? new PdfRule(false, down - at, from, to) : new PdfRule(true, at, down - to, down - from);
                default -> new PdfRule(level, at, from, to);
            };
        }
    }
}
