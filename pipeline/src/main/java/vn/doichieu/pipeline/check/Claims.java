package vn.doichieu.pipeline.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.doichieu.extractors.catalogue.Identity;
import vn.doichieu.extractors.claim.Claim;
import vn.doichieu.extractors.claim.UnitKinds;
import vn.doichieu.extractors.figure.Figure;
import vn.doichieu.extractors.figure.FigureRole;
import vn.doichieu.extractors.quantity.Qualifier;

/** Judges what the text itself asserts of its numbers. */
final class Claims {
    /** How the names of rules begin that read the order of a table. */
    private static final String TABLE = "table-";

    private final CheckContext context;
    private final SumRelation sums;
    private final RatioRelation ratios;
    private final BoundRelation bounds;
    private final GrowthRelation growth;

    Claims(CheckContext context, FigureSets figures) {
        this.context = context;
        this.sums = new SumRelation(context);
        this.ratios = new RatioRelation(context, figures);
        this.bounds = new BoundRelation(context);
        this.growth = new GrowthRelation(context);
    }

    /** Empty where the claim is about targets, rough numbers or different measure units. */
    Optional<CheckResult> judge(Claim claim) {
        Figure stated = figure(claim.stated());
        List<Figure> parts = claim.parts().stream().map(this::figure).toList();
        if (Stream.concat(Stream.of(stated), parts.stream()).anyMatch(Claims::isLoose)) {
            return Optional.empty();
        }
        return switch (claim.kind()) {
            case SUM -> sum(claim, stated, parts);
            case PART_OF -> partOf(claim, stated, parts);
            case SHARE_OF -> share(claim, stated, parts);
            case GROWTH -> growth.judge(claim.rule(), stated, parts.get(0), parts.get(1));
            case ENUMERATION -> enumeration(claim, stated);
        };
    }

    private Optional<CheckResult> sum(Claim claim, Figure whole, List<Figure> parts) {
        boolean inTable = claim.rule().startsWith(TABLE); // its heads may read like units
        if (parts.isEmpty() || (!inTable && !sameUnit(whole, parts))) {
            return Optional.empty();
        }
        return Optional.of(sums.judge(claim.rule(), whole, parts, Severity.ERROR));
    }

    private Optional<CheckResult> partOf(Claim claim, Figure whole, List<Figure> parts) {
        if (parts.isEmpty() || !sameUnit(whole, parts)) {
            return Optional.empty();
        }
        Figure largest = parts.stream().max(Comparator.comparing(Figure::value)).orElseThrow();
        if (!BoundRelation.holds(largest, whole)) {
            return Optional.of(bounds.judge(claim.rule(), largest, whole, Severity.ERROR));
        }
        Interval together = parts.stream().map(Interval::of).reduce(Interval.ZERO, Interval::plus);
        if (together.above(Interval.of(whole))) {
            return Optional.of(sums.judge(claim.rule(), whole, parts, Severity.WARNING));
        }
        return Optional.of(bounds.judge(claim.rule(), largest, whole, Severity.ERROR));
    }

    /** Where only the wording suggests the base, a rate that fits another stated number is not held against it. */
    private Optional<CheckResult> share(Claim claim, Figure rate, List<Figure> terms) {
        Figure numerator = terms.get(0);
        Figure denominator = base(claim, terms.get(1));
        boolean explicit = claim.divides() || numerator.mention().whole().equals(Optional.of(denominator.span()));
        Severity gravest = explicit ? Severity.ERROR : Severity.WARNING;
        if (!explicit && ratios.fitsOtherDenominator(rate, numerator, denominator)) {
            return Optional.empty();
        }
        String check = identity(rate).orElse(claim.rule());
        return Optional.of(ratios.judge(check, rate, numerator, denominator, gravest, explicit));
    }

    /** "5.630 trên 5.702 hồ sơ": the word says "out of", not "more than". */
    static Figure base(Claim claim, Figure denominator) {
        return claim.divides() && denominator.qualifier() == Qualifier.AT_LEAST
                ? denominator.withQualifier(Qualifier.EXACT)
                : denominator;
    }

    private Optional<String> identity(Figure rate) {
        return context.catalogue().identities().stream()
                .filter(identity -> identity.kind() == Identity.Kind.RATIO
                        && rate.indicator().equals(Optional.of(identity.whole())))
                .map(Identity::id)
                .findFirst();
    }

    private Optional<CheckResult> enumeration(Claim claim, Figure announced) {
        if (claim.listed().isEmpty() || announced.qualifier() != Qualifier.EXACT) {
            return Optional.empty();
        }
        int listed = claim.listed().getAsInt();
        boolean holds = announced.value().compareTo(BigDecimal.valueOf(listed)) == 0;
        Draft draft = new Draft(context.reportId(), CheckKind.ENUMERATION, claim.rule())
                .values(announced.value(), BigDecimal.valueOf(listed))
                .expression(Numbers.of(announced) + (holds ? " = " : " ≠ ") + listed)
                .evidence(List.of(context.evidence(announced), context.evidence(claim.span())))
                .message(
                        "Nêu \"" + announced.quote() + "\" và liệt kê " + listed + ".",
                        "\"" + announced.quote() + "\" announced, " + listed + " listed.");
        if (!holds) {
            draft.fails(Severity.WARNING)
                    .message(
                            "Nêu \"" + announced.quote() + "\" nhưng chỉ rõ " + listed + " trong phần liệt kê.",
                            "\"" + announced.quote() + "\" announced, but " + listed + " listed.");
        }
        return Optional.of(draft.finish());
    }

    private boolean sameUnit(Figure whole, List<Figure> parts) {
        String unit = context.unit(whole);
        return parts.stream().map(context::unit).allMatch(other -> UnitKinds.alike(unit, other));
    }

    private static boolean isLoose(Figure figure) {
        return figure.role() == FigureRole.TARGET
                || figure.qualifier() == Qualifier.APPROX
                || figure.qualifier() == Qualifier.PLANNED;
    }

    private Figure figure(int index) {
        return context.report().figures().get(index);
    }
}
