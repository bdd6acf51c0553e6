package vn.doichieu.extractors.reading;

import java.util.regex.Pattern;

/** What the cell of a column of figures or of row numbers looks like. */
final class TableFigures {
    private static final Pattern FIGURE =
            Pattern.compile("[-–+±(<>≥≤~]*\\d[\\d.,/: ]*[)%‰]{0,2}|[-–—]|\\d[\\d.,]* ?(?:%|đ|m2|m²|km|ha)");

    private static final Pattern ORDINAL =
            Pattern.compile("\\(?(?:\\d{1,3}(?:\\.\\d{1,2}){0,3}|[IVXL]{1,5}|[a-zđA-H])[.)]{0,2}");

    private TableFigures() {}

    static boolean isFigure(String text) {
        return FIGURE.matcher(text).matches();
    }

    /** Whether it may number a row: "1", "1.2", "II", "a)". */
    static boolean isOrdinal(String text) {
        return ORDINAL.matcher(text).matches();
    }
}
