package vn.doichieu.pipeline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.doichieu.pipeline.compare.Comparer;
import vn.doichieu.pipeline.compare.Comparison;
import vn.doichieu.pipeline.compare.ComparisonQuery;
import vn.doichieu.pipeline.export.Answer;
import vn.doichieu.pipeline.export.ComparisonAnswer;
import vn.doichieu.pipeline.export.ComparisonTable;
import vn.doichieu.pipeline.store.FigureQuery;
import vn.doichieu.pipeline.store.ReportStore;

/** {@code compare}: indicators by wards, or by periods of one ward. */
@Command(name = "compare")
final class CompareCommand extends QueryCommand implements Callable<Integer> {

    @Option(names = "--indicator", paramLabel = "ID", split = ",", arity = "1..*")
    List<String> indicators = new ArrayList<>();

    @Option(names = "--area", paramLabel = "1-7")
    Optional<Integer> area = Optional.empty();

    @Option(names = "--period", paramLabel = "PERIOD")
    Optional<String> period = Optional.empty();

    @Option(names = "--wards", paramLabel = "WARD", split = ",", arity = "1..*")
    List<String> wards = new ArrayList<>();

    CompareCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        area.ifPresent(this::requireArea);
        indicators.forEach(this::requireIndicator);
        return answer(this::compare);
    }

    private Answer compare(ReportStore store) {
        wards.stream()
                .filter(ward -> isUnknown(store, ward))
                .forEach(ward -> session().console().say(session().text("compare.unknownWard", ward)));
        Comparison comparison = new Comparer(store, session().indicators())
                .compare(new ComparisonQuery(indicators, area, period, wards));
        remarkCount("compare", comparison.columns().size());
        ComparisonAnswer answer = new ComparisonAnswer(session().language(), comparison);
        return new Answer(
                answer::sheets,
                () -> answer.json().stream(),
                width -> new ComparisonTable(session().language()).write(comparison, width));
    }

    private static boolean isUnknown(ReportStore store, String ward) {
        FigureQuery ofWard = new FigureQuery(
                Optional.empty(), Optional.of(ward), Optional.empty(), Optional.empty(), Optional.empty());
        return store.figures(ofWard).isEmpty();
    }
}
