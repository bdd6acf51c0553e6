package vn.doichieu.extractors.figure;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.doichieu.extractors.quantity.Mention;
import vn.doichieu.extractors.quantity.MentionKind;

/**
 * Binds numbers of one block by the form that ties them to another: a share takes the rate of the count before it, the parts
 * of a ratio those of its rate, an item of a breakdown what is a part of the whole's indicator.
 */
final class TiedNumbers {
    private static final double BY_RELATION = 0.95;

    private final CandidateFinder finder;
    private final Relations relations;
    private final List<Mention> quantities;
    private final List<Label> labels;
    private final Optional<Integer> area;
    private final List<List<Candidate>> fitting;
    private final List<Optional<Candidate>> chosen;

    /**
     * Takes what is bound so far.
     *
     * @param fitting for each number the candidates that are sure enough to be chosen, best first
     * @param chosen  for each the indicator, to be changed
     */
    TiedNumbers(
            CandidateFinder finder,
            Relations relations,
            List<Mention> quantities,
            List<Label> labels,
            Optional<Integer> area,
            List<List<Candidate>> fitting,
            List<Optional<Candidate>> chosen) {
        this.finder = finder;
        this.relations = relations;
        this.quantities = quantities;
        this.labels = labels;
        this.area = area;
        this.fitting = fitting;
        this.chosen = chosen;
    }

    /** Whether its form says what it is to another number: a share, a numerator, a denominator. */
    boolean isRelated(int index) {
        return quantities.get(index).kind() != MentionKind.COUNT
                || numeratorOf(index).isPresent()
                || underPercentage(index).isPresent()
                || labels.get(index).namesRate();
    }

    /** Binds one number by what it is to others; leaves it as it is where its form does not say. */
    void relate(int index) {
        Label label = labels.get(index);
        Optional<Integer> numerator = numeratorOf(index);
        if (quantities.get(index).kind() == MentionKind.PERCENT) {
            if (label.share()) {
                bindShare(
                        index,
                        label.base()
                                .flatMap(this::numeratorOf)
                                .orElse(label.base().orElseThrow()));
            }
        } else if (numerator.isPresent()) {
            bindDenominator(index, numerator.get());
        } else if (underPercentage(index).isPresent()) {
            bindNumerator(index, underPercentage(index).flatMap(chosen::get));
        } else if (label.namesRate()) {
            bindNumerator(index, namedRate(label));
        } else if (label.part() == Label.Part.BREAKDOWN) {
            bindItem(index);
        }
    }

    /** "5.361 hồ sơ, tỷ lệ 99,3%": the rate of the count it follows; the words of a rate named before win. */
    private void bindShare(int index, int base) {
        if (labels.get(index).elsewhere().isPresent()) {
            chosen.set(index, Optional.empty());
            return;
        }
        Optional<Candidate> named = labels.get(base).namesRate() ? first(index, candidate -> true) : Optional.empty();
        Optional<Candidate> related = chosen.get(base)
                .flatMap(count ->
                        relations.rateOf(count.indicator()).map(rate -> count.related(rate, BY_RELATION, "share of")));
        related = related.or(() -> rateOver(base));
        boolean sameRate = quantities.get(base).kind() == MentionKind.PERCENT;
        chosen.set(
                index,
                named.isPresent()
                        ? named
                        : sameRate
                                ? chosen.get(base)
                                : related.or(() ->
                                        chosen.get(base).isPresent() ? Optional.empty() : namedRate(labels.get(base))));
    }

    /** "đã thanh toán 720 hồ sơ trên 760 hồ sơ phải thanh toán, đạt 94,7%": the rate of the one number over the other. */
    private Optional<Candidate> rateOver(int whole) {
        return whole == 0
                ? Optional.empty()
                : chosen.get(whole - 1)
                        .flatMap(count -> relations
                                .rateOf(count.indicator())
                                .filter(rate -> relations
                                        .denominatorOf(rate)
                                        .equals(chosen.get(whole).map(Candidate::indicator)))
                                .map(rate -> count.related(rate, BY_RELATION, "share of")));
    }

    /** "Tỷ lệ hồ sơ trực tuyến: 6.397/8.823", "99,81% (2.139/2.143)": a count under a rate is its numerator. */
    private void bindNumerator(int index, Optional<Candidate> rate) {
        Optional<Candidate> numerator = rate.flatMap(found ->
                relations.numeratorOf(found.indicator()).map(id -> found.related(id, BY_RELATION, "numerator of")));
        if (numerator.isPresent() || labels.get(index).namesRate()) {
            chosen.set(index, numerator);
        }
    }

    private void bindDenominator(int index, int numerator) {
        Optional<Candidate> count = chosen.get(numerator);
        Optional<String> rate = underPercentage(numerator)
                .flatMap(chosen::get)
                .or(() -> labels.get(numerator).namesRate() ? namedRate(labels.get(numerator)) : Optional.empty())
                .map(Candidate::indicator)
                .or(() -> count.flatMap(found -> relations.rateOf(found.indicator())));
        Optional<String> base = rate.flatMap(relations::denominatorOf);
        if (base.isPresent()) {
            double score = count.map(Candidate::score).orElse(Ranking.THRESHOLD) * BY_RELATION;
            chosen.set(
                    index,
                    Optional.of(new Candidate(
                            base.get(),
                            score,
                            "denominator of " + rate.get(),
                            count.map(Candidate::words).orElse(List.of()))));
        } else if (count.isPresent()) {
            shiftToPart(index, numerator, count.get());
        }
    }

    /** "360/403 biên chế được giao": bound as the assigned, the numerator is the present, the denominator the assigned. */
    private void shiftToPart(int index, int numerator, Candidate count) {
        String whole = count.indicator();
        Optional<Candidate> part = first(numerator, candidate -> relations.isBoundedBy(candidate.indicator(), whole))
                .or(() -> relations.onlyBoundedBy(whole).map(id -> count.related(id, BY_RELATION, "part of")));
        if (part.isPresent()) {
            chosen.set(numerator, part);
            chosen.set(index, Optional.of(count));
        } else if (relations.onlyWholeOf(whole).isPresent()) {
            chosen.set(index, relations.onlyWholeOf(whole).map(id -> count.related(id, BY_RELATION, "whole of")));
        } else if (sameIndicator(chosen.get(index), Optional.of(count))) {
            chosen.set(index, first(index, candidate -> !candidate.indicator().equals(whole)));
        }
    }

    /** An item of a breakdown carries an indicator only where an identity makes it a part of the whole's. */
    private void bindItem(int index) {
        Optional<Candidate> whole =
                labels.get(index).base().flatMap(this::wholeOfList).flatMap(chosen::get);
        if (whole.isPresent()) {
            chosen.set(
                    index,
                    first(
                            index,
                            candidate -> relations.isPartOf(
                                    candidate.indicator(), whole.get().indicator())));
        }
    }

    /** From an item back to the number whose breakdown it belongs to. */
    private Optional<Integer> wholeOfList(int base) {
        Optional<Integer> at = Optional.of(base);
        while (at.isPresent()
                && (labels.get(at.get()).part() == Label.Part.BREAKDOWN
                        || quantities.get(at.get()).kind() == MentionKind.PERCENT)) {
            at = labels.get(at.get()).base();
        }
        return at;
    }

    /** The percentage that a ratio in brackets explains. */
    private Optional<Integer> underPercentage(int index) {
        return labels.get(index)
                .base()
                .filter(base -> quantities.get(base).kind() == MentionKind.PERCENT)
                .filter(base -> quantities.get(index).whole().isPresent()
                        && labels.get(index).part() == Label.Part.BREAKDOWN);
    }

    private Optional<Candidate> namedRate(Label label) {
        return finder.find(label, MentionKind.PERCENT, Optional.of("%"), area).stream()
                .filter(candidate -> candidate.score() >= Ranking.THRESHOLD)
                .findFirst();
    }

    private Optional<Integer> numeratorOf(int index) {
        return labels.get(index).numerator();
    }

    private static boolean sameIndicator(Optional<Candidate> a, Optional<Candidate> b) {
        return a.isPresent() && a.map(Candidate::indicator).equals(b.map(Candidate::indicator));
    }

    private Optional<Candidate> first(int index, Predicate<Candidate> fits) {
        return fitting.get(index).stream().filter(fits).findFirst();
    }
}
