package vn.doichieu.pipeline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import vn.doichieu.pipeline.export.Answer;
import vn.doichieu.pipeline.store.ReportStore;
import vn.doichieu.pipeline.store.StoredReport;

/** {@code reports}: what is loaded. */
@Command(name = "reports")
final class ReportsCommand extends QueryCommand implements Callable<Integer> {

    ReportsCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        return answer(this::reports);
    }

    private Answer reports(ReportStore store) {
        List<StoredReport> reports = store.reports();
        remarkCount("reports", reports.size());
        if (reports.stream().anyMatch(report -> !report.signatures().isEmpty())) {
            remarkInTable("note.signatures");
        }
        return Answer.list(
                session().language(),
                () -> session().sheets().reports(reports),
                () -> reports.stream().map(session().json()::report));
    }
}
