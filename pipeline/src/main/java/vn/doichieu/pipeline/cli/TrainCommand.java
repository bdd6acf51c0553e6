package vn.doichieu.pipeline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.doichieu.extractors.learning.CalibratedClassifier;
import vn.doichieu.extractors.learning.Classifier;
import vn.doichieu.extractors.learning.Learned;
import vn.doichieu.pipeline.evaluate.GoldReader;
import vn.doichieu.pipeline.evaluate.LeaveOneOut;
import vn.doichieu.pipeline.evaluate.LeaveOneOutAnswer;
import vn.doichieu.pipeline.export.Format;
import vn.doichieu.pipeline.export.OutputException;

/** {@code train}: learns from annotated reports, measures by leaving each out, and writes the models that pay. */
@Command(name = "train")
final class TrainCommand extends QueryCommand implements Callable<Integer> {
    @Option(names = "--gold", paramLabel = "DIR")
    Path gold = Path.of("gold-annotations");

    @Option(names = "--reports", paramLabel = "DIR")
    Path reports = Path.of("corpus");

    @Option(names = "--to", paramLabel = "DIR")
    Path to = Path.of("extractors/src/main/resources/vn/doichieu/extractors/learning");

    TrainCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        LeaveOneOut.Outcome outcome = session()
                .wiring()
                .leaveOneOut(session().catalogue())
                .run(GoldReader.readAll(gold), reports, Optional.empty(), Optional.empty());
        if (outcome.rules().isEmpty()) {
            throw wrongUsage("usage.noGold", reports, gold);
        }
        LeaveOneOutAnswer answer = new LeaveOneOutAnswer(session().language(), outcome, false);
        write(outcome.learned(), answer.metrics());
        session().write(answer.answer(), Format.TABLE);
        return ExitCode.DONE;
    }

    private void write(Learned learned, List<String> metrics) {
        try {
            Files.createDirectories(to);
            write(Learned.TRUST, learned.trust().map(CalibratedClassifier::classifier));
            Files.writeString(
                    to.resolve(Learned.TRUST_CALIBRATION),
                    learned.trust().orElseThrow().calibration().written(),
                    StandardCharsets.UTF_8);
            write(Learned.RANKING, learned.ranking());
            write(Learned.AREAS, learned.areas());
            Files.writeString(to.resolve("metrics.tsv"), String.join("\n", metrics) + "\n", StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new OutputException(to.toString(), e);
        }
    }

    private void write(String name, Optional<Classifier> model) throws IOException {
        Path file = to.resolve(name);
        if (model.isPresent()) {
            Files.write(file, model.get().bytes());
        } else {
            Files.deleteIfExists(file);
        }
    }
}
