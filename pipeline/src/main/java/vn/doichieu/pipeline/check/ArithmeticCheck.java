package vn.doichieu.pipeline.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import vn.doichieu.extractors.claim.Claim;
import vn.doichieu.extractors.claim.ClaimKind;
import vn.doichieu.extractors.figure.Figure;

/**
 * Identities of the catalogue and claims of the text together, so that the same figures are not judged twice. Where the
 * text itself divides ("27/28 … đạt 96,4%"), its division counts; otherwise the definition comes before what was
 * gathered from the wording.
 */
final class ArithmeticCheck implements Check {

    @Override
    public void run(CheckContext context, Consumer<CheckResult> results) {
        FigureSets figures = new FigureSets(context);
        Map<Integer, List<Figure>> divided = divisions(context);
        Map<String, CheckResult> byFigures = new LinkedHashMap<>();
        Set<Integer> statedByIdentity = new HashSet<>();
        new Identities(context, figures).run(divided, result -> {
            if (result.outcome() == Outcome.NOT_EVALUATED) {
                results.accept(result);
                return;
            }
            stated(result).ifPresent(statedByIdentity::add);
            byFigures.merge(key(result), result, (first, second) -> first);
        });
        Claims claims = new Claims(context, figures);
        for (Claim claim : context.report().claims()) {
            claims.judge(claim).ifPresent(result -> {
                boolean share = claim.kind() == ClaimKind.SHARE_OF;
                boolean defined = share && statedByIdentity.contains(claim.stated());
                if (share && result.outcome() == Outcome.HOLDS) {
                    byFigures.values().removeIf(other -> isBrokenRate(other, claim.stated()));
                }
                if (!defined) {
                    byFigures.merge(key(result), result, (first, second) -> first);
                }
            });
        }
        byFigures.values().forEach(results);
    }

    /** Rates the text gives right after the division they come from. */
    private static Map<Integer, List<Figure>> divisions(CheckContext context) {
        List<Figure> figures = context.report().figures();
        Map<Integer, List<Figure>> divided = new HashMap<>();
        for (Claim claim : context.report().claims()) {
            if (claim.kind() == ClaimKind.SHARE_OF) {
                Figure numerator = figures.get(claim.parts().get(0));
                Figure denominator =
                        Claims.base(claim, figures.get(claim.parts().get(1)));
                if (claim.divides() || numerator.mention().whole().equals(Optional.of(denominator.span()))) {
                    divided.put(claim.stated(), List.of(numerator, denominator));
                }
            }
        }
        return divided;
    }

    /** A rate that its definition breaks while its own sentence bears it out: it is the rate of something else. */
    private static boolean isBrokenRate(CheckResult result, int rate) {
        boolean ofRate = result.kind() == CheckKind.RATIO || result.kind() == CheckKind.DENOMINATOR;
        return ofRate && result.outcome() == Outcome.FAILS && stated(result).equals(Optional.of(rate));
    }

    private static Optional<Integer> stated(CheckResult result) {
        OptionalInt index = result.evidence().get(0).figure();
        return index.isPresent() ? Optional.of(index.getAsInt()) : Optional.empty();
    }

    /** The same figures in the same kind of relation. */
    private static String key(CheckResult result) {
        Set<Integer> indexes = new TreeSet<>();
        result.evidence().forEach(passage -> passage.figure().ifPresent(indexes::add));
        String relation = result.kind() == CheckKind.DENOMINATOR
                ? CheckKind.RATIO.name()
                : result.kind().name();
        return relation + indexes;
    }
}
