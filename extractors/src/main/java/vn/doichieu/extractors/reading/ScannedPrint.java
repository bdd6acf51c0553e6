package vn.doichieu.extractors.reading;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import vn.doichieu.extractors.document.Box;
import vn.doichieu.extractors.scan.Placing;
import vn.doichieu.extractors.scan.Rule;
import vn.doichieu.extractors.scan.ScannedPage;
import vn.doichieu.extractors.scan.ScannedWord;

/** What was recognised in an image, as the print of its page: pixels become points, words become glyphs. */
final class ScannedPrint {
    private final ScannedPage page;
    private final AffineTransform onPage;
    private final double points;

    /**
     * The print of a page.
     *
     * @param onPage where the pixels of its image stand on the page, in points
     */
    ScannedPrint(ScannedPage page, AffineTransform onPage) {
        this.page = page;
        this.onPage = onPage;
        this.points =
                Math.sqrt(Math.abs(onPage.getDeterminant())) / page.placing().scale();
    }

    /** Letters and size in points, for {@link ScanSizes}. */
    void countInto(ScanSizes sizes) {
        page.words()
                .forEach(
                        word -> sizes.count(points * word.size(), word.letters().size()));
    }

    /**
     * The page, straight and upright.
     *
     * @param sizes of all scanned pages of the document
     */
    PrintedPage printed(int number, ScanSizes sizes) {
        Placing placing = page.placing();
        List<PdfGlyph> glyphs = new ArrayList<>();
        page.words().forEach(word -> glyphs.add(glyph(word, sizes)));
        return PrintedPage.of(
                number,
                (float) (points * placing.readWidth()),
                (float) (points * placing.readHeight()),
                glyphs,
                page.rules().stream().map(this::rule).toList());
    }

    private PdfRule rule(Rule rule) {
        return new PdfRule(rule.level(), points(rule.at()), points(rule.from()), points(rule.to()));
    }

    private PdfGlyph glyph(ScannedWord word, ScanSizes sizes) {
        ScannedWord.Letter first = word.letters().get(0);
        ScannedWord.Letter last = word.letters().get(word.letters().size() - 1);
        float left = points(first.left());
        return new PdfGlyph(
                word.text(),
                left,
                Math.max(left, points(last.right())),
                points(word.baseline()),
                (float) sizes.settled(points * word.size()),
                word.bold(),
                false,
                "",
                shown(word),
                OptionalDouble.of(word.confidence()));
    }

    private Box shown(ScannedWord word) {
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        int right = 0;
        int bottom = 0;
        for (ScannedWord.Letter letter : word.letters()) {
            left = Math.min(left, letter.left());
            top = Math.min(top, letter.top());
            right = Math.max(right, letter.right());
            bottom = Math.max(bottom, letter.bottom());
        }
        Point2D one = shown(left, top);
        Point2D other = shown(right, bottom);
        return new Box(
                (float) Math.min(one.getX(), other.getX()),
                (float) Math.min(one.getY(), other.getY()),
                (float) Math.max(one.getX(), other.getX()),
                (float) Math.max(one.getY(), other.getY()));
    }

    private Point2D shown(double x, double y) {
        double[] given = page.placing().given(x, y);
        return onPage.transform(new Point2D.Double(given[0], given[1]), null);
    }

    private float points(double pixels) {
        return (float) (points * pixels);
    }
}
