package vn.doichieu.pipeline.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.doichieu.extractors.figure.Figure;

/** rate = 100 × numerator / denominator, judged by what the printed decimals allow. */
final class RatioRelation {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final CheckContext context;
    private final OtherDenominator otherDenominator;

    RatioRelation(CheckContext context, FigureSets figures) {
        this.context = context;
        this.otherDenominator = new OtherDenominator(context, figures);
    }

    /** How the rate stands to the quotient; a share of nothing holds where it says that all is done. */
    static Rounding rounding(Figure rate, Figure numerator, Figure denominator) {
        if (denominator.value().signum() == 0) {
            boolean nothing = numerator.value().signum() == 0 && rate.value().compareTo(HUNDRED) == 0;
            return nothing ? Rounding.HOLDS : Rounding.FAILS;
        }
        return switch (rate.qualifier()) {
            case AT_LEAST, AT_MOST -> bound(rate, numerator, denominator);
            default ->
                Rounding.of(rate.value(), rate.mention().decimals(), Interval.of(numerator), Interval.of(denominator));
        };
    }

    /** Whether the rate fails on this denominator and holds on another one the report states. */
    boolean fitsOtherDenominator(Figure rate, Figure numerator, Figure denominator) {
        return rounding(rate, numerator, denominator) == Rounding.FAILS
                && otherDenominator.find(rate, numerator, denominator).isPresent();
    }

    /**
     * The relation as a result.
     *
     * @param gravest  where the three cannot all be right
     * @param explicit the text itself divides these two numbers, so no other denominator is looked for
     */
    CheckResult judge(
            String check, Figure rate, Figure numerator, Figure denominator, Severity gravest, boolean explicit) {
        Rounding rounding = rounding(rate, numerator, denominator);
        if (rounding == Rounding.FAILS && !explicit) {
            Optional<Figure> better = otherDenominator.find(rate, numerator, denominator);
            if (better.isPresent()) {
                return otherDenominator.judge(check, rate, numerator, denominator, better.get());
            }
        }
        Draft draft = new Draft(context.reportId(), CheckKind.RATIO, check)
                .evidence(context.evidence(List.of(rate, numerator, denominator)));
        if (denominator.value().signum() == 0) {
            return nothingToShare(draft, rate, numerator, denominator, rounding);
        }
        BigDecimal quotient = Rounding.shown(
                numerator.value(), denominator.value(), rate.mention().decimals());
        String division = Numbers.of(numerator) + "/" + Numbers.of(denominator);
        draft.values(rate.value(), quotient).expression(division + " = " + Numbers.percent(quotient, quotient.scale()));
        return switch (rounding) {
            case HOLDS ->
                draft.message(holds(rate, division), holds(rate, division)).finish();
            case TRUNCATED, NEAR -> roundedOddly(draft, rate, division, quotient, rounding);
            case FAILS -> fails(draft, rate, numerator, denominator, gravest, explicit);
        };
    }

    private CheckResult fails(
            Draft draft, Figure rate, Figure numerator, Figure denominator, Severity gravest, boolean explicit) {
        BigDecimal quotient = Rounding.percent(numerator.value(), denominator.value());
        boolean strangers = !explicit
                && Numbers.isOtherSize(rate.value(), quotient)
                && RatioCauses.find(rate, numerator, denominator).isEmpty();
        return strangers ? strangers(draft, rate) : impossible(draft.fails(gravest), rate, numerator, denominator);
    }

    /** Where stated and computed are of quite another size, the three hardly speak of the same thing. */
    private CheckResult strangers(Draft draft, Figure rate) {
        return draft.notEvaluated(
                        "Tỷ lệ và phép chia khác nhau quá xa, có lẽ không nói về cùng một việc.",
                        "Rate and quotient are too far apart to speak of the same thing.")
                .message(
                        context.name(rate) + ": không đối chiếu được.",
                        context.name(rate) + ": could not be cross-checked.")
                .finish();
    }

    private static Rounding bound(Figure rate, Figure numerator, Figure denominator) {
        BigDecimal quotient = Rounding.percent(numerator.value(), denominator.value());
        return Interval.of(rate).overlaps(Interval.point(quotient)) ? Rounding.HOLDS : Rounding.FAILS;
    }

    private String holds(Figure rate, String division) {
        return context.name(rate) + ": " + division + " = " + Numbers.of(rate) + ".";
    }

    private CheckResult nothingToShare(
            Draft draft, Figure rate, Figure numerator, Figure denominator, Rounding rounding) {
        draft.expression(Numbers.of(numerator) + "/" + Numbers.of(denominator));
        if (rounding == Rounding.HOLDS) {
            return draft.message(
                            context.name(rate) + ": không phát sinh (0/0), ghi " + Numbers.of(rate) + ".",
                            context.name(rate) + ": nothing arose (0/0), stated as " + Numbers.of(rate) + ".")
                    .finish();
        }
        return draft.fails(Severity.WARNING)
                .message(
                        context.name(rate) + " ghi " + Numbers.of(rate) + ", nhưng phép chia là "
                                + Numbers.of(numerator) + "/" + Numbers.of(denominator)
                                + ": không phát sinh thì không có tỷ lệ.",
                        context.name(rate) + " is stated as " + Numbers.of(rate) + ", but it divides "
                                + Numbers.of(numerator) + " by " + Numbers.of(denominator)
                                + ": nothing arose, so there is no rate.")
                .finish();
    }

    private CheckResult roundedOddly(
            Draft draft, Figure rate, String division, BigDecimal quotient, Rounding rounding) {
        String exact = Numbers.percent(quotient, quotient.scale());
        String right = Numbers.percent(quotient, rate.mention().decimals());
        String how = rounding == Rounding.TRUNCATED ? "bỏ phần thập phân thừa" : "lệch chưa đến một đơn vị cuối";
        String howEn = rounding == Rounding.TRUNCATED ? "cut off" : "off by less than one last digit";
        return draft.rounding()
                .message(
                        context.name(rate) + " ghi " + Numbers.of(rate) + ", tính ra " + division + " = " + exact
                                + ", làm tròn là " + right + " (" + how + ").",
                        context.name(rate) + " is stated as " + Numbers.of(rate) + "; " + division + " = " + exact
                                + ", rounded " + right + " (" + howEn + ").")
                .finish();
    }

    private CheckResult impossible(Draft draft, Figure rate, Figure numerator, Figure denominator) {
        BigDecimal quotient = Rounding.percent(numerator.value(), denominator.value());
        String right = Numbers.percent(quotient, Math.max(1, rate.mention().decimals()));
        return draft.message(
                        context.name(rate) + " ghi " + Numbers.of(rate) + ", nhưng " + context.inSentence(numerator)
                                + " " + Numbers.of(numerator) + " chia cho " + context.inSentence(denominator) + " "
                                + Numbers.of(denominator) + " là " + right + ".",
                        context.name(rate) + " is stated as " + Numbers.of(rate) + ", but "
                                + context.inSentence(numerator) + " " + Numbers.of(numerator) + " divided by "
                                + context.inSentence(denominator) + " " + Numbers.of(denominator) + " is " + right
                                + ".")
                .cause(RatioCauses.find(rate, numerator, denominator))
                .finish();
    }
}
