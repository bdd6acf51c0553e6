package vn.doichieu.pipeline.evaluate.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.doichieu.pipeline.evaluate.Tally;
import vn.doichieu.pipeline.evaluate.reading.ReadingBenchmark.Result;
import vn.doichieu.pipeline.evaluate.reading.ReadingScore.Measure;
import vn.doichieu.pipeline.export.AnswerWriter;
import vn.doichieu.pipeline.export.Format;
import vn.doichieu.pipeline.export.Language;

class ReadingAnswerTest {
    private static final List<Result> RESULTS = List.of(
            new Result("a.pdf", "pdf-ruled", "doichieu", score(9, 1, 1, "row not found: [1, Hộ tịch]")),
            new Result("a.pdf", "pdf-ruled", "tika", score(0, 0, 10, "row not found: [1, Hộ tịch]")),
            new Result("b.docx", "docx-plain", "doichieu", score(10, 0, 0)),
            new Result("b.docx", "docx-plain", "tika", score(5, 5, 5)));

    private static ReadingScore score(int hits, int wrong, int missed, String... mistakes) {
        return new ReadingScore(1, Map.of(Measure.ROWS, new Tally(hits, wrong, missed)), List.of(mistakes));
    }

    private static String written(Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AnswerWriter(Language.EN, 120).write(new ReadingAnswer(Language.EN, RESULTS, true).answer(), format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void kinds_are_added_up_side_by_side_with_tika() {
        List<Result> kinds = ReadingAnswer.byKind(RESULTS);
        assertThat(kinds.stream().map(one -> one.kind() + " " + one.reader()))
                .containsExactly(
                        "pdf-ruled doichieu",
                        "pdf-ruled tika",
                        "docx-plain doichieu",
                        "docx-plain tika",
                        " doichieu",
                        " tika");
        assertThat(kinds.get(4).score().files()).isEqualTo(2);
        assertThat(kinds.get(4).score().of(Measure.ROWS)).isEqualTo(new Tally(19, 1, 1));
    }

    @Test
    void the_table_lists_our_mistakes_and_leaves_blank_what_was_not_judged() throws IOException {
        String table = written(Format.TABLE);
        assertThat(table).contains("pdf-ruled", "Tika", "95.0", "row not found: [1, Hộ tịch]");
        assertThat(table.lines().filter(line -> line.contains("row not found"))).hasSize(1);
    }

    @Test
    void json_has_files_kinds_and_the_total_with_the_mistakes_of_both() throws IOException {
        List<String> lines = written(Format.NDJSON).lines().toList();
        assertThat(lines).hasSize(10);
        assertThat(lines.get(1))
                .startsWith(
                        "{\"type\":\"file\",\"file\":\"a.pdf\",\"kind\":\"pdf-ruled\",\"reader\":\"tika\",\"files\":1")
                .contains("\"rows\":{\"precision\":null,\"recall\":0.0,\"hits\":0,\"wrong\":0,\"missed\":10}")
                .endsWith("\"mistakes\":[\"row not found: [1, Hộ tịch]\"]}");
        assertThat(lines.get(8)).startsWith("{\"type\":\"total\",\"kind\":null,\"reader\":\"doichieu\",\"files\":2");
    }
}
