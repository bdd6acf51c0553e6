package vn.doichieu.pipeline.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Builds a sheet column by column; titles and explanations come from the bundle under {@code name.key}. */
public final class SheetBuilder<T> {

    private final Texts texts;
    private final String name;
    private final List<Column> columns = new ArrayList<>();
    private final List<Function<T, Cell>> cells = new ArrayList<>();

    /** @param name key of the sheet in the bundle */
    public SheetBuilder(Texts texts, String name) {
        this.texts = texts;
        this.name = name;
    }

    /** A column that tables show too. */
    public SheetBuilder<T> shown(String key, Function<T, Cell> cell) {
        return add(key, true, cell);
    }

    /** A column for files only. */
    public SheetBuilder<T> filed(String key, Function<T, Cell> cell) {
        return add(key, false, cell);
    }

    /** A column for files, and for tables where it says something. */
    public SheetBuilder<T> shownIf(boolean telling, String key, Function<T, Cell> cell) {
        return add(key, telling, cell);
    }

    /** A column whose title is data, such as a ward. */
    public SheetBuilder<T> titled(Column column, Function<T, Cell> cell) {
        columns.add(column);
        cells.add(cell);
        return this;
    }

    /** A row per item. */
    public Sheet build(Collection<T> items) {
        List<List<Cell>> rows = items.stream()
                .map(item -> cells.stream().map(cell -> cell.apply(item)).toList())
                .toList();
        return new Sheet(texts.of(name), columns, rows);
    }

    private SheetBuilder<T> add(String key, boolean inTable, Function<T, Cell> cell) {
        String full = name + "." + key;
        return titled(new Column(texts.of(full), texts.of(full + ".help"), inTable), cell);
    }
}
