package vn.doichieu.pipeline.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.doichieu.extractors.figure.Figure;

/** change in % = 100 × |now - before| / before, as the text tells all three. */
final class GrowthRelation {
    private final CheckContext context;

    GrowthRelation(CheckContext context) {
        this.context = context;
    }

    /** Empty where nothing can be divided by, or the change is so far off that another base must be meant. */
    Optional<CheckResult> judge(String check, Figure change, Figure now, Figure before) {
        Interval difference = difference(Interval.of(now), Interval.of(before));
        if (before.value().signum() <= 0
                || now.value().signum() <= 0
                || difference.low().signum() <= 0) {
            return Optional.empty();
        }
        int decimals = change.mention().decimals();
        Rounding rounding = Rounding.of(change.value(), decimals, difference, Interval.of(before));
        boolean onNow = Rounding.of(change.value(), decimals, difference, Interval.of(now)) == Rounding.HOLDS;
        BigDecimal gap = now.value().subtract(before.value()).abs();
        BigDecimal quotient = Rounding.percent(gap, before.value());
        if (rounding == Rounding.FAILS && !onNow && Numbers.isOtherSize(change.value(), quotient)) {
            return Optional.empty();
        }
        String right = Numbers.percent(quotient, Math.max(1, decimals));
        String line = Numbers.of(now) + " so với " + Numbers.of(before) + ": " + right;
        Draft draft = new Draft(
                        context.reportId(),
                        rounding == Rounding.FAILS && onNow ? CheckKind.DENOMINATOR : CheckKind.RATIO,
                        check)
                .values(change.value(), Rounding.shown(gap, before.value(), decimals))
                .expression(
                        "(" + Numbers.of(now) + " - " + Numbers.of(before) + ")/" + Numbers.of(before) + " = " + right)
                .evidence(context.evidence(List.of(change, now, before)))
                .message(line + ".", line + ".");
        return Optional.of(
                switch (rounding) {
                    case HOLDS -> draft.finish();
                    case TRUNCATED, NEAR -> told(draft.rounding(), change, line);
                    case FAILS ->
                        told(
                                draft.fails(onNow ? Severity.ERROR : Severity.WARNING)
                                        .cause(base(onNow, now)),
                                change,
                                line);
                });
    }

    private static CheckResult told(Draft draft, Figure change, String line) {
        return draft.message(
                        "Mức tăng, giảm ghi " + Numbers.of(change) + ", nhưng " + line + ".",
                        "The change is stated as " + Numbers.of(change) + ", but " + line + ".")
                .finish();
    }

    private static Optional<Message> base(boolean onNow, Figure now) {
        return onNow
                ? Optional.of(new Message(
                        "Báo cáo đã chia cho số kỳ này " + Numbers.of(now) + "; lẽ ra phải chia cho số kỳ trước.",
                        "Divided by this period's " + Numbers.of(now) + " instead of the earlier number."))
                : Optional.empty();
    }

    private static Interval difference(Interval now, Interval before) {
        return now.low().compareTo(before.low()) >= 0
                ? new Interval(now.low().subtract(before.high()), now.high().subtract(before.low()))
                : new Interval(before.low().subtract(now.high()), before.high().subtract(now.low()));
    }
}
