package vn.doichieu.extractors.reading;

import java.util.List;
import java.util.regex.Pattern;

/** Columns of figures and of row numbers, and what their cells look like. */
final class TableFigures {
    private static final Pattern FIGURE =
            Pattern.compile("[-–+±(<>≥≤~]*\\d[\\d.,/: ]*[)%‰]{0,2}|[-–—]|\\d[\\d.,]* ?(?:%|đ|m2|m²|km|ha)");

    private static final Pattern ORDINAL =
            Pattern.compile("\\(?(?:\\d{1,3}(?:\\.\\d{1,2}){0,3}|[IVXL]{1,5}|[a-zđA-H])[.)]{0,2}");

    /** From this share of its entries on, a column holds figures. */
    private static final double MOST = 0.6;

    private TableFigures() {}

    static boolean isFigure(String text) {
        return FIGURE.matcher(text).matches();
    }

    /** Whether it may number a row: "1", "1.2", "II", "a)". */
    static boolean isOrdinal(String text) {
        return ORDINAL.matcher(text).matches();
    }

    /** Which columns hold a figure, or the first of them a row number, in one line. */
    static boolean[] columns(List<PdfRow> rows, TableColumns columns) {
        int[] entries = new int[columns.count()];
        int[] oneLine = new int[columns.count()];
        for (PdfRow row : rows) {
            for (PdfRow piece : columns.pieces(row)) {
                TableColumns.Range range = columns.range(piece);
                if (range.single()) {
                    String text = piece.text();
                    entries[range.first()]++;
                    boolean ordinal = range.first() == 0 && isOrdinal(text);
                    oneLine[range.first()] += ordinal || isFigure(text) ? 1 : 0;
                }
            }
        }
        boolean[] figures = new boolean[columns.count()];
        for (int i = 0; i < figures.length; i++) {
            figures[i] = entries[i] > 0 && oneLine[i] >= MOST * entries[i];
        }
        return figures;
    }
}
