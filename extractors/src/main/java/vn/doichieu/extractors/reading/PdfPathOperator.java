package vn.doichieu.extractors.reading;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/** One operator that builds or paints a path (ISO 32000-1, 8.5.2 and 8.5.3), which text extraction passes over. */
final class PdfPathOperator extends OperatorProcessor {
    private final String name;
    private final Supplier<PdfPath> path;
    private final BiConsumer<PdfPath, List<Point2D.Float>> action;

    private PdfPathOperator(
            PDFStreamEngine engine,
            String name,
            Supplier<PdfPath> path,
            BiConsumer<PdfPath, List<Point2D.Float>> action) {
        super(engine);
        this.name = name;
        this.path = path;
        this.action = action;
    }

    /** Makes the engine tell the path of the page it is at. */
    static void addAll(PDFStreamEngine engine, Supplier<PdfPath> path) {
        add(engine, path, "m", (drawn, points) -> drawn.moveTo(points.get(0)));
        add(engine, path, "l", (drawn, points) -> drawn.lineTo(points.get(0)));
        add(engine, path, "h", (drawn, points) -> drawn.close());
        add(engine, path, "re", PdfPathOperator::rectangle);
        for (String curve : List.of("c", "v", "y")) {
            add(engine, path, curve, (drawn, points) -> drawn.curveTo(points.get(points.size() - 1)));
        }
        paint(engine, path, List.of("S", "s"), true, false);
        paint(engine, path, List.of("f", "F", "f*"), false, true);
        paint(engine, path, List.of("B", "B*", "b", "b*"), true, true);
        paint(engine, path, List.of("n"), false, false);
        PdfInk.addAll(engine);
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
        List<Float> numbers = operands.stream()
                .filter(COSNumber.class::isInstance)
                .map(number -> ((COSNumber) number).floatValue())
                .toList();
        List<Point2D.Float> points = name.equals("re") ? corners(numbers) : points(numbers);
        if (!points.isEmpty() || operands.isEmpty()) {
            action.accept(path.get(), points);
        }
    }

    private List<Point2D.Float> points(List<Float> numbers) {
        List<Point2D.Float> points = new ArrayList<>();
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            points.add(onPage(numbers.get(i), numbers.get(i + 1)));
        }
        return points;
    }

    private List<Point2D.Float> corners(List<Float> numbers) {
        if (numbers.size() < 4) {
            return List.of();
        }
        float left = numbers.get(0);
        float bottom = numbers.get(1);
        float right = left + numbers.get(2);
        float top = bottom + numbers.get(3);
        return List.of(onPage(left, bottom), onPage(right, bottom), onPage(right, top), onPage(left, top));
    }

    private Point2D.Float onPage(float x, float y) {
        return getContext().getGraphicsState().getCurrentTransformationMatrix().transformPoint(x, y);
    }

    private static void add(
            PDFStreamEngine engine,
            Supplier<PdfPath> path,
            String name,
            BiConsumer<PdfPath, List<Point2D.Float>> action) {
        engine.addOperator(new PdfPathOperator(engine, name, path, action));
    }

    private static void paint(
            PDFStreamEngine engine, Supplier<PdfPath> path, List<String> names, boolean stroked, boolean filled) {
        for (String name : names) {
            boolean closes = name.equals("s") || name.startsWith("b");
            add(engine, path, name, (drawn, points) -> {
                if (closes) {
                    drawn.close();
                }
                drawn.end(stroked && inked(engine, true), filled && inked(engine, false));
            });
        }
    }

    /** Whether the colour is another than the paper's. */
    private static boolean inked(PDFStreamEngine engine, boolean stroking) {
        PDGraphicsState state = engine.getGraphicsState();
        PDColor color = stroking ? state.getStrokingColor() : state.getNonStrokingColor();
        return !PdfInk.isWhite(color.getComponents());
    }

    private static void rectangle(PdfPath drawn, List<Point2D.Float> corners) {
        drawn.moveTo(corners.get(0));
        corners.subList(1, corners.size()).forEach(drawn::lineTo);
        drawn.close();
    }
}
