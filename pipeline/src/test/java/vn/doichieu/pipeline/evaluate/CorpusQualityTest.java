package vn.doichieu.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.pipeline.evaluate.Evaluator.FileResult;
import vn.doichieu.pipeline.export.AnswerWriter;
import vn.doichieu.pipeline.export.Format;
import vn.doichieu.pipeline.export.Language;

/** Quality on the corpus never falls below what was reached; floors are only ever raised. */
class CorpusQualityTest {

    private static final double MENTION_RECALL = 0.98;
    private static final double BINDING_F1 = 0.94;
    private static final double HEADING_F1 = 0.98;

    @ParameterizedTest
    @ValueSource(strings = {"txt", "docx"})
    void quality_is_above_the_floor(String format) throws IOException {
        List<Gold> gold = GoldReader.readAll(Corpus.ANNOTATIONS);
        List<FileResult> files = Corpus.EVALUATOR.evaluate(gold, Corpus.REPORTS, Optional.of(format), Optional.empty());
        new AnswerWriter(Language.EN, 110)
                .write(new EvaluationAnswer(Language.EN, files, false).answer(), Format.TABLE, System.out);
        Evaluation total = files.stream().map(FileResult::evaluation).reduce(Evaluation.NONE, Evaluation::plus);
        assertThat(files).hasSameSizeAs(gold);
        assertThat(Evaluation.total(total.mentions()).recall()).as("mentions").isGreaterThanOrEqualTo(MENTION_RECALL);
        assertThat(Evaluation.total(total.bindings()).f1()).as("bindings").isGreaterThanOrEqualTo(BINDING_F1);
        assertThat(total.sections().f1()).as("headings").isGreaterThanOrEqualTo(HEADING_F1);
    }
}
