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
import vn.doichieu.pipeline.export.Format;
import vn.doichieu.pipeline.feed.ContractNames;

/** {@code evaluate}: accuracy against annotations; needs no store. */
@Command(name = "evaluate")
final class EvaluateCommand extends QueryCommand implements Callable<Integer> {

    /** Formats that annotated reports come in. */
    enum FileFormat {
        TXT,
        DOCX,
        DOC,
        PDF
    }

    @Option(names = "--gold", paramLabel = "DIR")
    Path gold = Path.of("gold-annotations");

    @Option(names = "--reports", paramLabel = "DIR")
    Path reports = Path.of("corpus");

    @Option(names = "--file-format", paramLabel = "FORMAT")
    Optional<FileFormat> fileFormat = Optional.empty();

    @Option(names = "--mistakes")
    boolean mistakes;

    EvaluateCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        session().refuseBinaryOnTerminal(spec());
        List<FileResult> files = session()
                .wiring()
                .evaluator()
                .evaluate(GoldReader.readAll(gold), reports, fileFormat.map(ContractNames::hyphenated));
        if (files.isEmpty()) {
            throw wrongUsage("usage.noGold", reports, gold);
        }
        remarkCount("evaluate", files.size());
        session().write(new EvaluationAnswer(session().language(), files, mistakes).answer(), Format.TABLE);
        return ExitCode.DONE;
    }
}
