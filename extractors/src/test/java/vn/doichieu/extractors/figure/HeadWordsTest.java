package vn.doichieu.extractors.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of table-heads.tsv. */
class HeadWordsTest {
    record Row(HeadKind kind, String yes, String no) {}

    static Stream<Row> rows() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(HeadWords.class.getResourceAsStream("table-heads.tsv")),
                StandardCharsets.UTF_8))) {
            return in
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Row(HeadKind.valueOf(cells[0]), cells[2], cells[3]))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void examples_are_told_apart(Row row) {
        assertThat(row.yes().split(" \\|\\| ", -1))
                .allSatisfy(head -> assertThat(HeadWords.kind(head)).contains(row.kind()));
        assertThat(row.no().split(" \\|\\| ", -1))
                .noneMatch(
                        head -> HeadWords.kind(head).filter(row.kind()::equals).isPresent());
    }
}
