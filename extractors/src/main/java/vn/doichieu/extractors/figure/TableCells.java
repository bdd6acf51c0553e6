package vn.doichieu.extractors.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.doichieu.extractors.document.Cell;

/**
 * The cells of one table by their rows, so that what stands around a cell is found without going through the whole
 * table: an appendix may have thousands of rows.
 */
final class TableCells {
    /** A cell and the block that is it. */
    record Placed(int block, Cell cell) {}

    private final List<Placed> all = new ArrayList<>();
    private final SortedMap<Integer, List<Placed>> byFirstRow = new TreeMap<>();
    private final List<Placed> tall = new ArrayList<>();
    private final SortedSet<Integer> dataRows = new TreeSet<>();

    /** @param isData whether the cell holds a number, to the right of what it is called */
    void add(int block, Cell cell, boolean isData) {
        Placed placed = new Placed(block, cell);
        all.add(placed);
        byFirstRow.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(placed);
        if (cell.rowSpan() > 1) {
            tall.add(placed);
        }
        if (isData) {
            dataRows.add(cell.row());
        }
    }

    int firstBlock() {
        return all.get(0).block();
    }

    int rowsOfData() {
        return dataRows.size();
    }

    /** The first row with a number; where there is none, the row itself. */
    int firstDataRow(int row) {
        return dataRows.isEmpty() ? row : dataRows.first();
    }

    Stream<Placed> all() {
        return all.stream();
    }

    /** Cells that begin in these rows, from the first to before the last, in reading order. */
    Stream<Placed> beginningIn(int firstRow, int beforeRow) {
        return byFirstRow.subMap(firstRow, beforeRow).values().stream().flatMap(List::stream);
    }

    /** Cells that cover the row, in reading order. */
    Stream<Placed> covering(int row) {
        Predicate<Placed> reaches = placed -> placed.cell().row() < row
                && row - placed.cell().row() < placed.cell().rowSpan();
        return Stream.concat(tall.stream().filter(reaches), beginningIn(row, row + 1));
    }
}
