package vn.doichieu.pipeline.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doichieu.extractors.catalogue.Identity;
import vn.doichieu.extractors.catalogue.Indicator;
import vn.doichieu.extractors.claim.UnitKinds;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.Cell;
import vn.doichieu.extractors.figure.Figure;
import vn.doichieu.extractors.figure.TotalRow;
import vn.doichieu.extractors.quantity.MentionKind;
import vn.doichieu.extractors.quantity.Qualifier;
import vn.doichieu.extractors.structure.Section;
import vn.doichieu.extractors.structure.SectionRole;
import vn.doichieu.extractors.text.Folding;

/**
 * One indicator stated several times with different values. Figures of one section with different labels are parts of
 * it, not restatements; so is a number less than half of the other. A different cut-off explains a difference, and so
 * does a list of parts some of which add up to the smaller number.
 */
final class RestatementCheck implements Check {
    static final String ID = "restatement";

    @Override
    public void run(CheckContext context, Consumer<CheckResult> results) {
        FigureSets figures = new FigureSets(context);
        ListedParts parts = new ListedParts(context.report().figures());
        for (Indicator indicator : context.catalogue().indicators().values()) {
            List<Figure> exact = figures.of(indicator.id()).stream()
                    .filter(figure -> figure.qualifier() == Qualifier.EXACT)
                    .filter(figure -> !isPlanned(context, figure))
                    .toList();
            exact = exact.stream()
                    .filter(firmIn(context, exact))
                    .filter(figure -> !isRateOfOther(context, figures, figure))
                    .toList();
            Optional<List<Figure>> values = restated(figures, parts, exact);
            values.ifPresent(list -> results.accept(judge(context, indicator, list)));
        }
    }

    /** Numbers of a section on what is to be done are no account of what was. */
    private static boolean isPlanned(CheckContext context, Figure figure) {
        return context.report().outline().at(figure.span().start()).flatMap(Section::role).stream()
                .anyMatch(role -> role == SectionRole.PLAN || role == SectionRole.PROPOSALS);
    }

    /**
     * Not the figures beside which their passage, or their table, gives the same indicator another value: one of them is
     * a part, a target or another period. One that stands elsewhere too is meant all the same.
     */
    private static Predicate<Figure> firmIn(CheckContext context, List<Figure> figures) {
        return figure -> {
            boolean rivalled =
                    figures.stream().anyMatch(other -> !agree(figure, other) && isOnePlace(context, figure, other));
            boolean repeated =
                    figures.stream().anyMatch(other -> agree(figure, other) && !isOnePlace(context, figure, other));
            return !rivalled || repeated;
        };
    }

    /** A rate that is the quotient of numbers beside it which are of quite another size than its own base. */
    private static boolean isRateOfOther(CheckContext context, FigureSets figures, Figure rate) {
        List<Figure> all = context.report().figures();
        if (rate.mention().kind() != MentionKind.PERCENT || rate.mention().decimals() < 1 || rate.index() == 0) {
            return false;
        }
        List<BigDecimal> bases = bases(context, figures, rate);
        Figure part = all.get(rate.index() - 1);
        return part.block() == rate.block()
                && all.stream()
                        .filter(whole -> whole.block() == rate.block())
                        .filter(whole -> whole.value().compareTo(part.value()) > 0)
                        .filter(whole -> isOfOtherSize(whole.value(), bases))
                        .anyMatch(whole -> RatioRelation.rounding(rate, part, whole) == Rounding.HOLDS);
    }

    /** Values stated for what the rate divides by. */
    private static List<BigDecimal> bases(CheckContext context, FigureSets figures, Figure rate) {
        return context.catalogue().identities().stream()
                .filter(identity -> identity.kind() == Identity.Kind.RATIO
                        && rate.indicator().equals(Optional.of(identity.whole())))
                .flatMap(identity -> figures.of(identity.parts().get(1).indicator()).stream())
                .map(Figure::value)
                .toList();
    }

    private static boolean isOfOtherSize(BigDecimal base, List<BigDecimal> stated) {
        return !stated.isEmpty() && stated.stream().allMatch(one -> Numbers.isOtherSize(one, base));
    }

    private static boolean isOnePlace(CheckContext context, Figure one, Figure other) {
        OptionalInt table = table(context, one);
        return one.block() == other.block() || (table.isPresent() && table.equals(table(context, other)));
    }

    private static OptionalInt table(CheckContext context, Figure figure) {
        List<Block> blocks = context.report().text().blocks();
        return figure.block() < blocks.size()
                ? blocks.get(figure.block()).cell().stream()
                        .mapToInt(Cell::table)
                        .findFirst()
                : OptionalInt.empty();
    }

    /** Two days of counting hardly give the same digits in another order. */
    private static boolean isSlip(List<Figure> values) {
        BigDecimal first = values.get(0).value();
        BigDecimal second = values.get(1).value();
        return values.size() == 2
                && first.precision() > 2
                && DigitSlip.between(first, second)
                        .filter(DigitSlip.SWAPPED::equals)
                        .isPresent();
    }

    /** One figure for each value, where at least two contradict each other. */
    private static Optional<List<Figure>> restated(FigureSets figures, ListedParts parts, List<Figure> exact) {
        List<Figure> restated = new ArrayList<>();
        for (Figure figure : exact) {
            boolean contradicts = exact.stream()
                    .filter(other -> contradict(figures, figure, other))
                    .anyMatch(other -> !parts.explain(figure, other) && !parts.explain(other, figure));
            boolean known = restated.stream().anyMatch(other -> other.value().compareTo(figure.value()) == 0);
            if (contradicts && !known) {
                restated.add(figure);
            }
        }
        return restated.size() > 1 ? Optional.of(restated) : Optional.empty();
    }

    private static boolean contradict(FigureSets figures, Figure one, Figure other) {
        if (agree(one, other) || Numbers.isOtherSize(one.value(), other.value()) || one.block() == other.block()) {
            return false;
        }
        boolean sameUnit = UnitKinds.alike(
                one.mention().measureUnit().orElse(""),
                other.mention().measureUnit().orElse(""));
        boolean small = !sameLabel(one, other) && isSmallCount(one) && isSmallCount(other);
        return sameUnit
                && !small
                && (!figures.reach(one, other).isClose()
                        || sameLabel(one, other)
                        || isTotalRow(one) != isTotalRow(other));
    }

    /** Counts of up to three differ by what is meant more often than by mistake. */
    private static boolean isSmallCount(Figure figure) {
        return Interval.isExact(figure) && figure.value().compareTo(BigDecimal.valueOf(4)) < 0;
    }

    /** Whether the label is that of a table's row that adds up the others. */
    static boolean isTotalRow(Figure figure) {
        return TotalRow.is(Folding.fold(figure.label()).split(" - ", 2)[0]);
    }

    private static boolean agree(Figure one, Figure other) {
        return Interval.of(one).overlaps(Interval.of(other)) && isAll(one) == isAll(other);
    }

    /** "100%" says that nothing is missing; 99,83% is not rounded to it. */
    private static boolean isAll(Figure figure) {
        return figure.mention().kind() == MentionKind.PERCENT && figure.value().compareTo(BigDecimal.valueOf(100)) == 0;
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
        if (cutOff.differs(values) && !isSlip(values)) {
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
