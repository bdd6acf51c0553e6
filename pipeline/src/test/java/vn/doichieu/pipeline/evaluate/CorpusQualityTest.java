package vn.doichieu.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.extractors.text.DataRows;
import vn.doichieu.pipeline.evaluate.Evaluator.FileResult;
import vn.doichieu.pipeline.export.AnswerWriter;
import vn.doichieu.pipeline.export.Format;
import vn.doichieu.pipeline.export.Language;

/** Quality on each report never falls below what was reached (floors.tsv, in percent); floors are only ever raised. */
class CorpusQualityTest {

    /** The least of each measure for one report, in percent. */
    private record Floor(String report, double mentions, double bindings, double roles, double headings) {}

    private static Map<String, Floor> floors() {
        return DataRows.of(CorpusQualityTest.class, "floors.tsv").stream()
                .map(cells -> new Floor(
                        cells.get(0),
                        Double.parseDouble(cells.get(1)),
                        Double.parseDouble(cells.get(2)),
                        Double.parseDouble(cells.get(3)),
                        Double.parseDouble(cells.get(4))))
                .collect(Collectors.toMap(Floor::report, Function.identity()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "docx"})
    void quality_is_above_the_floor(String format) throws IOException {
        List<Gold> gold = GoldReader.readAll(Corpus.ANNOTATIONS);
        List<FileResult> files = Corpus.EVALUATOR.evaluate(gold, Corpus.REPORTS, Optional.of(format), Optional.empty());
        new AnswerWriter(Language.EN, 110)
                .write(new EvaluationAnswer(Language.EN, files, false).answer(), Format.TABLE, System.out);
        assertThat(files).hasSameSizeAs(gold);
        Map<String, Floor> floors = floors();
        SoftAssertions all = new SoftAssertions();
        for (FileResult file : files) {
            Evaluation found = file.evaluation();
            Floor floor = floors.get(file.file().replaceFirst("\\.\\w+$", ""));
            assertThat(floor).as("a row of floors.tsv for " + file.file()).isNotNull();
            all.assertThat(100 * Evaluation.total(found.mentions()).recall())
                    .as(file.file() + " figures found")
                    .isGreaterThanOrEqualTo(floor.mentions());
            all.assertThat(100 * Evaluation.total(found.bindings()).f1())
                    .as(file.file() + " bindings")
                    .isGreaterThanOrEqualTo(floor.bindings());
            all.assertThat(100 * found.roles().f1()).as(file.file() + " roles").isGreaterThanOrEqualTo(floor.roles());
            all.assertThat(100 * found.sections().f1())
                    .as(file.file() + " headings")
                    .isGreaterThanOrEqualTo(floor.headings());
        }
        all.assertAll();
    }
}
