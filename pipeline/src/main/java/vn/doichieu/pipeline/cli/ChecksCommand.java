package vn.doichieu.pipeline.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.doichieu.pipeline.check.CheckKind;
import vn.doichieu.pipeline.check.Outcome;
import vn.doichieu.pipeline.export.Answer;
import vn.doichieu.pipeline.store.CheckQuery;
import vn.doichieu.pipeline.store.ReportStore;
import vn.doichieu.pipeline.store.StoredCheck;

/** {@code checks}: every relation, whether it holds, fails, or could not be evaluated. */
@Command(name = "checks")
final class ChecksCommand extends QueryCommand implements Callable<Integer> {

    @Option(names = "--report", paramLabel = "REPORT")
    Optional<String> report = Optional.empty();

    @Option(names = "--ward", paramLabel = "WARD")
    Optional<String> ward = Optional.empty();

    @Option(names = "--kind", paramLabel = "KIND")
    Optional<CheckKind> kind = Optional.empty();

    @Option(names = "--outcome", paramLabel = "OUTCOME")
    Optional<Outcome> outcome = Optional.empty();

    ChecksCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        return answer(this::checks);
    }

    private Answer checks(ReportStore store) {
        CheckQuery query =
                new CheckQuery(reportId(store, report), ward, kind, Optional.empty(), Optional.empty(), false);
        List<StoredCheck> checks = store.checks(query).stream()
                .filter(check ->
                        outcome.isEmpty() || outcome.get() == check.result().outcome())
                .toList();
        remarkCount("checks", checks.size());
        return Answer.list(
                session().language(),
                () -> session().sheets().checks(checks),
                () -> checks.stream().map(session().json()::check));
    }
}
