package vn.doichieu.pipeline.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.doichieu.extractors.catalogue.Identity;
import vn.doichieu.extractors.figure.Figure;
import vn.doichieu.extractors.quantity.Mention;
import vn.doichieu.extractors.quantity.MentionKind;

/** Scores against the maximum printed beside them ("9,9/12"), and that maximum against the official one. */
final class MaximumCheck implements Check {
    static final String OVER = "score.over_maximum";
    static final String OFFICIAL = "score.official_maximum";
    static final String TOTAL = "score.maxima_total";

    @Override
    public void run(CheckContext context, Consumer<CheckResult> results) {
        List<Scored> scores = context.report().figures().stream()
                .filter(figure -> figure.mention().kind() == MentionKind.SCORE)
                .flatMap(figure -> maximum(context, figure).stream())
                .toList();
        scores.forEach(score -> over(context, score).ifPresent(results));
        List<Scored> odd =
                scores.stream().filter(score -> isOdd(context, score)).toList();
        odd.forEach(score -> results.accept(odd(context, score, scores)));
        if (odd.isEmpty()) {
            totals(context, scores, results);
        }
    }

    private record Scored(Figure figure, Mention printed) {
        BigDecimal maximum() {
            return printed.value().orElseThrow();
        }
    }

    private static Optional<Scored> maximum(CheckContext context, Figure figure) {
        return context.report().mentions().stream()
                .filter(mention -> figure.mention().whole().equals(Optional.of(mention.span())))
                .filter(mention -> mention.value().isPresent())
                .findFirst()
                .map(mention -> new Scored(figure, mention));
    }

    private static Optional<CheckResult> over(CheckContext context, Scored score) {
        if (score.figure.value().compareTo(score.maximum()) <= 0) {
            return Optional.empty();
        }
        String shown = Numbers.of(score.figure) + "/" + Numbers.plain(score.maximum());
        return Optional.of(draft(context, OVER, score)
                .fails(Severity.ERROR)
                .expression(Numbers.of(score.figure) + " > " + Numbers.plain(score.maximum()))
                .message(
                        context.name(score.figure) + " ghi " + shown + ": điểm vượt mức tối đa.",
                        context.name(score.figure) + " is stated as " + shown + ", above its own maximum.")
                .finish());
    }

    private static Optional<BigDecimal> official(CheckContext context, Figure figure) {
        return context.catalogue().identities().stream()
                .filter(identity -> identity.kind() == Identity.Kind.LIMIT
                        && figure.indicator().equals(Optional.of(identity.whole())))
                .flatMap(identity -> identity.limit().stream())
                .findFirst();
    }

    private static boolean isOdd(CheckContext context, Scored score) {
        return official(context, score.figure)
                .filter(limit -> limit.compareTo(score.maximum()) != 0)
                .isPresent();
    }

    private static CheckResult odd(CheckContext context, Scored score, List<Scored> all) {
        BigDecimal limit = official(context, score.figure).orElseThrow();
        String shown = Numbers.of(score.figure) + "/" + Numbers.plain(score.maximum());
        String right = Numbers.plain(limit);
        return draft(context, OFFICIAL, score)
                .fails(Severity.WARNING)
                .values(score.maximum(), limit)
                .expression(Numbers.plain(score.maximum()) + " ≠ " + right)
                .message(
                        context.name(score.figure) + " ghi " + shown + ", nhưng điểm tối đa theo quy định là " + right
                                + ".",
                        context.name(score.figure) + " is stated as " + shown + ", but the official maximum is " + right
                                + ".")
                .cause(totalOfMaxima(context, score.figure, all))
                .finish();
    }

    /** What the printed maxima add up to, where the report prints that of every component. */
    private static Optional<Message> totalOfMaxima(CheckContext context, Figure figure, List<Scored> all) {
        return context.catalogue().identities().stream()
                .filter(identity -> identity.kind() == Identity.Kind.SUM
                        && identity.parts().stream()
                                .anyMatch(part -> figure.indicator().equals(Optional.of(part.indicator()))))
                .flatMap(identity -> components(identity, all).stream())
                .findFirst()
                .map(parts -> new Message(
                        "Các điểm tối đa in trong báo cáo cộng lại là " + Numbers.plain(sum(parts)) + ".",
                        "The maxima printed in the report add up to " + Numbers.plain(sum(parts)) + "."));
    }

    private static void totals(CheckContext context, List<Scored> scores, Consumer<CheckResult> results) {
        for (Identity identity : context.catalogue().identities()) {
            Optional<Scored> whole = scores.stream()
                    .filter(score -> score.figure.indicator().equals(Optional.of(identity.whole())))
                    .findFirst();
            Optional<List<Scored>> parts = components(identity, scores);
            if (identity.kind() == Identity.Kind.SUM && whole.isPresent() && parts.isPresent()) {
                BigDecimal sum = sum(parts.get());
                if (sum.compareTo(whole.get().maximum()) != 0) {
                    results.accept(draft(context, TOTAL, whole.get())
                            .fails(Severity.WARNING)
                            .values(whole.get().maximum(), sum)
                            .message(
                                    "Các điểm tối đa thành phần cộng lại là " + Numbers.plain(sum) + ", không phải "
                                            + Numbers.plain(whole.get().maximum()) + ".",
                                    "The components' maxima add up to " + Numbers.plain(sum) + ", not "
                                            + Numbers.plain(whole.get().maximum()) + ".")
                            .finish());
                }
            }
        }
    }

    private static Optional<List<Scored>> components(Identity identity, List<Scored> scores) {
        List<Scored> found = new ArrayList<>();
        for (Identity.Part part : identity.parts()) {
            scores.stream()
                    .filter(score -> score.figure.indicator().equals(Optional.of(part.indicator())))
                    .findFirst()
                    .ifPresent(found::add);
        }
        return found.size() == identity.parts().size() && !found.isEmpty() ? Optional.of(found) : Optional.empty();
    }

    private static BigDecimal sum(List<Scored> parts) {
        return parts.stream().map(Scored::maximum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Draft draft(CheckContext context, String check, Scored score) {
        return new Draft(context.reportId(), CheckKind.BOUND, check)
                .values(score.figure.value(), score.maximum())
                .evidence(List.of(context.evidence(score.figure), context.evidence(score.printed.span())));
    }
}
