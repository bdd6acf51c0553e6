package vn.doichieu.pipeline.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doichieu.extractors.figure.Figure;

/**
 * Counts of procedures above all the procedures the ward has: dossiers taken for procedures. Reports that give "1.542/1.798
 * TTHC" of 383 count dossiers. One result for a report, since such a slip is repeated.
 */
final class UnitMixUpCheck implements Check {
    static final String ID = "procedures.unit";
    private static final String TOTAL = "procedures.total";

    @Override
    public void run(CheckContext context, Consumer<CheckResult> results) {
        FigureSets figures = new FigureSets(context);
        List<Figure> totals = figures.of(TOTAL);
        if (totals.isEmpty()) {
            return;
        }
        String measureUnit = context.unit(totals.get(0));
        Figure largest =
                totals.stream().max(Comparator.comparing(Figure::value)).orElseThrow();
        BigDecimal limit = largest.value();
        List<Figure> above = figures.all().stream()
                .filter(figure -> figure.mention().measureUnit().isPresent())
                .filter(figure -> context.unit(figure).equals(measureUnit)
                        && figure.value().compareTo(limit) > 0)
                .toList();
        if (!above.isEmpty()) {
            results.accept(judge(context, above, largest));
        }
    }

    private static CheckResult judge(CheckContext context, List<Figure> above, Figure largest) {
        String numbers = above.stream().map(Numbers::of).distinct().collect(Collectors.joining("; "));
        String total = Numbers.of(largest) + " " + context.unit(largest);
        return new Draft(context.reportId(), CheckKind.BOUND, ID)
                .fails(Severity.WARNING)
                .values(above.get(0).value(), largest.value())
                .expression(Numbers.of(above.get(0)) + " > " + Numbers.of(largest))
                .evidence(context.evidence(
                        Stream.concat(above.stream(), Stream.of(largest)).toList()))
                .message(
                        "Số thủ tục hành chính ghi " + numbers + ", nhiều hơn tổng số " + total + " của đơn vị.",
                        "Procedures are counted as " + numbers + ", more than all " + total + " of the ward.")
                .cause(Optional.of(
                        new Message("Có thể là số hồ sơ, không phải số thủ tục.", "Perhaps dossiers, not procedures.")))
                .finish();
    }
}
