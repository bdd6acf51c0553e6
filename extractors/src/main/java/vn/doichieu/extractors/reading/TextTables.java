package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the tables of a plain text, and its letterhead and signature where both sides stand on one line. */
final class TextTables {
    private TextTables() {}

    /** In order, without overlap. */
    static List<TextTable> in(List<TextLine> lines) {
        List<TextRows> ways = List.of(
                DelimitedRows.byBars(lines), DelimitedRows.byTabs(lines), new AlignedRows(lines), new RowLines(lines));
        List<TextTable> tables = new ArrayList<>();
        int line = 0;
        while (line < lines.size()) {
            Optional<TextTable> table = at(line, ways);
            table.ifPresent(tables::add);
            line = table.map(TextTable::end).orElse(line + 1);
        }
        return tables;
    }

    private static Optional<TextTable> at(int line, List<TextRows> ways) {
        return ways.stream()
                .map(way -> way.at(line))
                .flatMap(Optional::stream)
                .filter(table -> table.isData() || table.isLayout())
                .findFirst();
    }
}
