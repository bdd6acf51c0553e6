package vn.doichieu.extractors.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.doichieu.extractors.text.DataRows;

/** The examples of table-heads.tsv. */
class HeadWordsTest {
    record Row(HeadKind kind, String yes, String no) {}

    static Stream<Row> rows() {
        return DataRows.of(HeadWords.class, "table-heads.tsv").stream()
                .map(cells -> new Row(HeadKind.valueOf(cells.get(0)), cells.get(2), cells.get(3)));
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
