package vn.doichieu.extractors.text;

/**
 * A stretch of text set in one font.
 *
 * @param text as the file gives it, its characters not yet composed or dropped
 * @param font as the file names it; empty where it is not known
 */
public record FontText(String text, String font) {}
