package vn.doichieu.extractors.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.doichieu.extractors.catalogue.Catalogue;
import vn.doichieu.extractors.catalogue.Indicator;
import vn.doichieu.extractors.catalogue.PhraseMatcher;
import vn.doichieu.extractors.catalogue.PhraseRule;
import vn.doichieu.extractors.quantity.MentionKind;

/** Scores the catalogue's phrases against a label. */
final class CandidateFinder {
    /** What a matched group of words is worth by where it was found: in the label, around it, further away. */
    private static final double[] NEARNESS = {1.0, 0.9, 0.7, 0.6, 0.5, 0.4, 0.3};

    private static final double SAME_AREA = 0.75;
    /** Words taken over from another number's head speak less surely than a number's own. */
    private static final double INHERITED = 0.85;

    private record CompiledRule(PhraseRule rule, Indicator indicator, PhraseMatcher matcher) {}

    private final List<CompiledRule> rules;

    CandidateFinder(Catalogue catalogue) {
        rules = catalogue.phrases().stream()
                .map(rule -> new CompiledRule(
                        rule, catalogue.indicator(rule.indicator()).orElseThrow(), new PhraseMatcher(rule)))
                .toList();
    }

    /** Best candidate of each indicator, best first. */
    List<Candidate> find(Label label, MentionKind kind, Optional<String> unit, Optional<Integer> area) {
        Map<String, Candidate> best = new HashMap<>();
        for (CompiledRule compiled : rules) {
            if (!accepts(compiled, kind, unit)) {
                continue;
            }
            score(compiled, label, area)
                    .ifPresent(found -> best.merge(found.indicator(), found, (a, b) -> a.score() >= b.score() ? a : b));
        }
        List<Candidate> candidates = new ArrayList<>(best.values());
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::indicator));
        return candidates;
    }

    private Optional<Candidate> score(CompiledRule compiled, Label label, Optional<Integer> area) {
        Optional<PhraseMatcher.Match> own = compiled.matcher().match(label.own(), label.surroundings());
        Optional<PhraseMatcher.Match> match =
                own.isPresent() ? own : compiled.matcher().match(label.words(), label.surroundings());
        return match.map(found -> {
            double score = found.labelSyllables();
            for (int level : found.withinLevels()) {
                score += NEARNESS[Math.min(level, NEARNESS.length - 1)];
            }
            int home = compiled.indicator().area();
            score += area.map(here -> here == home ? SAME_AREA : -SAME_AREA).orElse(0.0);
            Candidate candidate = new Candidate(
                    compiled.rule().indicator(), score, compiled.rule().id());
            return own.isPresent() ? candidate : candidate.scaled(INHERITED);
        });
    }

    private static boolean accepts(CompiledRule compiled, MentionKind kind, Optional<String> unit) {
        String measured = compiled.indicator().measureUnit();
        Set<String> units = compiled.rule().units();
        boolean kindFits = switch (kind) {
            case PERCENT -> measured.equals("%");
            case MONEY -> measured.equals("đồng");
            case SCORE -> measured.equals("điểm");
            case MEASURE -> measured.equals("m2");
            case ZERO -> true;
            case COUNT -> !measured.equals("%") && !measured.equals("m2");
            default -> false;
        };
        return kindFits && (unit.isEmpty() || units.isEmpty() || units.contains(unit.get()));
    }
}
