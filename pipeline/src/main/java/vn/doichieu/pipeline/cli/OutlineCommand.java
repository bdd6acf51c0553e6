package vn.doichieu.pipeline.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.doichieu.pipeline.export.Answer;
import vn.doichieu.pipeline.export.Output;
import vn.doichieu.pipeline.store.ReportStore;
import vn.doichieu.pipeline.store.StoredHeading;

/** {@code outline REPORT}: the section tree of a report, or the text that all offsets count in. */
@Command(name = "outline")
final class OutlineCommand extends QueryCommand implements Callable<Integer> {

    @Parameters(paramLabel = "REPORT", descriptionKey = "report.argument")
    String report = "";

    @Option(names = "--text")
    boolean text;

    OutlineCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        return text ? printText() : answer(this::outline);
    }

    private Answer outline(ReportStore store) {
        List<StoredHeading> headings = store.outline(session().reportId(spec(), store, report));
        remarkCount("outline", headings.size());
        return Answer.list(
                session().language(),
                () -> session().sheets().outline(headings),
                () -> headings.stream().map(session().json()::heading));
    }

    /** Exactly the text, without a line break of its own at the end. */
    private int printText() {
        try (ReportStore store = session().openExistingStore()) {
            byte[] utf8 = store.text(session().reportId(spec(), store, report)).getBytes(StandardCharsets.UTF_8);
            session()
                    .settings()
                    .out
                    .ifPresentOrElse(
                            file -> Output.toFile(file, stream -> stream.write(utf8)),
                            () -> Output.toStream(session().console().out(), stream -> stream.write(utf8)));
        }
        return ExitCode.DONE;
    }
}
