package vn.doichieu.pipeline.check;

import java.math.BigDecimal;
import java.util.List;
import vn.doichieu.extractors.figure.Figure;

/** smaller ≤ larger, or figure ≤ limit. */
final class BoundRelation {
    private final CheckContext context;

    BoundRelation(CheckContext context) {
        this.context = context;
    }

    static boolean holds(Figure smaller, Figure larger) {
        return !Interval.of(smaller).above(Interval.of(larger));
    }

    CheckResult judge(String check, Figure smaller, Figure larger, Severity gravest) {
        boolean holds = holds(smaller, larger);
        String relation = Numbers.of(smaller) + (holds ? " ≤ " : " > ") + Numbers.of(larger);
        Draft draft = new Draft(context.reportId(), CheckKind.BOUND, check)
                .values(smaller.value(), larger.value())
                .expression(relation)
                .evidence(context.evidence(List.of(smaller, larger)));
        if (holds) {
            String line = context.name(smaller) + " ≤ " + context.inSentence(larger) + ": " + relation + ".";
            return draft.message(line, line).finish();
        }
        return draft.fails(gravest)
                .message(
                        context.name(smaller) + " " + Numbers.of(smaller) + " lớn hơn " + context.inSentence(larger)
                                + " " + Numbers.of(larger) + ".",
                        context.name(smaller) + " " + Numbers.of(smaller) + " exceeds " + context.inSentence(larger)
                                + " " + Numbers.of(larger) + ".")
                .finish();
    }

    CheckResult judge(String check, Figure figure, BigDecimal limit) {
        boolean above = Interval.of(figure).low().compareTo(limit) >= 0
                && figure.value().compareTo(limit) > 0;
        String shown = Numbers.inUnit(limit, context.unit(figure), 0);
        Draft draft = new Draft(context.reportId(), CheckKind.BOUND, check)
                .values(figure.value(), limit)
                .expression(Numbers.of(figure) + (above ? " > " : " ≤ ") + shown)
                .evidence(context.evidence(List.of(figure)));
        if (!above) {
            String line = context.name(figure) + ": " + Numbers.of(figure) + " ≤ " + shown + ".";
            return draft.message(line, line).finish();
        }
        return draft.fails(Severity.ERROR)
                .message(
                        context.name(figure) + " ghi " + Numbers.of(figure) + ", vượt mức tối đa " + shown + ".",
                        context.name(figure) + " is stated as " + Numbers.of(figure) + ", above the maximum of " + shown
                                + ".")
                .finish();
    }
}
