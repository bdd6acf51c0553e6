package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts printed rows together to the rows of a table, the cells of which may wrap. Where rows are set farther apart than
 * the lines of a cell, the distances tell; else the columns of figures do, each of which has one line in each row.
 */
final class TableRows {
    /** Rows set apart differ by this much from the lines of a cell; in units of the type size. */
    private static final float TELLING = 0.14f;

    private final List<PdfRow> rows;
    private final TableColumns columns;
    private final boolean[] figureColumns;
    private final List<List<Entry>> entries = new ArrayList<>();

    /** What one cell prints at one height. */
    private record Entry(TableColumns.Range range, PdfRow piece) {}

    /**
     * Looks at the rows of a table.
     *
     * @param rows          of its body, top to bottom
     * @param figureColumns which columns hold a figure or a row number in one line
     */
    TableRows(List<PdfRow> rows, TableColumns columns, boolean[] figureColumns) {
        this.rows = rows;
        this.columns = columns;
        this.figureColumns = figureColumns.clone();
        for (PdfRow row : rows) {
            entries.add(columns.pieces(row).stream()
                    .map(piece -> new Entry(columns.range(piece), piece))
                    .toList());
        }
    }

    /** The first printed row of each row of the table, and the number of printed rows. */
    List<Integer> starts() {
        if (rows.isEmpty()) {
            return List.of(0);
        }
        return step().flatMap(this::byDistance).orElseGet(this::byFigures);
    }

    boolean isAnchor(int row) {
        return entries.get(row).stream().anyMatch(entry -> entry.range().single() && isOneLine(entry));
    }

    private boolean isOneLine(Entry entry) {
        String text = entry.piece().text();
        return figureColumns[entry.range().first()] && (TableFigures.isFigure(text) || TableFigures.isOrdinal(text));
    }

    /** The longest step from line to line within a cell, where rows are set farther apart. */
    private Optional<Float> step() {
        List<Float> within = new ArrayList<>();
        List<Float> between = new ArrayList<>();
        Map<Integer, Integer> last = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            for (Entry entry : entries.get(row)) {
                Integer above = last.put(entry.range().first(), row);
                if (above != null && entry.range().single()) {
                    float step = rows.get(row).baseline() - rows.get(above).baseline();
                    (isOneLine(entry) ? between : within).add(step);
                }
            }
        }
        return boundary(within, between, rows.get(0).size());
    }

    private static Optional<Float> boundary(List<Float> within, List<Float> between, float size) {
        List<Float> all = new ArrayList<>(within);
        all.addAll(between);
        all.removeIf(step -> step > 4 * size);
        all.sort(null);
        float nearest = between.stream().min(Float::compare).orElse(Float.MAX_VALUE);
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i - 1) >= nearest - 0.5f * TELLING * size) {
                return Optional.empty();
            }
            if (all.get(i) - all.get(i - 1) > TELLING * size) {
                return Optional.of((all.get(i) + all.get(i - 1)) / 2);
            }
        }
        return Optional.empty();
    }

    /** Lines of one column that stand near each other are one cell; cells beside each other are one row. */
    private Optional<List<Integer>> byDistance(float step) {
        int[] reach = new int[rows.size()];
        Arrays.setAll(reach, i -> i);
        Map<Integer, Integer> last = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            for (Entry entry : entries.get(row)) {
                Integer above = last.put(entry.range().first(), row);
                if (above != null && rows.get(row).baseline() - rows.get(above).baseline() <= step) {
                    reach[above] = Math.max(reach[above], row);
                }
            }
        }
        List<Integer> starts = new ArrayList<>();
        int end = -1;
        for (int row = 0; row < rows.size(); row++) {
            if (row > end && !overlapsAbove(row)) {
                starts.add(row);
            }
            end = Math.max(end, reach[row]);
        }
        starts.add(rows.size());
        return Optional.of(starts).filter(this::eachHasOneAnchor);
    }

    /** Lines at half the height of a line are those of cells centred beside each other. */
    private boolean overlapsAbove(int row) {
        return row > 0
                && rows.get(row).baseline() - rows.get(row - 1).baseline()
                        < 0.8f * rows.get(row).size();
    }

    private boolean eachHasOneAnchor(List<Integer> starts) {
        for (int i = 0; i + 1 < starts.size(); i++) {
            Map<Integer, Integer> figures = new HashMap<>();
            for (int row = starts.get(i); row < starts.get(i + 1); row++) {
                entries.get(row).stream()
                        .filter(entry -> isOneLine(entry)
                                && !(numbered() && entry.range().first() > 0))
                        .forEach(entry -> figures.merge(entry.range().first(), 1, Integer::sum));
            }
            if (figures.values().stream().anyMatch(count -> count > 1)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the first column numbers the rows; a figure may wrap then. */
    private boolean numbered() {
        return figureColumns[0];
    }

    /** Each row has its figures on the first, the middle or the last of its lines; the same in the whole table. */
    private List<Integer> byFigures() {
        List<Integer> anchors = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            if (isAnchor(row) || standsAlone(row)) {
                anchors.add(row);
            }
        }
        if (anchors.isEmpty()) {
            return byFirstColumn();
        }
        RowParting.Strangeness looks = new RowParting.Strangeness() {
            @Override
            public double of(int first, int anchor, int last, RowParting.Figures figures) {
                return strangeness(first, anchor, last, figures);
            }

            @Override
            public double ofRest(int last) {
                String opening = opening(0, last);
                boolean goesOn = !opening.isEmpty() && Character.isLowerCase(opening.charAt(0));
                return goesOn && numbered() ? 0.2 : 3;
            }
        };
        return new RowParting(anchors, rows.size(), looks).starts();
    }

    private boolean standsAlone(int row) {
        return entries.get(row).stream().anyMatch(entry -> !entry.range().single())
                || rows.get(row).text().endsWith(":");
    }

    /** How little the printed rows look like one row of a table whose figures stand so. */
    private double strangeness(int first, int anchor, int last, RowParting.Figures figures) {
        boolean cut = first == 0 || last == rows.size() - 1;
        float above = rows.get(anchor).baseline() - rows.get(first).baseline();
        float below = rows.get(last).baseline() - rows.get(anchor).baseline();
        double uneven = Math.abs(above - below) / rows.get(anchor).size();
        double strange = switch (figures) {
            case ON_FIRST_LINE -> 0.7 * (anchor - first);
            case ON_LAST_LINE -> 0.7 * (last - anchor);
            case IN_THE_MIDDLE -> uneven > 0.3 ? Math.min(1.4, 0.7 * uneven) : 0;
        };
        String opening = opening(first, last);
        strange += opening.isEmpty() ? 1 : 0;
        strange += !opening.isEmpty() && Character.isLowerCase(opening.charAt(0)) ? (first == 0 ? 0.3 : 2) : 0;
        for (int row = first + 1; row <= last; row++) {
            strange += begins(row) ? 0.25 : 0;
        }
        return cut ? 0.5 * strange : strange;
    }

    /** How the text of a row begins, its columns of figures left aside. */
    private String opening(int first, int last) {
        for (int row = first; row <= last; row++) {
            for (Entry entry : entries.get(row)) {
                if (!isOneLine(entry)) {
                    return entry.piece().text();
                }
            }
        }
        return "";
    }

    private boolean begins(int row) {
        return entries.get(row).stream()
                .filter(entry -> !isOneLine(entry))
                .findFirst()
                .map(entry -> entry.piece().text())
                .filter(text -> Character.isUpperCase(text.charAt(0)) || text.charAt(0) == '-')
                .isPresent();
    }

    /** A row begins where the first column does. */
    private List<Integer> byFirstColumn() {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int row = 1; row < rows.size(); row++) {
            boolean first = entries.get(row).stream()
                    .anyMatch(entry -> entry.range().first() == 0
                            && !Character.isLowerCase(entry.piece().text().charAt(0)));
            if (first && (columns.count() == 1 || entries.get(row).size() > 1)) {
                starts.add(row);
            }
        }
        starts.add(rows.size());
        return starts;
    }
}
