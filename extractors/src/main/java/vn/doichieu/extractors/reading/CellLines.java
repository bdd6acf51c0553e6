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

    /** The table whose first head is this line; empty where there is none. */
    Optional<TextTable> at(int line) {
        int heads = 0;
        while (heads < MOST && isHead(line + heads, heads)) {
            heads++;
        }
        boolean numbered = heads > 0 && FlatCells.isOrdinalHead(text(line));
        int counted = counted(line + heads);
        if (counted > 0) {
            return counted < FEWEST ? Optional.empty() : table(line, heads, counted, numbered);
        }
        int columns = numbered ? heads : heads - 1;
        return columns < FEWEST ? Optional.empty() : table(line, columns, 0, numbered);
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
     * @param heads   lines that head columns
     * @param counted lines below that count the columns, where heads stand above heads
     */
    private Optional<TextTable> table(int line, int heads, int counted, boolean numbered) {
        int columns = counted == 0 ? heads : counted;
        List<TextTable.Row> rows = new ArrayList<>();
        rows.add(new TextTable.Row(line, cells(line, heads == columns ? heads : 0)));
        int at = line + heads + counted;
        int width = width(at, columns, numbered);
        while (width > 0) {
            List<String> cells = cells(at, width);
            if (width < columns) {
                cells.add(0, "");
            }
            rows.add(new TextTable.Row(at, cells));
            at += width;
            width = width(at, columns, numbered);
        }
        boolean enough = rows.size() > (numbered ? 1 : 2);
        return enough ? Optional.of(new TextTable(line, at, rows)) : Optional.empty();
    }

    /** Lines of the row that begins here: all columns, or all but that of its number; 0 where none does. */
    private int width(int at, int columns, boolean numbered) {
        if (!numbered) {
            return isWords(at) && values(at + 1, columns - 1) ? columns : 0;
        }
        if (at < lines.size() && FlatCells.isOrdinal(text(at)) && isWords(at + 1) && mostlyValues(at + 2, columns - 2)) {
            return columns;
        }
        return isWords(at) && values(at + 1, columns - 2) ? columns - 1 : 0;
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
        return isWords(at) || (before > 0 && at < lines.size() && FlatCells.isYear(text(at)));
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
