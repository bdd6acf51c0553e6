package vn.doichieu.extractors.figure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.doichieu.extractors.quantity.Mention;
import vn.doichieu.extractors.quantity.MentionKind;
import vn.doichieu.extractors.text.Folding;

/** Chooses the indicator of a number alone in its cell, by the heads of its row and column. */
final class CellBinder {
    private final CatalogueFigureExtractor.Binding binding;
    private final CandidateFinder finder;
    private final CellHeads heads;
    private final List<String> around;
    private final Optional<Integer> area;

    /** @param around folded texts around the table, nearest first */
    CellBinder(
            CatalogueFigureExtractor.Binding binding,
            CandidateFinder finder,
            CellHeads heads,
            List<String> around,
            Optional<Integer> area) {
        this.binding = binding;
        this.finder = finder;
        this.heads = heads;
        this.around = around;
        this.area = area;
    }

    /** The number in the unit that the heads give. */
    Mention measured(Mention bare) {
        CellUnits units = binding.cellUnits();
        Optional<String> unit = heads.measure()
                .filter(units::isUnit)
                .or(() -> units.countedBy(heads.column().names()))
                .or(() -> units.countedBy(heads.row().name()))
                .or(heads::ofTable)
                .or(() -> units.namedIn(heads.column().names()));
        boolean partOfShare =
                bare.whole().isPresent() && unit.filter("%"::equals).isPresent();
        return partOfShare ? bare : units.measured(bare, unit);
    }

    Label label(Mention mention) {
        return heads.label(mention.measureUnit().orElse(""), around, binding.elsewhere());
    }

    /** The label of a number that the row alone names. */
    Label rowLabel(String noun) {
        return heads.label(noun, around, binding.elsewhere());
    }

    Choice choice(Mention mention, Label label, List<String> marks) {
        Predicate<Candidate> fits = fits(mention, label);
        CandidateFinder.Found considered = finder.consider(label, mention.kind(), mention.measureUnit(), area);
        Explanation seen = new Explanation(label.readings(), marks, considered.candidates());
        List<Candidate> fitting = binding.ranking().fitting(mention, area, seen);
        Optional<Candidate> found = fitting.stream()
                .filter(fits)
                .findFirst()
                .or(() -> rateOfRow(label, mention).filter(fits))
                .or(() -> underCaption(label, mention).filter(fits));
        return new Choice(found, considered, fitting, Set.of());
    }

    /** Counts that the row names, best first. */
    List<Candidate> counts(Label label) {
        return finder.find(label, MentionKind.COUNT, Optional.empty(), area).stream()
                .filter(count -> count.score() >= Ranking.THRESHOLD)
                .toList();
    }

    private Predicate<Candidate> fits(Mention mention, Label label) {
        String noun = mention.measureUnit().orElse("");
        Set<String> wholes = new HashSet<>();
        heads.wholes(noun, around).stream()
                .map(whole -> label.reading(whole.words(), whole.without()))
                .forEach(whole -> wholes.addAll(indicators(whole, mention)));
        heads.captionAlone(noun).map(words -> label.read(List.of(words))).ifPresent(alone -> {
            Set<String> ofCaption = new HashSet<>(indicators(alone, mention));
            ofCaption.removeAll(indicators(label.read(label.readings().subList(0, 1)), mention));
            wholes.addAll(ofCaption);
        });
        Map<String, Double> ofRow = new HashMap<>();
        heads.rowAlone(noun)
                .map(words -> label.reading(words, Folding.fold(heads.column().printed())))
                .ifPresent(alone -> found(alone, mention)
                        .forEach(candidate -> ofRow.put(candidate.indicator(), candidate.score())));
        return candidate -> !wholes.contains(candidate.indicator())
                && ofRow.getOrDefault(candidate.indicator(), 0.0) < candidate.score()
                && (!heads.isFulfilment() || binding.relations().isOfPlan(candidate.indicator()));
    }

    private List<Candidate> found(Label label, Mention mention) {
        return finder.find(label, mention.kind(), mention.measureUnit(), area).stream()
                .filter(candidate -> candidate.score() >= Ranking.THRESHOLD)
                .toList();
    }

    private Set<String> indicators(Label label, Mention mention) {
        return found(label, mention).stream().map(Candidate::indicator).collect(Collectors.toSet());
    }

    /** What caption and row name together, and the caption alone does not. */
    private Optional<Candidate> underCaption(Label label, Mention mention) {
        String noun = mention.measureUnit().orElse("");
        Set<String> ofCaption = indicators(label.read(List.of(heads.caption())), mention);
        return heads.withCaption(noun).stream()
                .map(words -> label.read(List.of("", words)))
                .flatMap(both -> found(both, mention).stream())
                .filter(candidate -> !ofCaption.contains(candidate.indicator()))
                .findFirst();
    }

    /** A percentage in the row of a count is its rate. */
    private Optional<Candidate> rateOfRow(Label label, Mention mention) {
        if (mention.kind() != MentionKind.PERCENT) {
            return Optional.empty();
        }
        return counts(label).stream()
                .findFirst()
                .flatMap(count ->
                        binding.relations().rateOf(count.indicator()).map(rate -> count.related(rate, 1, "share of")));
    }
}
