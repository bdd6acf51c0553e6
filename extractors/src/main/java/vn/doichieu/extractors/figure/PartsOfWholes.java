package vn.doichieu.extractors.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.doichieu.extractors.quantity.Mention;
import vn.doichieu.extractors.quantity.MentionKind;
import vn.doichieu.extractors.text.Folding;

/**
 * Names a count of few words by the whole that it is listed under: of "Tổng số 517 thủ tục: cấp xã 438, liên thông 05"
 * the unit and the subject are stated once. The words may only choose among the parts of the whole's indicator, and the
 * number may not be above the whole.
 */
final class PartsOfWholes {
    /** A whole is looked for so many numbers back. */
    private static final int REACH = 8;

    /** So few syllables may choose among the parts of one whole. */
    private static final double ENOUGH = 1.0;

    /** More words than these name a thing of their own. */
    private static final int FEW = 8;

    private final CandidateFinder finder;
    private final Relations relations;
    private final List<Mention> quantities;
    private final List<Label> labels;
    private final Optional<Integer> area;

    PartsOfWholes(
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
    }

    /** The part that a number not yet bound, or bound outside the family of its whole, is; empty where none fits. */
    Optional<Candidate> of(int index, List<Optional<Candidate>> chosen) {
        String words = labels.get(index).readings().get(0);
        long named = FunctionWords.contentSyllables(words);
        boolean open = (chosen.get(index).isEmpty() || isOutsideAll(index, chosen))
                && labels.get(index).elsewhere().isEmpty()
                && named > 0
                && named <= FEW;
        for (int whole = index - 1; open && whole >= Math.max(0, index - REACH); whole--) {
            Optional<Candidate> part = isAbove(whole, index) ? among(index, whole, chosen) : Optional.empty();
            if (part.isPresent()) {
                return part;
            }
        }
        return Optional.empty();
    }

    /** "Trong 66 công chức: 12 thạc sĩ, 51 đại học, 03 cao đẳng": a number that its parts add up to is their whole. */
    Optional<Candidate> wholeOf(int index, List<Optional<Candidate>> chosen) {
        Map<String, List<Integer>> partsOf = new LinkedHashMap<>();
        for (int i = index + 1; i < Math.min(quantities.size(), index + REACH); i++) {
            for (String whole : chosen.get(i)
                    .map(part -> relations.wholesOf(part.indicator()))
                    .orElse(List.of())) {
                partsOf.computeIfAbsent(whole, id -> new ArrayList<>()).add(i);
            }
        }
        return partsOf.entrySet().stream()
                .filter(entry -> chosen.get(index).isEmpty() && entry.getValue().size() > 1)
                .filter(entry -> entry.getValue().size() > 2
                        || quantities.get(index).measureUnit().isEmpty())
                .filter(entry -> finder.counts(entry.getKey(), quantities.get(index)))
                .filter(entry -> quantities.get(index).kind() == MentionKind.COUNT
                        && sum(entry.getValue())
                                .equals(quantities.get(index).value().map(BigDecimal::stripTrailingZeros)))
                .findFirst()
                .flatMap(entry ->
                        chosen.get(entry.getValue().get(0)).map(part -> part.related(entry.getKey(), 1, "sum of")));
    }

    private Optional<BigDecimal> sum(List<Integer> parts) {
        return parts.stream()
                .flatMap(part -> quantities.get(part).value().stream())
                .reduce(BigDecimal::add)
                .map(BigDecimal::stripTrailingZeros);
    }

    /** Whether a number without a noun is bound outside the family of all numbers before it. */
    private boolean isOutsideAll(int index, List<Optional<Candidate>> chosen) {
        String bound = chosen.get(index).orElseThrow().indicator();
        return quantities.get(index).measureUnit().isEmpty()
                && chosen.subList(0, index).stream()
                        .flatMap(Optional::stream)
                        .noneMatch(before -> relations.isPartOf(bound, before.indicator()));
    }

    private Optional<Candidate> among(int index, int whole, List<Optional<Candidate>> chosen) {
        Optional<String> named = chosen.get(whole).map(Candidate::indicator).filter(relations::hasParts);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        String family = named.get();
        Optional<String> unit = quantities.get(whole).measureUnit();
        Label label = labels.get(index);
        String own = label.readings().get(0);
        List<String> readings = Stream.of(
                        unit.orElse("") + " " + own,
                        labels.get(whole).readings().get(0) + " " + own)
                .map(Folding::fold)
                .map(LabelText::squeeze)
                .toList();
        return finder.find(label.chosenAmongFew(readings), MentionKind.COUNT, unit, area).stream()
                .filter(candidate -> candidate.score() >= ENOUGH)
                .filter(candidate -> isInFamily(candidate.indicator(), family))
                .filter(candidate -> isNamedBy(own, labels.get(whole).readings().get(0), candidate))
                .filter(candidate -> chosen.stream()
                        .flatMap(Optional::stream)
                        .noneMatch(taken -> taken.indicator().equals(candidate.indicator())))
                .findFirst();
    }

    /** Whether it is a part of it, or of one of its parts. */
    private boolean isInFamily(String part, String whole) {
        return relations.isPartOf(part, whole)
                || relations.wholesOf(part).stream().anyMatch(between -> relations.isPartOf(between, whole));
    }

    /** Whether words of its own, not those of the whole alone, speak for the candidate. */
    private static boolean isNamedBy(String own, String whole, Candidate candidate) {
        return candidate.words().stream()
                .anyMatch(words -> Folding.containsWords(own, words) && !Folding.containsWords(whole, words));
    }

    private boolean isAbove(int whole, int part) {
        Mention above = quantities.get(whole);
        Mention below = quantities.get(part);
        boolean sameThing = below.measureUnit().isEmpty() || below.measureUnit().equals(above.measureUnit());
        return above.kind() == MentionKind.COUNT
                && sameThing
                && above.value()
                        .flatMap(high -> below.value().map(low -> low.compareTo(high) <= 0))
                        .orElse(false);
    }
}
