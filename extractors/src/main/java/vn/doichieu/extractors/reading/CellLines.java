package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table whose cells were pasted one a line: the heads, then for each row its number where the first head says so, its
 * name and one value under each other head.
 */
final class CellLines {
    private static final int FEWEST = 3;
    private static final int MOST = 16;

    /** A longer line is a sentence. */
    private static final int LONGEST = 120;

    private final List<String> lines;

    CellLines(List<String> lines) {
        this.lines = lines;
    }

    /**
     * The columns of a table.
     *
     * @param count    how many there are
     * @param numbered whether the first numbers the rows
     * @param united   whether one names the measure unit, behind the name of the row
     */
    private record Columns(int count, boolean numbered, boolean united) {
        int beforeValues() {
            return 1 + (numbered ? 1 : 0) + (united ? 1 : 0);
        }
    }

    /** The table whose first head is this line; empty where there is none. */
    Optional<TextTable> at(int line) {
        int heads = 0;
        while (heads < MOST && isHead(line + heads, heads)) {
            heads++;
        }
        if (heads < FEWEST) {
            return Optional.empty();
        }
        boolean numbered = FlatCells.isOrdinalHead(text(line));
        boolean united = FlatCells.isUnitHead(text(line + (numbered ? 2 : 1)));
        int counted = counted(line + heads);
        if (counted > 0) {
            return table(line, heads, counted, new Columns(counted, numbered, united));
        }
        int columns = heads - (numbered ? 0 : united ? 2 : 1); // the name of the first row is words too
        return columns < FEWEST ? Optional.empty() : table(line, columns, 0, new Columns(columns, numbered, united));
    }

    /** How many lines count the columns: "(1)", "(2)", "(3)"; 0 where none do. */
    private int counted(int from) {
        int count = 0;
        while (from + count < lines.size()
                && FlatCells.numbersColumn(text(from + count))
                && text(from + count).replaceAll("=.*|\\D", "").equals(String.valueOf(count + 1))) {
            count++;
        }
        return count < FEWEST ? 0 : count;
    }

    /**
     * The table.
     *
     * @param heads   lines that head columns; where heads stand above heads, more than there are columns
     * @param counted lines below that count the columns
     */
    private Optional<TextTable> table(int line, int heads, int counted, Columns columns) {
        List<TextTable.Row> rows = new ArrayList<>();
        rows.add(new TextTable.Row(line, cells(line, heads == columns.count() ? heads : 0)));
        int at = line + heads + counted;
        int width = width(at, columns);
        while (width > 0) {
            List<String> cells = cells(at, width);
            while (cells.size() < columns.count()) {
                cells.add(columns.numbered() && cells.size() == width ? 0 : 1, "");
            }
            rows.add(new TextTable.Row(at, cells));
            at += width;
            width = width(at, columns);
        }
        return rows.size() < FEWEST ? Optional.empty() : Optional.of(new TextTable(line, at, rows));
    }

    /** Lines of the row that begins here: all columns, or for a total the name and the values; 0 where none does. */
    private int width(int at, Columns columns) {
        int values = columns.count() - columns.beforeValues();
        if (isWords(at) && FlatCells.isTotal(text(at)) && values(at + 1, values)) {
            return values + 1;
        }
        int name = at;
        if (columns.numbered()) {
            if (at >= lines.size() || !FlatCells.isOrdinal(text(at))) {
                return 0;
            }
            name++;
        }
        int unit = name + 1;
        boolean fits = isWords(name)
                && (!columns.united()
                        || isWords(unit)
                        || (unit < lines.size() && text(unit).equals("%")))
                && (columns.numbered()
                        ? mostlyValues(at + columns.beforeValues(), values)
                        : values(at + columns.beforeValues(), values));
        return fits ? columns.count() : 0;
    }

    private boolean values(int from, int count) {
        for (int i = from; i < from + count; i++) {
            if (i >= lines.size() || !FlatCells.isValue(text(i))) {
                return false;
            }
        }
        return true;
    }

    /** A column may hold words, such as the measure unit; the last never does. */
    private boolean mostlyValues(int from, int count) {
        int found = 0;
        for (int i = from; i < from + count && i < lines.size(); i++) {
            found += FlatCells.isValue(text(i)) ? 1 : 0;
        }
        return found * 2 > count && values(from + count - 1, 1);
    }

    private boolean isHead(int at, int before) {
        boolean total = before > 0 && isWords(at) && FlatCells.isTotal(text(at)) && values(at + 1, 2);
        return (isWords(at) && !total) || (before > 0 && at < lines.size() && FlatCells.isYear(text(at)));
    }

    private boolean isWords(int at) {
        return at < lines.size()
                && text(at).length() < LONGEST
                && FlatCells.hasLetter(text(at))
                && !FlatCells.isValue(text(at))
                && !FlatCells.isOrdinal(text(at));
    }

    private List<String> cells(int from, int count) {
        return new ArrayList<>(lines.subList(from, from + count));
    }

    private String text(int at) {
        return lines.get(at);
    }
}
