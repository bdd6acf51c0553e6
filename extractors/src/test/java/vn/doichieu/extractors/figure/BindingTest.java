package vn.doichieu.extractors.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.doichieu.extractors.SampleReport;

/** One row of binding.tsv is a short report and what its figures must be bound to; "-" is kept unbound. */
class BindingTest {

    record Row(String id, List<String> lines, List<String> expected) {}

    static Stream<Row> rows() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(BindingTest.class.getResourceAsStream("binding.tsv")),
                StandardCharsets.UTF_8))) {
            return in
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .map(cells -> new Row(
                            cells[0],
                            List.of(cells[1].split(" ⏎ ")),
                            cells.length < 3 ? List.of() : List.of(cells[2].split("; "))))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void figures_are_bound_as_a_clerk_would(Row row) {
        List<String> found = SampleReport.extracted(row.lines().toArray(String[]::new)).figures().stream()
                .map(BindingTest::told)
                .toList();
        assertThat(found).as(row.id()).isEqualTo(row.expected());
    }

    private static String told(Figure figure) {
        String role = figure.role() == FigureRole.TARGET ? " target" : "";
        return figure.value().stripTrailingZeros().toPlainString() + " "
                + figure.indicator().orElse("-") + role;
    }
}
