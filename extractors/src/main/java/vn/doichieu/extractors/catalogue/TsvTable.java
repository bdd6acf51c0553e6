package vn.doichieu.extractors.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A data file: tab-separated, a header row, {@code #} comments and blank lines anywhere. The first column is the key.
 *
 * @param rows in file order, keys unique
 */
record TsvTable(List<TsvRow> rows) {

    /**
     * @param columns which file it is: what the header must and may name
     * @param refused told of a row without a key, of another width or with a repeated key, which is left out
     * @throws CatalogueException for a missing header, a missing column or an unknown one
     */
    static TsvTable parse(String file, String content, CatalogueFile columns, Consumer<CatalogueException> refused) {
        Map<String, TsvRow> rows = new LinkedHashMap<>();
        List<String> header = List.of();
        int number = 0;
        for (String line : content.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells =
                    Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
            if (header.isEmpty()) {
                header = cells;
                requireColumns(file, number, header, columns);
            } else {
                try {
                    add(rows, new TsvRow(file, number, named(file, number, header, cells)), columns.key());
                } catch (CatalogueException e) {
                    refused.accept(e);
                }
            }
        }
        if (header.isEmpty()) {
            throw new CatalogueException(file, 0, "tệp không có dòng tiêu đề", "the file has no header row");
        }
        return new TsvTable(List.copyOf(rows.values()));
    }

    /** This table with the other's rows: those with a known key replace, others follow. */
    TsvTable overlaidWith(TsvTable other, String key) {
        Map<String, TsvRow> merged = new LinkedHashMap<>();
        rows.forEach(row -> merged.put(row.text(key), row));
        other.rows.forEach(row -> merged.put(row.text(key), row));
        return new TsvTable(List.copyOf(merged.values()));
    }

    private static void requireColumns(String file, int line, List<String> header, CatalogueFile columns) {
        for (String column : columns.required()) {
            if (!header.contains(column)) {
                throw new CatalogueException(file, line, "thiếu cột " + column, "missing column " + column);
            }
        }
        for (String column : header) {
            if (!columns.required().contains(column) && !columns.optional().contains(column)) {
                throw new CatalogueException(file, line, "cột lạ: " + column, "unknown column: " + column);
            }
        }
    }

    private static void add(Map<String, TsvRow> rows, TsvRow row, String key) {
        String id = row.required(key);
        if (rows.putIfAbsent(id, row) != null) {
            throw row.wrong("mã bị trùng: " + id, "duplicate id: " + id);
        }
    }

    private static Map<String, String> named(String file, int line, List<String> header, List<String> cells) {
        if (cells.size() > header.size()) {
            throw new CatalogueException(
                    file,
                    line,
                    "dòng có " + cells.size() + " ô, tiêu đề chỉ có " + header.size(),
                    "row has " + cells.size() + " cells, header only " + header.size());
        }
        List<String> padded = new ArrayList<>(cells);
        while (padded.size() < header.size()) {
            padded.add("");
        }
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            named.put(header.get(i), padded.get(i));
        }
        return named;
    }
}
