package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows and columns that printed lines make. Lengths in points, from the page's upper left corner.
 *
 * @param columns where columns begin, and where the last one ends; ascending
 * @param rows    where rows begin, and where the last one ends; ascending
 * @param cells   row by row; a cell covers several rows or columns where the line between them is missing
 */
record PdfGrid(List<Float> columns, List<Float> rows, List<Box> cells) {
    PdfGrid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        cells = List.copyOf(cells);
    }

    /** A cell by the first row and column it covers, from 0, and how many of each. */
    record Box(int row, int column, int rowSpan, int columnSpan) {
        boolean covers(int atRow, int atColumn) {
            return atRow >= row && atRow < row + rowSpan && atColumn >= column && atColumn < column + columnSpan;
        }
    }

    /** The grid of lines that touch each other. */
    static PdfGrid of(List<PdfRule> rules) {
        List<Float> columns = edges(rules, false);
        List<Float> rows = edges(rules, true);
        return new PdfGrid(columns, rows, new Merging(rules, columns, rows).cells());
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

    /** The cell at a place of the page. */
    Optional<Box> cellAt(float x, float y) {
        int row = interval(rows, y);
        int column = interval(columns, x);
        return cells.stream().filter(cell -> cell.covers(row, column)).findFirst();
    }

    private static int interval(List<Float> edges, float place) {
        for (int i = 0; i + 1 < edges.size(); i++) {
            if (place >= edges.get(i) && place < edges.get(i + 1)) {
                return i;
            }
        }
        return -1;
    }

    /** Where the lines of one direction stand, and how far those of the other reach where a side is left open. */
    private static List<Float> edges(List<PdfRule> rules, boolean level) {
        List<Float> places = new ArrayList<>();
        for (PdfRule rule : rules) {
            if (rule.level() == level) {
                places.add(rule.at());
            } else {
                places.add(rule.from());
                places.add(rule.to());
            }
        }
        places.sort(null);
        float least = places.get(0);
        float most = places.get(places.size() - 1);
        List<Float> edges = new ArrayList<>(List.of(least));
        rules.stream()
                .filter(rule -> rule.level() == level)
                .map(PdfRule::at)
                .sorted()
                .forEach(place -> addApart(edges, place));
        addApart(edges, most);
        return edges;
    }

    private static void addApart(List<Float> edges, float place) {
        if (place - edges.get(edges.size() - 1) > 2 * PdfRule.TOLERANCE) {
            edges.add(place);
        }
    }

    /** Joins the fields between neighbouring edges where no line parts them. */
    private record Merging(List<PdfRule> rules, List<Float> columns, List<Float> rows) {
        List<Box> cells() {
            List<Box> cells = new ArrayList<>();
            for (int row = 0; row + 1 < rows.size(); row++) {
                for (int column = 0; column + 1 < columns.size(); column++) {
                    int atRow = row;
                    int atColumn = column;
                    if (cells.stream().noneMatch(cell -> cell.covers(atRow, atColumn))) {
                        cells.add(cell(row, column));
                    }
                }
            }
            return cells;
        }

        private Box cell(int row, int column) {
            int right = column + 1;
            while (right + 1 < columns.size() && !parted(false, right, row)) {
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
                if (parted(true, row, column)) {
                    return false;
                }
            }
            return true;
        }

        private boolean parted(boolean level, int edge, int field) {
            List<Float> along = level ? columns : rows;
            float place = (level ? rows : columns).get(edge);
            float middle = (along.get(field) + along.get(field + 1)) / 2;
            return rules.stream()
                    .anyMatch(rule -> rule.level() == level
                            && Math.abs(rule.at() - place) <= 2 * PdfRule.TOLERANCE
                            && rule.covers(middle));
        }
    }
}
