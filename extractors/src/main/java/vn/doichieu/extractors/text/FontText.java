package vn.doichieu.extractors.text;

/**
 * A stretch of text set in one font.
 *
 * @param text as the file gives it, its characters not yet composed or dropped
 * @param font as the file names it; empty where it is not known
 */
public record FontText(String text, String font) {

    /** Whether the font was drawn for an encoding before Unicode; its characters may be letters all the same. */
    public static boolean isLegacy(String font) {
        return FontHint.of(font).encoding().isPresent();
    }

    /** The text with the characters that Word keeps in the private use area of such a font as bytes; one alone is a sign. */
    FontText unwrapped() {
        return isLegacy(font) ? new FontText(LookAlikes.unwrapped(text), font) : this;
    }
}
