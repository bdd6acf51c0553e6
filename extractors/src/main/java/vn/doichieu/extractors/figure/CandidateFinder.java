package vn.doichieu.extractors.figure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.doichieu.extractors.catalogue.Catalogue;
import vn.doichieu.extractors.catalogue.Indicator;
import vn.doichieu.extractors.catalogue.PhraseRules;
import vn.doichieu.extractors.quantity.Mention;
import vn.doichieu.extractors.quantity.MentionKind;
import vn.doichieu.extractors.text.Folding;

/** Scores the catalogue's phrases against a label. */
final class CandidateFinder {
    private static final double SAME_AREA = 1.0;
    /** Readings that take in more distant words speak less surely. */
    private static final double[] SURENESS = {1.0, 0.85, 0.6};

    private static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::indicator);

    /** Texts around numbers that are remembered. */
    private static final int REMEMBERED = 2_000;

    private final Catalogue catalogue;
    private final PhraseRules rules;

    private final AcceptedRules accepted;

    /**
     * What is known of a text.
     *
     * @param scored whether it speaks of scores
     */
    private record Remembered(PhraseRules.Text text, boolean scored) {}

    /** Looked up once, since the numbers of a block stand in the same. */
    private final Map<String, Remembered> remembered = new HashMap<>();

    CandidateFinder(Catalogue catalogue) {
        this(catalogue, new PhraseRules(catalogue.phrases(), catalogue.synonyms()));
    }

    private CandidateFinder(Catalogue catalogue, PhraseRules rules) {
        this(catalogue, rules, new AcceptedRules(catalogue, rules));
    }

    private CandidateFinder(Catalogue catalogue, PhraseRules rules, AcceptedRules accepted) {
        this.catalogue = catalogue;
        this.rules = rules;
        this.accepted = accepted;
    }

    /** One that remembers what it has seen, for one thread. */
    CandidateFinder forOneReport() {
        return new CandidateFinder(catalogue, rules, accepted);
    }

    /**
     * What the words of a label speak for.
     *
     * @param candidates best of each indicator, best first
     * @param forbidden  those of other indicators whose phrases are there, but forbidden, best first
     */
    record Found(List<Candidate> candidates, List<Considered> forbidden) {
        Found {
            candidates = List.copyOf(candidates);
            forbidden = List.copyOf(forbidden);
        }
    }

    /** Best candidate of each indicator, best first. */
    List<Candidate> find(Label label, MentionKind kind, Optional<String> unit, Optional<Integer> area) {
        return consider(label, kind, unit, area).candidates();
    }

    Found consider(Label label, MentionKind kind, Optional<String> unit, Optional<Integer> area) {
        boolean scored = kind == MentionKind.COUNT
                && label.surroundings().stream()
                        .anyMatch(around -> remembered(around).scored());
        Map<String, Candidate> best = new HashMap<>();
        Map<String, Considered> forbidden = new HashMap<>();
        for (PhraseRules.Fit fit : rules.tried(
                label.readings().stream().map(rules::text).toList(),
                new PhraseRules.Surroundings(
                        texts(label.surroundings()), texts(label.forbidding()), texts(label.beside())),
                accepted.of(new AcceptedRules.Asked(kind, unit, scored, label.elsewhere())))) {
            Candidate candidate = candidate(fit, area);
            if (fit.match().forbidden().isEmpty()) {
                best.merge(candidate.indicator(), candidate, (a, b) -> a.score() >= b.score() ? a : b);
            } else {
                forbidden.merge(
                        candidate.indicator(),
                        new Considered(
                                candidate,
                                Considered.Verdict.FORBIDDEN,
                                fit.match().forbidden()),
                        (a, b) -> a.candidate().score() >= b.candidate().score() ? a : b);
            }
        }
        forbidden.keySet().removeAll(best.keySet());
        return new Found(
                best.values().stream().sorted(BEST_FIRST).toList(),
                forbidden.values().stream()
                        .sorted(Comparator.comparing(Considered::candidate, BEST_FIRST))
                        .toList());
    }

    /** Whether a value may be that of an indicator: things counted one by one come in whole numbers. */
    boolean mayBe(Mention mention, Candidate candidate) {
        boolean whole = mention.value()
                .map(value -> value.stripTrailingZeros().scale() <= 0)
                .orElse(true);
        return whole
                || mention.kind() != MentionKind.COUNT
                || Set.of("%", "điểm")
                        .contains(catalogue
                                .indicator(candidate.indicator())
                                .orElseThrow()
                                .measureUnit());
    }

    /** Whether the number has the very unit in which the indicator is measured. */
    boolean isInItsUnit(String indicator, Mention mention) {
        return mention.measureUnit().equals(catalogue.indicator(indicator).map(Indicator::measureUnit));
    }

    /** Whether an indicator is named by what the number counts, where that is said. */
    boolean counts(String indicator, Mention mention) {
        String name = Folding.fold(catalogue.indicator(indicator).orElseThrow().name());
        return mention.measureUnit()
                .map(Folding::fold)
                .map(unit -> Folding.containsWords(name, unit))
                .orElse(true);
    }

    private List<PhraseRules.Text> texts(List<String> texts) {
        return texts.stream().map(text -> remembered(text).text()).toList();
    }

    private Remembered remembered(String folded) {
        if (remembered.size() > REMEMBERED) {
            remembered.clear();
        }
        return remembered.computeIfAbsent(
                folded, text -> new Remembered(rules.text(text), Folding.containsWords(text, "điểm")));
    }

    private Candidate candidate(PhraseRules.Fit fit, Optional<Integer> area) {
        PhraseRules.Match match = fit.match();
        double score = match.score();
        int home = catalogue.indicator(match.rule().indicator()).orElseThrow().area();
        score += area.map(here -> here == home ? SAME_AREA : -SAME_AREA).orElse(0.0);
        double sureness = SURENESS[Math.min(fit.reading(), SURENESS.length - 1)];
        return new Candidate(
                match.rule().indicator(), score * sureness, match.rule().id(), match.words());
    }
}
