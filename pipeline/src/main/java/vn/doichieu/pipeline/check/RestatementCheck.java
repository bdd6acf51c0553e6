package vn.doichieu.pipeline.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doichieu.extractors.catalogue.Indicator;
import vn.doichieu.extractors.figure.Figure;
import vn.doichieu.extractors.quantity.Qualifier;
import vn.doichieu.extractors.text.Folding;

/**
 * One indicator stated several times with different values. Figures of one section with different labels are parts of
 * it, not restatements; so is a number less than half of the other. A different cut-off explains a difference.
 */
final class RestatementCheck implements Check {
    static final String ID = "restatement";

    @Override
    public void run(CheckContext context, Consumer<CheckResult> results) {
        FigureSets figures = new FigureSets(context);
        for (Indicator indicator : context.catalogue().indicators().values()) {
            List<Figure> exact = figures.of(indicator.id()).stream()
                    .filter(figure -> figure.qualifier() == Qualifier.EXACT)
                    .toList();
            Optional<List<Figure>> values = restated(figures, exact);
            values.ifPresent(list -> results.accept(judge(context, indicator, list)));
        }
    }

    /** One figure for each value, where at least two contradict each other. */
    private static Optional<List<Figure>> restated(FigureSets figures, List<Figure> exact) {
        List<Figure> restated = new ArrayList<>();
        for (Figure figure : exact) {
            boolean contradicts = exact.stream().anyMatch(other -> contradict(figures, figure, other));
            boolean known = restated.stream().anyMatch(other -> other.value().compareTo(figure.value()) == 0);
            if (contradicts && !known) {
                restated.add(figure);
            }
        }
        return restated.size() > 1 ? Optional.of(restated) : Optional.empty();
    }

    private static boolean contradict(FigureSets figures, Figure one, Figure other) {
        if (agree(one, other) || isFarSmaller(one, other) || one.block() == other.block()) {
            return false;
        }
        boolean sameUnit = one.mention().measureUnit().equals(other.mention().measureUnit())
                || one.mention().measureUnit().isEmpty()
                || other.mention().measureUnit().isEmpty();
        return sameUnit && (!figures.reach(one, other).isClose() || sameLabel(one, other));
    }

    private static boolean agree(Figure one, Figure other) {
        return Interval.of(one).overlaps(Interval.of(other));
    }

    private static boolean isFarSmaller(Figure one, Figure other) {
        BigDecimal smaller = one.value().min(other.value());
        return smaller.add(smaller).compareTo(one.value().max(other.value())) < 0;
    }

    private static boolean sameLabel(Figure one, Figure other) {
        return Folding.fold(one.label())
                .strip()
                .equals(Folding.fold(other.label()).strip());
    }

    private static CheckResult judge(CheckContext context, Indicator indicator, List<Figure> values) {
        CutOff cutOff = new CutOff(context);
        String list = values.stream().map(RestatementCheck::shown).collect(Collectors.joining("; "));
        Draft draft = new Draft(context.reportId(), CheckKind.RESTATEMENT, ID + "." + indicator.id())
                .evidence(context.evidence(values))
                .values(values.get(0).value(), values.get(1).value())
                .expression(values.stream().map(Numbers::of).collect(Collectors.joining(" ≠ ")))
                .message(
                        indicator.name() + " được nêu với " + values.size() + " giá trị: " + list + ".",
                        indicator.name() + " is stated with " + values.size() + " values: " + list + ".");
        if (cutOff.differs(values)) {
            return draft.notEvaluated("Khác thời điểm chốt số liệu.", "The figures have different cut-off dates.")
                    .finish();
        }
        boolean counts = values.stream()
                .allMatch(figure ->
                        Interval.isExact(figure) && !context.unit(figure).equals("đồng"));
        boolean sameWords = values.stream().allMatch(figure -> sameLabel(figure, values.get(0)));
        boolean certain = counts && sameWords && !cutOff.isMentioned(values);
        return draft.fails(certain ? Severity.ERROR : Severity.WARNING).finish();
    }

    private static String shown(Figure figure) {
        String place = figure.sectionPath().isEmpty()
                ? ""
                : " (mục " + String.join(" › ", figure.sectionPath())
                        + (figure.page().isPresent()
                                ? ", trang " + figure.page().getAsInt()
                                : "") + ")";
        return Stream.of(Numbers.of(figure), place).collect(Collectors.joining());
    }
}
