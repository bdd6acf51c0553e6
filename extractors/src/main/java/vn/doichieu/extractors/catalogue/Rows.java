package vn.doichieu.extractors.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.doichieu.extractors.catalogue.CatalogueProblem.Kind;

/** The rows of one data file by their key, to say where something is wrong. */
final class Rows {
    private static final TsvTable NONE = new TsvTable(List.of());

    private final Map<String, TsvRow> byKey;

    Rows(Map<CatalogueFile, TsvTable> tables, CatalogueFile file) {
        byKey = tables.getOrDefault(file, NONE).rows().stream()
                .collect(Collectors.toMap(row -> row.text(file.key()), Function.identity()));
    }

    TsvRow row(String key) {
        TsvRow row = byKey.get(key);
        if (row == null) {
            throw new IllegalArgumentException("no row " + key);
        }
        return row;
    }

    /**
     * Something wrong in a row.
     *
     * @param more what {@link Kind} names after the key
     */
    CatalogueProblem problem(Kind kind, String key, String... more) {
        TsvRow row = row(key);
        List<String> details = new ArrayList<>(List.of(key));
        details.addAll(List.of(more));
        return new CatalogueProblem(row.file(), row.line(), kind, details);
    }

    /** Says where two examples at least are wanted. */
    void requireTwo(String key, String column, List<CatalogueProblem> problems) {
        if (row(key).examples(column).size() < 2) {
            problems.add(problem(Kind.FEW_EXAMPLES, key, column));
        }
    }
}
