package vn.doichieu.pipeline.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.doichieu.pipeline.check.CheckKind;
import vn.doichieu.pipeline.check.Severity;
import vn.doichieu.pipeline.export.Answer;
import vn.doichieu.pipeline.store.CheckQuery;
import vn.doichieu.pipeline.store.ReportStore;
import vn.doichieu.pipeline.store.StoredCheck;

/** {@code findings}: what does not agree, gravest first. */
@Command(name = "findings")
final class FindingsCommand extends QueryCommand implements Callable<Integer> {

    @Option(names = "--report", paramLabel = "REPORT")
    Optional<String> report = Optional.empty();

    @Option(names = "--ward", paramLabel = "WARD")
    Optional<String> ward = Optional.empty();

    @Option(names = "--kind", paramLabel = "KIND")
    Optional<CheckKind> kind = Optional.empty();

    @Option(names = "--severity", paramLabel = "SEVERITY")
    Optional<Severity> severity = Optional.empty();

    @Option(names = "--status", paramLabel = "STATUS")
    Optional<StoredCheck.Status> status = Optional.empty();

    FindingsCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        return answer(this::findings);
    }

    private Answer findings(ReportStore store) {
        CheckQuery query = new CheckQuery(reportId(store, report), ward, kind, severity, status, true);
        List<StoredCheck> findings =
                store.checks(query).stream().sorted(Findings.GRAVEST_FIRST).toList();
        remarkCount("findings", findings.size());
        return Answer.list(
                session().language(),
                () -> session().sheets().findings(findings),
                () -> findings.stream().map(session().json()::check));
    }
}
