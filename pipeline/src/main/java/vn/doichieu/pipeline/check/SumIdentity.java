package vn.doichieu.pipeline.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.doichieu.extractors.catalogue.Identity;
import vn.doichieu.extractors.figure.Figure;
import vn.doichieu.extractors.text.Folding;

/**
 * Evaluates sums by definition. Every value stated for the whole is set against the parts that stand closest to it; a
 * value none of whose occurrences closes the sum is a finding, unless another stated value of the whole does close it
 * at the same place.
 */
final class SumIdentity {
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    private final CheckContext context;
    private final FigureSets figures;
    private final SumRelation relation;
    private final Missing missing;

    SumIdentity(CheckContext context, FigureSets figures) {
        this.context = context;
        this.figures = figures;
        this.relation = new SumRelation(context);
        this.missing = new Missing(context);
    }

    private record Judged(Reach reach, Figure whole, CheckResult result) {}

    void run(Identity identity, Consumer<CheckResult> results) {
        List<String> required = required(identity);
        List<String> optional = optional(identity);
        List<Figure> present = Stream.concat(Stream.of(identity.whole()), required.stream())
                .flatMap(indicator -> figures.of(indicator).stream().limit(1))
                .toList();
        List<String> absent = Stream.concat(Stream.of(identity.whole()), required.stream())
                .filter(indicator -> !figures.has(indicator))
                .toList();
        if (present.isEmpty()) {
            return;
        }
        if (!absent.isEmpty()) {
            results.accept(missing.indicators(identity, absent, present));
            return;
        }
        List<Judged> judged = figures.byValue(identity.whole()).stream()
                .flatMap(same -> best(identity, same, required, optional).stream())
                .toList();
        if (judged.isEmpty()) {
            results.accept(missing.together(identity, present));
        }
        judged.stream()
                .filter(one -> !isOutdone(one, judged))
                .map(Judged::result)
                .forEach(results);
    }

    /** A part the report does not state is replaced by what it consists of, where the report states that. */
    private List<String> required(Identity identity) {
        return identity.parts().stream()
                .filter(part -> !part.optional())
                .map(Identity.Part::indicator)
                .flatMap(part -> figures.has(part) ? Stream.of(part) : consistsOf(part))
                .toList();
    }

    private Stream<String> consistsOf(String whole) {
        return context.catalogue().identities().stream()
                .filter(identity ->
                        identity.kind() == Identity.Kind.SUM && identity.whole().equals(whole))
                .map(identity -> identity.parts().stream()
                        .filter(part -> !part.optional() || figures.has(part.indicator()))
                        .map(Identity.Part::indicator)
                        .toList())
                .filter(parts -> !parts.isEmpty() && parts.stream().allMatch(figures::has))
                .findFirst()
                .orElse(List.of(whole))
                .stream();
    }

    private static List<String> optional(Identity identity) {
        return identity.parts().stream()
                .filter(Identity.Part::optional)
                .map(Identity.Part::indicator)
                .toList();
    }

    private Optional<Judged> best(
            Identity identity, List<Figure> occurrences, List<String> required, List<String> optional) {
        List<Judged> judged = occurrences.stream()
                .flatMap(whole -> figures.around(whole, required).stream()
                        .flatMap(choice -> judge(identity, whole, choice, optional).stream()))
                .toList();
        return judged.stream()
                .filter(one -> !one.result.isFinding())
                .findFirst()
                .or(() -> judged.stream().min(Comparator.comparing(Judged::reach)));
    }

    /** Empty where there is but one part, where they are far from the whole or make another, or an unbound number beside the parts may well be the one that is missing. */
    private Optional<Judged> judge(Identity identity, Figure whole, FigureSets.Choice choice, List<String> optional) {
        List<Figure> extra = optional.stream()
                .flatMap(indicator -> figures.near(whole, indicator).stream().limit(1))
                .toList();
        List<List<Figure>> ways = choice.combinations().stream()
                .flatMap(parts -> Stream.of(joined(parts, extra), parts))
                .toList();
        List<Figure> shown = ways.stream()
                .filter(parts -> SumRelation.holds(whole, parts))
                .findFirst()
                .orElseGet(() -> completed(whole, ways.get(0)));
        if (shown.size() < 2 || relation.isOtherSize(whole, shown)) {
            return Optional.empty();
        }
        BigDecimal computed = SumRelation.total(shown);
        if (!SumRelation.holds(whole, shown) && figures.haveOwnWhole(shown, computed)) {
            return Optional.empty();
        }
        boolean mayLackPart = extra.size() < optional.size() && whole.value().compareTo(computed) > 0;
        boolean certain = choice.reach().isClose() && choice.isUnambiguous() && !mayLackPart;
        Severity gravest = certain ? Severity.ERROR : Severity.WARNING;
        BigDecimal lacking = whole.value().subtract(computed);
        boolean overlooked = mayLackPart && (figures.hasUnbound(whole, lacking) || isInWords(whole, lacking));
        return overlooked
                ? Optional.empty()
                : Optional.of(new Judged(choice.reach(), whole, relation.judge(identity.id(), whole, shown, gravest)));
    }

    /** Whether another value of the whole closes the sum in the same section, or this one was compared from afar. */
    private boolean isOutdone(Judged one, List<Judged> judged) {
        return one.result.isFinding()
                && judged.stream()
                        .filter(other -> !other.result.isFinding())
                        .anyMatch(other -> !one.reach.isClose()
                                || figures.reach(one.whole, other.whole).isClose());
    }

    /** "Một" and "năm" are hardly ever read as numbers, so what lacks may well be told so. */
    private boolean isInWords(Figure whole, BigDecimal lacking) {
        String passage = context.report()
                .text()
                .quote(context.report().text().blocks().get(whole.block()).span());
        String folded = Folding.fold(passage);
        String unit = Folding.fold(context.unit(whole));
        boolean one = lacking.compareTo(BigDecimal.ONE) == 0 && Folding.containsWords(folded, "một");
        return one || (lacking.compareTo(FIVE) == 0 && Folding.containsWords(folded, "năm " + unit));
    }

    /** The parts, and the unbound number beside them that is just what they lack ("còn 02 chưa đến hạn"). */
    private List<Figure> completed(Figure whole, List<Figure> parts) {
        BigDecimal lacking = whole.value().subtract(SumRelation.total(parts));
        return figures.unboundBeside(whole, parts, lacking)
                .map(found -> joined(parts, List.of(found)))
                .orElse(parts);
    }

    private static List<Figure> joined(List<Figure> parts, List<Figure> extra) {
        List<Figure> all = new ArrayList<>(parts);
        all.addAll(extra);
        return all;
    }
}
