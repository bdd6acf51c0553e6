package vn.doichieu.extractors.reading;

import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;

/**
 * An operator that sets a colour (ISO 32000-1, 8.6.8). Only whether something is white matters here, so the numbers are
 * taken as gray, RGB or CMYK by their count, and no colour profile is loaded.
 */
final class PdfInk extends OperatorProcessor {
    private static final float NEARLY = 0.97f;

    private final String name;

    private PdfInk(PDFStreamEngine engine, String name) {
        super(engine);
        this.name = name;
    }

    static void addAll(PDFStreamEngine engine) {
        for (String name : List.of("g", "G", "rg", "RG", "k", "K", "sc", "SC", "scn", "SCN", "cs", "CS")) {
            engine.addOperator(new PdfInk(engine, name));
        }
    }

    static boolean isWhite(float[] components) {
        boolean ink = components.length == 4;
        for (float component : components) {
            if (ink ? component > 1 - NEARLY : component < NEARLY) {
                return false;
            }
        }
        return components.length > 0;
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
        PDColorSpace space = switch (numbers.size()) {
            case 3 -> PDDeviceRGB.INSTANCE;
            case 4 -> PDDeviceCMYK.INSTANCE;
            default -> PDDeviceGray.INSTANCE;
        };
        float[] components = new float[numbers.isEmpty() ? 1 : numbers.size()];
        for (int i = 0; i < numbers.size(); i++) {
            components[i] = numbers.get(i);
        }
        PDColor color = new PDColor(components, space);
        if (Character.isUpperCase(name.charAt(0))) {
            getContext().getGraphicsState().setStrokingColor(color);
        } else {
            getContext().getGraphicsState().setNonStrokingColor(color);
        }
    }
}
