package vn.doichieu.extractors.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.doichieu.extractors.document.ReportText;

/** Runs spec.tsv: id, text, the mentions expected (none where empty), why. */
class GrammarSpecTest {

    private final MentionFinder finder = new GrammarMentionFinder(SampleUnits.all());

    private record Row(String id, String text, String expected, String note) {
        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            assertThat(cells).as(line).hasSize(4);
            return new Row(cells[0], cells[1], cells[2], cells[3]);
        }
    }

    @TestFactory
    Stream<DynamicTest> every_row_reads_as_written() {
        return rows().stream().map(row -> DynamicTest.dynamicTest(row.id(), () -> check(row)));
    }

    @Test
    void ids_are_unique_and_the_table_is_whole() {
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(250);
        assertThat(rows().stream().map(Row::id)).doesNotHaveDuplicates();
    }

    private void check(Row row) {
        ReportText text = Notation.paragraph(row.text());
        assertThat(Notation.of(text, finder.find(text)))
                .as("%s: %s (%s)", row.id(), row.text(), row.note())
                .isEqualTo(row.expected());
    }

    private static List<Row> rows() {
        try (InputStream in = GrammarSpecTest.class.getResourceAsStream("spec.tsv")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(Row::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
