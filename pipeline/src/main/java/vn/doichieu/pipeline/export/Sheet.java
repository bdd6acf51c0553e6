package vn.doichieu.pipeline.export;

import java.util.List;
import java.util.stream.IntStream;

/** Rows under columns; every row has one cell per column. */
public record Sheet(String name, List<Column> columns, List<List<Cell>> rows) {
    public Sheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(name + ": a row of " + row.size() + " cells");
            }
        }
    }

    /** The columns that tables show. */
    Sheet forTable() {
        int[] shown = IntStream.range(0, columns.size())
                .filter(c -> columns.get(c).inTable())
                .toArray();
        return new Sheet(
                name,
                IntStream.of(shown).mapToObj(columns::get).toList(),
                rows.stream()
                        .map(row -> IntStream.of(shown).mapToObj(row::get).toList())
                        .toList());
    }
}
