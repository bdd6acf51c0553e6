package vn.doichieu.pipeline.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.doichieu.pipeline.export.Answer;
import vn.doichieu.pipeline.export.ExplanationAnswer;
import vn.doichieu.pipeline.store.FigureQuery;
import vn.doichieu.pipeline.store.ReportStore;
import vn.doichieu.pipeline.store.StoredExplanation;
import vn.doichieu.pipeline.store.StoredFigure;

/** {@code figures}: what was extracted, with its evidence. */
@Command(name = "figures")
final class FiguresCommand extends QueryCommand implements Callable<Integer> {

    @Option(names = "--report", paramLabel = "REPORT")
    Optional<String> report = Optional.empty();

    @Option(names = "--ward", paramLabel = "WARD")
    Optional<String> ward = Optional.empty();

    @Option(names = "--indicator", paramLabel = "ID")
    Optional<String> indicator = Optional.empty();

    @Option(names = "--area", paramLabel = "1-7")
    Optional<Integer> area = Optional.empty();

    @Option(names = "--period", paramLabel = "PERIOD")
    Optional<String> period = Optional.empty();

    @Option(names = "--explain", paramLabel = "ID")
    Optional<String> explain = Optional.empty();

    FiguresCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        area.ifPresent(this::requireArea);
        indicator.ifPresent(this::requireIndicator);
        return answer(explain.isPresent() ? this::explanation : this::figures);
    }

    private Answer explanation(ReportStore store) {
        String id = explain.orElseThrow();
        StoredFigure figure = store.figure(id).orElseThrow(() -> wrongUsage("usage.figure", id));
        Optional<StoredExplanation> explanation = store.explanation(id);
        if (explanation.isEmpty()) {
            remarkInTable("none.explanation");
        }
        return new ExplanationAnswer(session().language(), session().indicators(), figure, explanation).answer();
    }

    private Answer figures(ReportStore store) {
        List<StoredFigure> figures =
                store.figures(new FigureQuery(reportId(store, report), ward, indicator, area, period));
        remarkCount("figures", figures.size());
        return Answer.list(
                session().language(),
                () -> session().sheets().figures(figures),
                () -> figures.stream().map(session().json()::figure));
    }
}
