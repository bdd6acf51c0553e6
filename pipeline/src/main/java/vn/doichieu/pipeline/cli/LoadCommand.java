package vn.doichieu.pipeline.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.doichieu.extractors.catalogue.Catalogue;
import vn.doichieu.pipeline.export.Answer;
import vn.doichieu.pipeline.export.Format;
import vn.doichieu.pipeline.run.LoadOptions;
import vn.doichieu.pipeline.store.ReportStore;
import vn.doichieu.pipeline.store.StoreException;

/** {@code load PATH…}: the main job, ending in a summary a person can act on. */
@Command(name = "load")
final class LoadCommand extends QueryCommand implements Callable<Integer> {

    private static final int USUAL_TIMEOUT_SECONDS = 120;

    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "load.paths")
    List<Path> paths = new ArrayList<>();

    @Option(names = "--jobs", paramLabel = "N")
    int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--timeout", paramLabel = "SECONDS")
    @Nullable
    Integer timeout;

    @Option(names = "--retry")
    boolean retry;

    @Option(names = "--refresh")
    boolean refresh;

    LoadCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        requireAtLeastOne("--jobs", jobs);
        requireAtLeastOne("--timeout", timeout == null ? USUAL_TIMEOUT_SECONDS : timeout);
        session().refuseBinaryOnTerminal(spec());
        Catalogue catalogue = session().catalogue();
        try (ReportStore store = session().openStore()) {
            BulkLoad.Result result = load(store, catalogue);
            LoadSummary summary = new LoadSummary(session(), store, result);
            session().write(answer(summary, result), Format.TABLE);
            if (isForProgram()) {
                summary.rejectedLines().forEach(session().console()::say);
            }
            remarkOtherCatalogue(result, catalogue);
            return result.rejected().isEmpty() ? ExitCode.DONE : ExitCode.SOME_REJECTED;
        }
    }

    /** What was loaded before with other rows of the catalogue is left as it is, and said to be. */
    private void remarkOtherCatalogue(BulkLoad.Result result, Catalogue catalogue) {
        long others = result.skipped().stream()
                .filter(report -> report.isOfOtherCatalogue(catalogue.version()))
                .count();
        if (others > 0) {
            session().remark(session().text("load.otherCatalogue", others));
        }
    }

    private BulkLoad.Result load(ReportStore store, Catalogue catalogue) {
        LoadProgress progress = progress();
        // a timeout that the user sets is the whole of it; else page images, slow by nature, have time of their own
        Duration perImage = timeout == null ? LoadOptions.PER_IMAGE : Duration.ZERO;
        Duration most = Duration.ofSeconds(timeout == null ? USUAL_TIMEOUT_SECONDS : timeout);
        BulkLoad.Order order = new BulkLoad.Order(paths, jobs, most, perImage, retry, catalogue.version(), refresh);
        try {
            BulkLoad.Result result = session().wiring().bulkLoad(catalogue).load(store, order, progress);
            progress.end();
            return result;
        } catch (StoreException e) {
            progress.stop();
            throw e;
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

    /** Whether people do not see the summary, which names what was rejected. */
    private boolean isForProgram() {
        Settings settings = session().settings();
        return settings.out.isPresent() || settings.formatOr(Format.TABLE) != Format.TABLE;
    }

    private Answer answer(LoadSummary summary, BulkLoad.Result result) {
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
