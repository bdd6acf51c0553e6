package vn.doichieu.extractors.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.Cell;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.document.SourceFile;

/** How many rows of drawn tables are read exactly: each cell in its column, nothing else in it, in one table. */
class TableReadingTest {
    private static final List<Long> SEEDS = List.of(1L, 2L, 3L);
    private static final int SHORT = 12;
    private static final int OVER_PAGES = 60;

    static Stream<Arguments> drawings() {
        return Stream.of(DrawnTable.Rules.values())
                .flatMap(rules -> Stream.of(DrawnTable.Place.values()).map(place -> Arguments.of(rules, place)));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void rows_are_read_as_drawn(DrawnTable.Rules rules, DrawnTable.Place place) throws IOException {
        int rows = 0;
        int exact = 0;
        int tables = 0;
        List<String> wrong = new ArrayList<>();
        for (long seed : SEEDS) {
            for (int count : List.of(SHORT, OVER_PAGES)) {
                DrawnTable drawn = new DrawnTable(rules, place, count, seed);
                List<List<String>> read = read(drawn.pdf());
                for (List<String> row : drawn.rows()) {
                    rows++;
                    exact += read.remove(row) ? 1 : 0;
                }
                tables += read.stream().anyMatch(List::isEmpty) ? 1 : 0;
                read.stream().filter(row -> !row.isEmpty()).forEach(row -> wrong.add(seed + "/" + count + " " + row));
            }
        }
        double share = (double) exact / rows;
        System.out.printf("%s %s: %d of %d rows, %.3f%n", rules, place, exact, rows, share);
        assertThat(share).as("rows exact; also read: %s", wrong).isGreaterThanOrEqualTo(floor(rules, place));
        assertThat(tables).as("files with more than one table").isZero();
    }

    /** Rows that neither rules nor distances part are guessed by their figures alone. */
    private static double floor(DrawnTable.Rules rules, DrawnTable.Place place) {
        boolean parted = switch (rules) {
            case HEAD_AND_ENDS, COLUMNS_ONLY, NONE -> !place.name().startsWith("TIGHT");
            default -> true;
        };
        return parted ? 1.0 : 0.95;
    }

    /** Rows of what is read, cells by column; an empty one where a second table begins. */
    private static List<List<String>> read(byte[] pdf) {
        ReportText text = Reading.text(new SourceFile("a.pdf", pdf));
        Map<Integer, Map<Integer, List<String>>> tables = new TreeMap<>();
        for (Block block : text.blocks()) {
            block.cell().ifPresent(cell -> {
                List<String> row = tables.computeIfAbsent(cell.table(), key -> new TreeMap<>())
                        .computeIfAbsent(cell.row(), key -> new ArrayList<>(List.of("", "", "", "", "")));
                put(row, cell, text.quote(block.span()));
            });
        }
        List<List<String>> rows = new ArrayList<>();
        tables.values().forEach(table -> {
            if (!rows.isEmpty()) {
                rows.add(List.of());
            }
            rows.addAll(table.values());
        });
        return rows;
    }

    private static void put(List<String> row, Cell cell, String text) {
        if (cell.column() < row.size()) {
            row.set(cell.column(), text);
        } else {
            row.add(text);
        }
    }
}
