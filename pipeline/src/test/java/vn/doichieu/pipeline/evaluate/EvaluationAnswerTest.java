package vn.doichieu.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.doichieu.pipeline.evaluate.Evaluator.FileResult;
import vn.doichieu.pipeline.export.AnswerWriter;
import vn.doichieu.pipeline.export.Format;
import vn.doichieu.pipeline.export.Language;

class EvaluationAnswerTest {

    private static final FileResult FILE = new FileResult(
            "an-phu.txt",
            new Evaluation(
                    Map.of(3, new Tally(9, 1, 0), 0, new Tally(2, 0, 2)),
                    Map.of(3, new Tally(8, 1, 1)),
                    new Tally(11, 0, 0),
                    new Tally(4, 0, 1),
                    new Tally(4, 0, 0),
                    new Tally(4, 0, 0),
                    Tally.NONE,
                    1,
                    new Tally(5, 0, 0),
                    List.of(new Trusted(0.97, true, true), new Trusted(0.6, false, false)),
                    List.of("not found: 12 buổi (unbound)")));

    private static String written(Format format, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AnswerWriter(language, 110)
                .write(new EvaluationAnswer(language, List.of(FILE), true).answer(), format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void the_table_leaves_blank_what_nothing_was_judged_by() throws IOException {
        assertThat(written(Format.TABLE, Language.EN)).contains("""
                        All files (%)

                        Measure         Precision  Recall     F1  Hits  Wrong  Missed
                        ──────────────  ─────────  ──────  ─────  ────  ─────  ──────
                        Figures found        91.7    84.6   88.0    11      1       2
                        Bindings             88.9    88.9   88.9     8      1       1
                        Roles               100.0   100.0  100.0    11      0       0
                        Headings            100.0    80.0   88.9     4      0       1
                        Heading levels      100.0   100.0  100.0     4      0       0
                        Heading areas       100.0   100.0  100.0     4      0       0
                        Findings                                     0      0       0
                        Letterhead          100.0   100.0  100.0     5      0       0
                        False alarms                                 0      1       0
                        """).contains("""
                        File        Difference
                        ──────────  ────────────────────────────
                        an-phu.txt  not found: 12 buổi (unbound)
                        """);
    }

    @Test
    void a_line_of_json_stands_for_an_area_a_file_or_all() throws IOException {
        assertThat(written(Format.NDJSON, Language.VI).lines())
                .hasSize(4 + Reliability.of(List.of()).size())
                .satisfies(
                        lines -> assertThat(lines.get(1))
                                .isEqualTo(
                                        "{\"type\":\"area\",\"area\":3,"
                                                + "\"mentions\":{\"precision\":90.0,\"recall\":100.0,\"f1\":94.7,\"hits\":9,\"wrong\":1,\"missed\":0},"
                                                + "\"bindings\":{\"precision\":88.9,\"recall\":88.9,\"f1\":88.9,\"hits\":8,\"wrong\":1,\"missed\":1}}"))
                .satisfies(
                        lines -> assertThat(lines.get(2))
                                .startsWith("{\"type\":\"file\"")
                                .contains("\"findings\":{\"precision\":null")
                                .endsWith(
                                        "\"falseAlarms\":1,\"file\":\"an-phu.txt\",\"mistakes\":[\"not found: 12 buổi (unbound)\"]}"));
    }

    @Test
    void a_file_with_the_mistakes_asked_for_has_only_them() throws IOException {
        assertThat(written(Format.CSV, Language.VI))
                .isEqualTo("\uFEFFTệp,Chỗ khác\r\nan-phu.txt,not found: 12 buổi (unbound)\r\n");
    }
}
