package vn.doichieu.pipeline.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.doichieu.pipeline.export.Answer;
import vn.doichieu.pipeline.export.Format;
import vn.doichieu.pipeline.store.ReportStore;

/** {@code load PATH…}: the main job, ending in a summary a person can act on. */
@Command(name = "load")
final class LoadCommand extends QueryCommand implements Callable<Integer> {

    private static final int USUAL_TIMEOUT_SECONDS = 120;

    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "load.paths")
    List<Path> paths = new ArrayList<>();

    @Option(names = "--jobs", paramLabel = "N")
    int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--timeout", paramLabel = "SECONDS")
    int timeout = USUAL_TIMEOUT_SECONDS;

    LoadCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        requireAtLeastOne("--jobs", jobs);
        requireAtLeastOne("--timeout", timeout);
        session().refuseBinaryOnTerminal(spec());
        try (ReportStore store = session().openStore()) {
            BulkLoad.Result result = load(store);
            session().write(answer(store, result), Format.TABLE);
            return result.rejected().isEmpty() ? ExitCode.DONE : ExitCode.SOME_REJECTED;
        }
    }

    private BulkLoad.Result load(ReportStore store) {
        LoadProgress progress = progress();
        try {
            return session()
                    .wiring()
                    .bulkLoad()
                    .load(store, new BulkLoad.Order(paths, jobs, Duration.ofSeconds(timeout)), progress);
        } finally {
            progress.end();
        }
    }

    private LoadProgress progress() {
        if (session().settings().quiet) {
            return LoadProgress.SILENT;
        }
        Console console = session().console();
        return console.terminal().showsProgress()
                ? new ProgressBar(console, System::nanoTime)
                : new ProgressLines(console, System::nanoTime);
    }

    private Answer answer(ReportStore store, BulkLoad.Result result) {
        LoadSummary summary = new LoadSummary(session(), store, result);
        return new Answer(
                () -> List.of(summary.sheet()),
                () -> result.all().stream().map(session().json()::report),
                summary::text);
    }

    private void requireAtLeastOne(String option, int value) {
        if (value < 1) {
            throw wrongUsage("usage.atLeastOne", option);
        }
    }
}
