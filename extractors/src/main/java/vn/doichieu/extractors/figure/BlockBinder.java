package vn.doichieu.extractors.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.doichieu.extractors.quantity.Mention;
import vn.doichieu.extractors.quantity.MentionKind;
import vn.doichieu.extractors.text.Span;

/**
 * Chooses indicators for the quantities of one block: by phrases, then by what the numbers are to each other (a share
 * takes the rate of the count before it, a ratio's denominator the base of its rate), then so that no indicator has two
 * values in one block.
 */
final class BlockBinder {
    /** Fewer matching syllables than this do not bind. */
    static final double THRESHOLD = 2.0;

    private static final double BY_RELATION = 0.95;

    private final CandidateFinder finder;
    private final Relations relations;
    private final List<Mention> quantities;
    private final List<Label> labels;
    private final Optional<Integer> area;
    private final List<List<Candidate>> candidates = new ArrayList<>();
    private final List<Optional<Candidate>> chosen;

    BlockBinder(
            CandidateFinder finder,
            Relations relations,
            List<Mention> quantities,
            List<Label> labels,
            Optional<Integer> area) {
        this.finder = finder;
        this.relations = relations;
        this.quantities = quantities;
        this.labels = labels;
        this.area = area;
        this.chosen = new ArrayList<>(Collections.nCopies(quantities.size(), Optional.empty()));
    }

    /** One choice for each quantity, in order. */
    List<Optional<Candidate>> bind() {
        for (int i = 0; i < quantities.size(); i++) {
            candidates.add(finder.find(
                    labels.get(i), quantities.get(i).kind(), quantities.get(i).measureUnit(), area));
            chosen.set(i, first(i, ""));
        }
        for (int i = 0; i < quantities.size(); i++) {
            relate(i);
        }
        for (int i = 0; i < quantities.size(); i++) {
            settle(i);
        }
        return chosen;
    }

    private Optional<Candidate> first(int index, String except) {
        return candidates.get(index).stream()
                .filter(candidate -> candidate.score() >= THRESHOLD)
                .filter(candidate -> !candidate.indicator().equals(except))
                .findFirst();
    }

    private void relate(int index) {
        Label label = labels.get(index);
        if (quantities.get(index).kind() == MentionKind.PERCENT) {
            if (label.share()) {
                bindShare(index, numerator(label.base().orElseThrow()));
            }
        } else if (denominatorOf(index).isPresent()) {
            bindDenominator(index, denominatorOf(index).get());
        } else if (label.words().startsWith("tỷ lệ") || dividesInto(index)) {
            bindNumerator(index);
        }
    }

    /** "5.361 hồ sơ, tỷ lệ 99,3%": the rate of the count it follows; the words of a rate named before win. */
    private void bindShare(int index, int base) {
        Optional<Candidate> named = labels.get(base).words().startsWith("tỷ lệ") ? first(index, "") : Optional.empty();
        Optional<Candidate> related = chosen.get(base)
                .flatMap(count -> relations
                        .rateOf(count.indicator())
                        .map(rate -> new Candidate(rate, count.score() * BY_RELATION, "share of " + count.rule())));
        chosen.set(index, named.isPresent() ? named : related);
    }

    /** "Tỷ lệ hồ sơ trực tuyến: 6.397/8.823": counts under the name of a rate are its numerator and denominator. */
    private void bindNumerator(int index) {
        Optional<Candidate> rate = rateAround(index);
        rate.flatMap(found -> relations
                        .numeratorOf(found.indicator())
                        .map(id -> new Candidate(id, found.score() * BY_RELATION, "numerator of " + found.rule())))
                .filter(found -> labels.get(index).words().startsWith("tỷ lệ")
                        || chosen.get(index).isEmpty())
                .ifPresent(found -> chosen.set(index, Optional.of(found)));
        if (rate.isPresent()
                && labels.get(index).words().startsWith("tỷ lệ")
                && relations.numeratorOf(rate.get().indicator()).isEmpty()) {
            chosen.set(index, Optional.empty());
        }
    }

    private void bindDenominator(int index, int numerator) {
        Optional<Candidate> count = chosen.get(numerator);
        Optional<String> rate = rateAround(numerator)
                .map(Candidate::indicator)
                .or(() -> count.flatMap(found -> relations.rateOf(found.indicator())));
        Optional<Candidate> whole = rate.flatMap(relations::denominatorOf)
                .map(id -> new Candidate(
                        id,
                        count.map(Candidate::score).orElse(THRESHOLD) * BY_RELATION,
                        "denominator of " + rate.get()));
        String taken = count.map(Candidate::indicator).orElse("");
        chosen.set(index, whole.isPresent() ? whole : count.isPresent() ? first(index, taken) : Optional.empty());
    }

    /** The rate under whose name a count stands, or the percentage whose bracket it fills. */
    private Optional<Candidate> rateAround(int index) {
        Label label = labels.get(index);
        Optional<Candidate> before = label.base()
                .filter(base -> quantities.get(base).kind() == MentionKind.PERCENT)
                .filter(base -> label.own().isEmpty()
                        || label.part()
                        || quantities.get(index).whole().isPresent())
                .flatMap(chosen::get);
        if (before.isPresent() || !label.words().startsWith("tỷ lệ")) {
            return before;
        }
        return finder.find(label, MentionKind.PERCENT, Optional.of("%"), area).stream()
                .filter(candidate -> candidate.score() >= THRESHOLD)
                .findFirst();
    }

    /** A number that another one divides, or that stands in the bracket of a percentage. */
    private boolean dividesInto(int index) {
        return quantities.get(index).whole().isPresent();
    }

    private Optional<Integer> denominatorOf(int index) {
        Span span = quantities.get(index).span();
        for (int i = 0; i < index; i++) {
            if (quantities.get(i).whole().filter(span::equals).isPresent()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private int numerator(int index) {
        return denominatorOf(index).orElse(index);
    }

    /** Of two values under one indicator the better one stays; a part never carries its whole's indicator. */
    private void settle(int index) {
        Optional<Candidate> mine = chosen.get(index);
        if (mine.isEmpty()) {
            return;
        }
        for (int other = 0; other < index; other++) {
            Optional<Candidate> theirs = chosen.get(other);
            boolean sameIndicator = theirs.isPresent()
                    && theirs.get().indicator().equals(mine.get().indicator());
            if (sameIndicator && !sameValue(index, other)) {
                boolean partOfOther = labels.get(index).part();
                boolean weaker =
                        partOfOther || mine.get().score() <= theirs.get().score();
                int loser = weaker ? index : other;
                chosen.set(loser, alternative(loser));
                if (weaker) {
                    return;
                }
            }
        }
    }

    private Optional<Candidate> alternative(int index) {
        String lost = chosen.get(index).map(Candidate::indicator).orElse("");
        return candidates.get(index).stream()
                .filter(candidate -> candidate.score() >= THRESHOLD)
                .filter(candidate -> !candidate.indicator().equals(lost))
                .filter(candidate -> chosen.stream()
                        .flatMap(Optional::stream)
                        .noneMatch(taken -> taken.indicator().equals(candidate.indicator())))
                .findFirst();
    }

    private boolean sameValue(int a, int b) {
        return quantities
                        .get(a)
                        .value()
                        .orElseThrow()
                        .compareTo(quantities.get(b).value().orElseThrow())
                == 0;
    }
}
