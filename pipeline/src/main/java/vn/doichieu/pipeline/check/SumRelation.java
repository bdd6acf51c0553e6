package vn.doichieu.pipeline.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.doichieu.extractors.figure.Figure;

/** whole = part + part + …, on intervals, so that rounded amounts may differ by their rounding and counts may not. */
final class SumRelation {
    private static final BigDecimal NINE_TWELFTHS = new BigDecimal("0.75");

    private final CheckContext context;
    private final SumCauses causes;

    SumRelation(CheckContext context) {
        this.context = context;
        this.causes = new SumCauses(context);
    }

    static boolean holds(Figure whole, List<Figure> parts) {
        return isPossible(whole, parts) && isLikely(whole, parts);
    }

    /** The relation as a result; {@code gravest} where it cannot hold and no reading of ours explains it. */
    CheckResult judge(String check, Figure whole, List<Figure> parts, Severity gravest) {
        BigDecimal computed = total(parts);
        String unit = context.unit(whole);
        Draft draft = new Draft(context.reportId(), CheckKind.SUM, check)
                .values(whole.value(), computed)
                .expression(terms(parts) + " = " + show(computed, whole))
                .evidence(evidence(whole, parts));
        if (holds(whole, parts)) {
            return draft.message(
                            context.name(whole) + ": " + terms(parts) + " = " + Numbers.of(whole) + ".",
                            context.name(whole) + ": " + terms(parts) + " = " + Numbers.of(whole) + ".")
                    .finish();
        }
        if (isPossible(whole, parts)) {
            return unlikely(draft, whole, computed);
        }
        BigDecimal gap = whole.value().subtract(computed);
        String amount = Numbers.counted(gap.abs(), unit);
        Optional<Message> ours = causes.ownReading(whole, parts, computed);
        String named = parts.stream()
                .map(part -> context.inSentence(part) + " " + Numbers.of(part))
                .collect(Collectors.joining(" + "));
        return draft.fails(ours.isPresent() ? Severity.WARNING : gravest)
                .message(
                        context.name(whole) + " ghi " + Numbers.of(whole) + ", nhưng " + named + " = "
                                + show(computed, whole) + (gap.signum() > 0 ? " (thiếu " : " (thừa ") + amount + ").",
                        context.name(whole) + " is stated as " + Numbers.of(whole) + ", but " + named + " = "
                                + show(computed, whole) + (gap.signum() > 0 ? " (" : " (over by ") + amount
                                + (gap.signum() > 0 ? " missing)." : ")."))
                .cause(ours.or(() -> causes.inReport(whole, parts, computed)))
                .finish();
    }

    /** Whether whole and parts differ by more than half of the larger, and no slip, theirs or ours, tells why. */
    boolean isOtherSize(Figure whole, List<Figure> parts) {
        BigDecimal computed = total(parts);
        return Numbers.isOtherSize(whole.value(), computed)
                && DigitSlip.between(whole.value(), computed).isEmpty()
                && causes.ownReading(whole, parts, computed).isEmpty();
    }

    static BigDecimal total(List<Figure> parts) {
        return parts.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private CheckResult unlikely(Draft draft, Figure whole, BigDecimal computed) {
        return draft.fails(Severity.WARNING)
                .message(
                        context.name(whole) + " ghi " + Numbers.of(whole) + ", cộng các phần được "
                                + show(computed, whole) + "; chênh lệch khó chỉ do làm tròn.",
                        context.name(whole) + " is stated as " + Numbers.of(whole) + ", the parts make "
                                + show(computed, whole) + "; rounding alone hardly explains it.")
                .finish();
    }

    private static boolean isPossible(Figure whole, List<Figure> parts) {
        return Interval.of(whole).overlaps(parts.stream().map(Interval::of).reduce(Interval.ZERO, Interval::plus));
    }

    /** Rounding errors are even over their width w, with variance w²/12; beyond three deviations is not chance. */
    private static boolean isLikely(Figure whole, List<Figure> parts) {
        List<Figure> all = evidenceOrder(whole, parts);
        if (all.stream().anyMatch(SumRelation::isBound)) {
            return true;
        }
        BigDecimal widths = all.stream()
                .map(Interval::of)
                .map(interval -> interval.high().subtract(interval.low()).pow(2))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return whole.value().subtract(total(parts)).pow(2).compareTo(widths.multiply(NINE_TWELFTHS)) <= 0;
    }

    private static boolean isBound(Figure figure) {
        return switch (figure.qualifier()) {
            case AT_LEAST, AT_MOST -> true;
            default -> false;
        };
    }

    private List<CheckEvidence> evidence(Figure whole, List<Figure> parts) {
        return context.evidence(evidenceOrder(whole, parts));
    }

    private static List<Figure> evidenceOrder(Figure whole, List<Figure> parts) {
        List<Figure> all = new ArrayList<>();
        all.add(whole);
        all.addAll(parts);
        return all;
    }

    private static String terms(List<Figure> parts) {
        return parts.stream().map(Numbers::of).collect(Collectors.joining(" + "));
    }

    private String show(BigDecimal value, Figure like) {
        return Numbers.inUnit(value, context.unit(like), like.mention().decimals());
    }
}
