package vn.doichieu.extractors.reading;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** What a font sets its letters apart by, and its name. */
record PdfFontStyle(String font, boolean bold, boolean italic) {
    private static final int BOLD_WEIGHT = 600;
    /** ISO 32000-1, 9.6.4. */
    private static final Pattern SUBSET_TAG = Pattern.compile("^[A-Z]{6}\\+");

    private static final Pattern BOLD_NAME = Pattern.compile("bold|black|heavy|[-, ]semi|[-, ]demi|-bd|,b$");
    private static final Pattern ITALIC_NAME = Pattern.compile("italic|oblique|kursiv|-it$");

    /** By the name of the font or what its descriptor says (ISO 32000-1, 9.8). */
    static PdfFontStyle of(PDFont font) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        boolean heavy = descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
        boolean slanted = descriptor != null && descriptor.isItalic();
        return new PdfFontStyle(
                SUBSET_TAG.matcher(String.valueOf(font.getName())).replaceFirst(""),
                heavy || BOLD_NAME.matcher(name).find(),
                slanted || ITALIC_NAME.matcher(name).find());
    }

    /** The same style, bold where a stroke thickens the letters. */
    PdfFontStyle with(boolean stroked) {
        return stroked ? new PdfFontStyle(font, true, italic) : this;
    }
}
