package vn.doichieu.pipeline.compare;

import java.util.List;
import java.util.Optional;
import vn.doichieu.extractors.structure.ReportPeriod;

/**
 * Indicators in rows, a ward's period in each column. Periods are never mixed in a column, so numbers in a row that
 * belong to different stretches of time stand apart.
 */
public record Comparison(List<Column> columns, List<Row> rows) {
    public Comparison {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Whether all columns cover the same time. */
    public boolean isOfOnePeriod() {
        return columns.stream().map(Column::period).distinct().count() <= 1;
    }

    /** Whether all columns are of the same ward. */
    public boolean isOfOneWard() {
        return columns.stream()
                        .map(column -> column.wardCode().orElse(column.ward()))
                        .distinct()
                        .count()
                <= 1;
    }

    /**
     * Who reports, and for when.
     *
     * @param ward     "Phường Hải Dương"; the file name where the report does not tell its ward
     * @param wardCode official code
     * @param province its name
     * @param period   empty where the report does not tell
     */
    public record Column(
            String ward, Optional<String> wardCode, Optional<String> province, Optional<ReportPeriod> period) {}

    /**
     * One indicator.
     *
     * @param indicator   id
     * @param name        Vietnamese name of the catalogue
     * @param measureUnit of the catalogue
     * @param area        reform area 1-7
     * @param cells       one per column
     */
    public record Row(
            String indicator,
            String name,
            Optional<String> measureUnit,
            Optional<Integer> area,
            List<WardFigures> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
