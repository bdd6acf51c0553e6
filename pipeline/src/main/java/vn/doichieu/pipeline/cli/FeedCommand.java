package vn.doichieu.pipeline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.doichieu.pipeline.export.Format;
import vn.doichieu.pipeline.export.JsonLines;
import vn.doichieu.pipeline.export.Output;
import vn.doichieu.pipeline.feed.ScoringFeed;
import vn.doichieu.pipeline.store.ReportStore;

/** {@code feed}: NDJSON for the scoring system, from a cursor on. */
@Command(name = "feed")
final class FeedCommand extends QueryCommand implements Callable<Integer> {

    @Option(names = "--since", paramLabel = "CURSOR")
    String since = "0";

    FeedCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        if (!since.matches("\\d{1,18}")) {
            throw wrongUsage("usage.cursor", since);
        }
        if (session().settings().formatOr(Format.NDJSON) != Format.NDJSON) {
            throw wrongUsage("usage.feedFormat");
        }
        try (ReportStore store = session().openExistingStore()) {
            ScoringFeed feed = new ScoringFeed(store, session().language().isEnglish());
            Output.Content lines = stream -> feed.read(Long.parseLong(since), line -> JsonLines.write(line, stream));
            session()
                    .settings()
                    .out
                    .ifPresentOrElse(
                            file -> Output.toFile(file, lines),
                            () -> Output.toStream(session().console().out(), lines));
        }
        return ExitCode.DONE;
    }
}
