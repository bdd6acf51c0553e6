package vn.doichieu.pipeline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.doichieu.pipeline.evaluate.EvaluationAnswer;
import vn.doichieu.pipeline.evaluate.Evaluator.FileResult;
import vn.doichieu.pipeline.evaluate.GoldReader;
import vn.doichieu.pipeline.evaluate.LeaveOneOut;
import vn.doichieu.pipeline.evaluate.LeaveOneOutAnswer;
import vn.doichieu.pipeline.evaluate.reading.ReadingAnswer;
import vn.doichieu.pipeline.evaluate.reading.ReadingBenchmark;
import vn.doichieu.pipeline.evaluate.reading.StructureTruth;
import vn.doichieu.pipeline.evaluate.reading.StructureTruths;
import vn.doichieu.pipeline.export.Answer;
import vn.doichieu.pipeline.export.Format;
import vn.doichieu.pipeline.feed.ContractNames;

/** {@code evaluate}: accuracy against annotations; needs no store. */
@Command(name = "evaluate")
final class EvaluateCommand extends QueryCommand implements Callable<Integer> {

    private static final Path ANNOTATIONS = Path.of("gold-annotations");

    /** Formats that annotated reports come in. */
    enum FileFormat {
        TXT,
        DOCX,
        DOC,
        PDF
    }

    @Option(names = "--reading")
    boolean reading;

    @Option(names = "--gold", paramLabel = "DIR")
    Optional<Path> gold = Optional.empty();

    @Option(names = "--reports", paramLabel = "DIR")
    Optional<Path> reports = Optional.empty();

    @Option(names = "--file-format", paramLabel = "FORMAT")
    Optional<FileFormat> fileFormat = Optional.empty();

    @Option(names = "--leave-one-out")
    boolean leaveOneOut;

    @Option(names = "--mutate", paramLabel = "SEED")
    Optional<Long> mutate = Optional.empty();

    @Option(names = "--mistakes")
    boolean mistakes;

    EvaluateCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        session().refuseBinaryOnTerminal(spec());
        session().write(reading ? readingAnswer() : leaveOneOut ? learnedAnswer() : evaluationAnswer(), Format.TABLE);
        return ExitCode.DONE;
    }

    private Answer evaluationAnswer() {
        Path annotations = gold.orElse(ANNOTATIONS);
        Path folder = reports.orElse(Path.of("corpus"));
        List<FileResult> files = session()
                .wiring()
                .evaluator(session().catalogue())
                .evaluate(GoldReader.readAll(annotations), folder, fileFormat.map(ContractNames::hyphenated), mutate);
        refuseNone(files, folder, annotations);
        remarkCount("evaluate", files.size());
        return new EvaluationAnswer(session().language(), files, mistakes).answer();
    }

    private Answer learnedAnswer() {
        Path annotations = gold.orElse(ANNOTATIONS);
        Path folder = reports.orElse(Path.of("corpus"));
        LeaveOneOut.Outcome outcome = session()
                .wiring()
                .leaveOneOut(session().catalogue())
                .run(GoldReader.readAll(annotations), folder, fileFormat.map(ContractNames::hyphenated), mutate);
        refuseNone(outcome.rules(), folder, annotations);
        remarkCount("evaluate", outcome.rules().size());
        return new LeaveOneOutAnswer(session().language(), outcome, mistakes).answer();
    }

    /** The files of the reading benchmark lie beside what is known of them. */
    private Answer readingAnswer() {
        Path annotations = gold.orElse(ANNOTATIONS.resolve("reading"));
        Path folder = reports.orElse(annotations);
        String ending =
                fileFormat.map(format -> "." + ContractNames.hyphenated(format)).orElse("");
        List<StructureTruth> truths = StructureTruths.readAll(annotations).stream()
                .filter(truth -> truth.file().endsWith(ending))
                .toList();
        refuseNone(truths, folder, annotations);
        remarkCount("evaluate", truths.size());
        List<ReadingBenchmark.Result> results =
                session().wiring().readingBenchmark(session().catalogue()).run(truths, folder);
        return new ReadingAnswer(session().language(), results, mistakes).answer();
    }

    private void refuseNone(List<?> found, Path folder, Path annotations) {
        if (found.isEmpty()) {
            throw wrongUsage("usage.noGold", folder, annotations);
        }
    }
}
