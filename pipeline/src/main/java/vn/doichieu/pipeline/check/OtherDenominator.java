package vn.doichieu.pipeline.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.doichieu.extractors.figure.Figure;

/** A rate that was divided by another number of the same report than its definition asks for. */
final class OtherDenominator {
    private final CheckContext context;
    private final FigureSets figures;

    OtherDenominator(CheckContext context, FigureSets figures) {
        this.context = context;
        this.figures = figures;
    }

    /**
     * Another stated number of the same unit that reproduces the rate, the closest to it. A whole percentage fits too
     * many numbers by chance, so it is matched within its own section only.
     */
    Optional<Figure> find(Figure rate, Figure numerator, Figure denominator) {
        return figures.all().stream()
                .filter(figure -> figure.indicator().isPresent())
                .filter(figure -> figure.value().compareTo(numerator.value()) > 0
                        && figure.value().compareTo(denominator.value()) != 0
                        && !Numbers.isOtherSize(figure.value(), denominator.value()))
                .filter(figure -> context.unit(figure).equals(context.unit(denominator)))
                .filter(figure -> RatioRelation.rounding(rate, numerator, figure) == Rounding.HOLDS)
                .filter(figure -> rate.mention().decimals() > 0
                        || figures.reach(rate, figure).isClose())
                .min(Comparator.comparingInt(
                        figure -> Math.abs(figure.span().start() - rate.span().start())));
    }

    CheckResult judge(String check, Figure rate, Figure numerator, Figure denominator, Figure used) {
        int decimals = rate.mention().decimals();
        BigDecimal right = Rounding.shown(numerator.value(), denominator.value(), decimals);
        String shown = Numbers.percent(right, Math.max(1, decimals));
        String usedDivision = Numbers.of(numerator) + "/" + Numbers.of(used) + " = " + Numbers.of(rate);
        String rightDivision = Numbers.of(numerator) + "/" + Numbers.of(denominator) + " = " + shown;
        return new Draft(context.reportId(), CheckKind.DENOMINATOR, check)
                .fails(Severity.WARNING)
                .values(rate.value(), right)
                .expression(rightDivision)
                .evidence(context.evidence(List.of(rate, numerator, denominator, used)))
                .message(
                        context.name(rate) + " ghi " + Numbers.of(rate) + ", nhưng " + rightDivision + ".",
                        context.name(rate) + " is stated as " + Numbers.of(rate) + ", but " + rightDivision + ".")
                .cause(Optional.of(new Message(
                        usedDivision + ": báo cáo đã chia cho " + context.inSentence(used) + " "
                                + Numbers.of(used) + "; lẽ ra phải chia cho " + context.inSentence(denominator) + " "
                                + Numbers.of(denominator) + " → " + shown + ".",
                        usedDivision + ": divided by " + context.inSentence(used) + " " + Numbers.of(used)
                                + "; it should be divided by " + context.inSentence(denominator) + " "
                                + Numbers.of(denominator) + " → " + shown + ".")))
                .finish();
    }
}
