package vn.doichieu.extractors.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.doichieu.extractors.catalogue.Catalogue;
import vn.doichieu.extractors.catalogue.Indicator;
import vn.doichieu.extractors.catalogue.PhraseMatcher;
import vn.doichieu.extractors.catalogue.PhraseRule;
import vn.doichieu.extractors.catalogue.Wording;
import vn.doichieu.extractors.quantity.MentionKind;
import vn.doichieu.extractors.text.Folding;

/** Scores the catalogue's phrases against a label. */
final class CandidateFinder {
    /** What a matched group of words is worth by where it was found: in the label, around it, further away. */
    private static final double[] NEARNESS = {1.0, 0.9, 0.7, 0.6, 0.5, 0.4, 0.3};

    private static final double SAME_AREA = 1.0;
    /** Readings that take in more distant words speak less surely. */
    private static final double[] SURENESS = {1.0, 0.85, 0.6};

    private record CompiledRule(PhraseRule rule, Indicator indicator, PhraseMatcher matcher) {}

    /** A label brought into the form in which phrases are compared. */
    private record Words(List<String> readings, List<String> surroundings, List<String> forbidding) {}

    /** Texts around numbers that are remembered. */
    private static final int REMEMBERED = 256;

    private final Wording wording;
    private final List<CompiledRule> rules;

    /** In the form in which they are compared, since the numbers of a block stand in the same. */
    private final Map<String, String> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > REMEMBERED;
        }
    };

    CandidateFinder(Catalogue catalogue) {
        wording = new Wording(catalogue.synonyms());
        rules = catalogue.phrases().stream()
                .map(rule -> new CompiledRule(
                        rule, catalogue.indicator(rule.indicator()).orElseThrow(), new PhraseMatcher(rule, wording)))
                .toList();
    }

    private CandidateFinder(Wording wording, List<CompiledRule> rules) {
        this.wording = wording;
        this.rules = rules;
    }

    /** One that remembers what it has seen, for one thread. */
    CandidateFinder forOneReport() {
        return new CandidateFinder(wording, rules);
    }

    /** Best candidate of each indicator, best first. */
    List<Candidate> find(Label label, MentionKind kind, Optional<String> unit, Optional<Integer> area) {
        Words words = new Words(
                label.readings().stream().map(wording::of).toList(),
                worded(label.surroundings()),
                worded(label.forbidding()));
        boolean scored = label.surroundings().stream().anyMatch(around -> Folding.containsWords(around, "điểm"));
        Map<String, Candidate> best = new HashMap<>();
        for (CompiledRule compiled : rules) {
            if (!accepts(compiled, kind, unit, scored)) {
                continue;
            }
            score(compiled, words, area)
                    .ifPresent(found -> best.merge(found.indicator(), found, (a, b) -> a.score() >= b.score() ? a : b));
        }
        List<Candidate> candidates = new ArrayList<>(best.values());
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::indicator));
        return candidates;
    }

    private List<String> worded(List<String> texts) {
        return texts.stream()
                .map(text -> remembered.computeIfAbsent(text, wording::of))
                .toList();
    }

    private static Optional<Candidate> score(CompiledRule compiled, Words words, Optional<Integer> area) {
        for (int i = 0; i < words.readings().size(); i++) {
            Optional<PhraseMatcher.Match> match =
                    compiled.matcher().match(words.readings().get(i), words.surroundings(), words.forbidding());
            if (match.isPresent()) {
                double sureness = SURENESS[Math.min(i, SURENESS.length - 1)];
                return Optional.of(candidate(compiled, match.get(), area).scaled(sureness));
            }
        }
        return Optional.empty();
    }

    private static Candidate candidate(CompiledRule compiled, PhraseMatcher.Match match, Optional<Integer> area) {
        double score = match.labelSyllables();
        for (int level : match.withinLevels()) {
            score += NEARNESS[Math.min(level, NEARNESS.length - 1)];
        }
        int home = compiled.indicator().area();
        score += area.map(here -> here == home ? SAME_AREA : -SAME_AREA).orElse(0.0);
        return new Candidate(compiled.rule().indicator(), score, compiled.rule().id());
    }

    private static boolean accepts(CompiledRule compiled, MentionKind kind, Optional<String> unit, boolean scored) {
        String measured = compiled.indicator().measureUnit();
        Set<String> units = compiled.rule().units();
        boolean kindFits = switch (kind) {
            case PERCENT -> measured.equals("%");
            case MONEY -> measured.equals("đồng");
            case SCORE -> measured.equals("điểm");
            case MEASURE -> measured.equals("m2");
            case ZERO -> true;
            case COUNT ->
                switch (measured) {
                    case "%", "m2" -> false;
                    case "điểm" -> scored;
                    default -> true;
                };
            default -> false;
        };
        return kindFits && (unit.isEmpty() || units.isEmpty() || units.contains(unit.get()));
    }
}
