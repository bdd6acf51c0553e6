package vn.doichieu.pipeline.export;

/**
 * A column of a sheet.
 *
 * @param title       what stands above it
 * @param explanation what its values mean, for the sheet "Giải thích"
 * @param inTable     whether tables on the terminal show it; files carry every column
 */
public record Column(String title, String explanation, boolean inTable) {}
