package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows and columns that printed lines make. Lengths in points, from the page's upper left corner.
 *
 * @param columns where columns begin, and where the last one ends; ascending, at least two
 * @param rows    where rows begin, and where the last one ends; ascending, at least two
 * @param fields  row by row, for each row and column the cell that covers it; a cell covers several where the line
 *                between them is missing
 */
record PdfGrid(List<Float> columns, List<Float> rows, List<Box> fields) {
    /** A drawing, not a table. */
    private static final int MOST_FIELDS = 100_000;

    PdfGrid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        fields = List.copyOf(fields);
        if (fields.size() != (columns.size() - 1) * (rows.size() - 1)) {
            throw new IllegalArgumentException("a grid has one field for each row and column");
        }
    }

    /** A cell by the first row and column it covers, from 0, and how many of each. */
    record Box(int row, int column, int rowSpan, int columnSpan) {
        boolean covers(int atRow, int atColumn) {
            return atRow >= row && atRow < row + rowSpan && atColumn >= column && atColumn < column + columnSpan;
        }
    }

    /** The grid of lines that touch each other; empty where there are too many, or none of one direction. */
    static Optional<PdfGrid> of(List<PdfRule> rules) {
        List<Float> columns = edges(rules, false);
        List<Float> rows = edges(rules, true);
        long fields = (columns.size() - 1L) * (rows.size() - 1L);
        return fields <= 0 || fields > MOST_FIELDS
                ? Optional.empty()
                : Optional.of(new PdfGrid(columns, rows, new Merging(rules, columns, rows).fields()));
    }

    float left() {
        return columns.get(0);
    }

    float right() {
        return columns.get(columns.size() - 1);
    }

    float top() {
        return rows.get(0);
    }

    float bottom() {
        return rows.get(rows.size() - 1);
    }

    int columnCount() {
        return columns.size() - 1;
    }

    int rowCount() {
        return rows.size() - 1;
    }

    @SuppressWarnings("ReferenceEquality") // no grid is within itself, but an equal one may be
    boolean isIn(PdfGrid other) {
        return this != other
                && left() >= other.left()
                && right() <= other.right()
                && top() >= other.top()
                && bottom() <= other.bottom();
    }

    /** Each cell once, row by row. */
    List<Box> cells() {
        List<Box> cells = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            Box box = fields.get(i);
            if (box.row() == i / columnCount() && box.column() == i % columnCount()) {
                cells.add(box);
            }
        }
        return cells;
    }

    /** The cell at a place of the page. */
    Optional<Box> cellAt(float x, float y) {
        int row = interval(rows, y);
        int column = interval(columns, x);
        return row < 0 || column < 0 ? Optional.empty() : Optional.of(fields.get(row * columnCount() + column));
    }

    private static int interval(List<Float> edges, float place) {
        if (place < edges.get(0) || place >= edges.get(edges.size() - 1)) {
            return -1;
        }
        int low = 0;
        int high = edges.size() - 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (edges.get(middle) <= place) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Where the lines of one direction stand, and how far those of the other reach where a side is left open. */
    private static List<Float> edges(List<PdfRule> rules, boolean level) {
        float least = Float.MAX_VALUE;
        float most = -Float.MAX_VALUE;
        List<Float> places = new ArrayList<>();
        for (PdfRule rule : rules) {
            if (rule.level() == level) {
                places.add(rule.at());
            }
            least = Math.min(least, rule.level() == level ? rule.at() : rule.from());
            most = Math.max(most, rule.level() == level ? rule.at() : rule.to());
        }
        places.sort(null);
        places.add(most);
        List<Float> edges = new ArrayList<>(List.of(least));
        for (float place : places) {
            if (place - edges.get(edges.size() - 1) > 2 * PdfRule.TOLERANCE) {
                edges.add(place);
            }
        }
        return edges;
    }

    /** Joins the fields between neighbouring edges where no line parts them. */
    private static final class Merging {
        private final List<Float> columns;
        private final List<Float> rows;

        /** Whether a lying line stands at the row edge, above the column. */
        private final boolean[][] above;

        /** Whether a standing line stands at the column edge, left of it, in the row. */
        private final boolean[][] before;

        Merging(List<PdfRule> rules, List<Float> columns, List<Float> rows) {
            this.columns = columns;
            this.rows = rows;
            this.above = new boolean[rows.size()][columns.size() - 1];
            this.before = new boolean[columns.size()][rows.size() - 1];
            for (PdfRule rule : rules) {
                mark(rule, rule.level() ? rows : columns, rule.level() ? columns : rows, rule.level() ? above : before);
            }
        }

        private static void mark(PdfRule rule, List<Float> edges, List<Float> along, boolean[][] parted) {
            for (int edge = 0; edge < edges.size(); edge++) {
                if (Math.abs(rule.at() - edges.get(edge)) <= 2 * PdfRule.TOLERANCE) {
                    for (int field = 0; field + 1 < along.size(); field++) {
                        parted[edge][field] |= rule.covers((along.get(field) + along.get(field + 1)) / 2);
                    }
                }
            }
        }

        List<Box> fields() {
            int width = columns.size() - 1;
            Box[] fields = new Box[width * (rows.size() - 1)];
            for (int i = 0; i < fields.length; i++) {
                if (fields[i] == null) {
                    Box cell = cell(fields, i / width, i % width);
                    for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                        for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                            fields[row * width + column] = cell;
                        }
                    }
                }
            }
            return List.of(fields);
        }

        private Box cell(Box[] fields, int row, int column) {
            int width = columns.size() - 1;
            int right = column + 1;
            while (right < width && !before[right][row] && fields[row * width + right] == null) {
                right++;
            }
            int below = row + 1;
            while (below + 1 < rows.size() && open(below, column, right)) {
                below++;
            }
            return new Box(row, column, below - row, right - column);
        }

        /** Whether no line stands above any of the columns in this row. */
        private boolean open(int row, int from, int to) {
            for (int column = from; column < to; column++) {
                if (above[row][column] || (column > from && before[column][row])) {
                    return false;
                }
            }
            return true;
        }
    }
}
