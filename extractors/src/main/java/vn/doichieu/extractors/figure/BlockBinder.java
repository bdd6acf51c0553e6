package vn.doichieu.extractors.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.doichieu.extractors.quantity.Mention;

/**
 * Chooses indicators for the quantities of one block: by phrases, then by what the numbers are to each other (a share
 * takes the rate of the count before it, a ratio's denominator the base of its rate), then so that no indicator has two
 * values in one block.
 */
final class BlockBinder {
    private final CandidateFinder finder;
    private final Ranking ranking;
    private final Relations relations;
    private final PartsOfWholes parts;
    private final ProvenRates rates;
    private final List<Mention> quantities;
    private final List<Label> labels;
    private final Optional<Integer> area;
    private final List<FigureRole> roles;
    private final List<CandidateFinder.Found> considered = new ArrayList<>();
    private final List<List<Candidate>> fitting = new ArrayList<>();
    private final List<Optional<Candidate>> chosen;

    BlockBinder(
            CandidateFinder finder,
            Ranking ranking,
            Relations relations,
            List<Mention> quantities,
            List<Label> labels,
            Optional<Integer> area,
            List<FigureRole> roles) {
        this.finder = finder;
        this.ranking = ranking;
        this.relations = relations;
        this.parts = new PartsOfWholes(finder, relations, quantities, labels, area);
        this.rates = new ProvenRates(relations, quantities, labels);
        this.quantities = quantities;
        this.labels = labels;
        this.area = area;
        this.roles = roles;
        this.chosen = new ArrayList<>(Collections.nCopies(quantities.size(), Optional.empty()));
    }

    /** One choice for each quantity, in order. */
    List<Choice> bind() {
        for (int i = 0; i < quantities.size(); i++) {
            Mention quantity = quantities.get(i);
            considered.add(finder.consider(labels.get(i), quantity.kind(), quantity.measureUnit(), area));
            fitting.add(ranking
                    .fitting(
                            quantity,
                            area,
                            seen(labels.get(i), considered.get(i).candidates()))
                    .stream()
                    .filter(candidate -> finder.mayBe(quantity, candidate))
                    .toList());
            chosen.set(i, fitting.get(i).stream().findFirst());
        }
        TiedNumbers tied = new TiedNumbers(finder, relations, quantities, labels, area, fitting, chosen);
        for (int i = 0; i < quantities.size(); i++) {
            tied.relate(i);
            if (!tied.isRelated(i)) {
                nameByWhole(i);
            }
        }
        for (int i = 0; i < quantities.size(); i++) {
            int index = i;
            parts.wholeOf(i, chosen)
                    .or(() -> rates.of(index, chosen))
                    .ifPresent(found -> chosen.set(index, Optional.of(found)));
        }
        new OneValueEach(finder, quantities, labels, fitting, roles, chosen).settle();
        Map<String, Long> taken = chosen.stream()
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(Candidate::indicator, Collectors.counting()));
        Set<String> all = Set.copyOf(taken.keySet());
        return IntStream.range(0, quantities.size())
                .mapToObj(i -> new Choice(
                        chosen.get(i),
                        considered.get(i),
                        fitting.get(i),
                        chosen.get(i)
                                .map(Candidate::indicator)
                                .filter(own -> taken.getOrDefault(own, 0L) == 1)
                                .map(own -> without(own, all))
                                .orElse(all)))
                .toList();
    }

    private void nameByWhole(int index) {
        parts.of(index, chosen).ifPresent(part -> chosen.set(index, Optional.of(part)));
    }

    private static Set<String> without(String one, Set<String> all) {
        return all.stream().filter(other -> !other.equals(one)).collect(Collectors.toUnmodifiableSet());
    }

    private static Explanation seen(Label label, List<Candidate> considered) {
        return new Explanation(label.readings(), label.marks(), considered);
    }
}
