package vn.doichieu.extractors.figure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.doichieu.extractors.catalogue.Catalogue;
import vn.doichieu.extractors.learning.Classifier;
import vn.doichieu.extractors.learning.Sample;
import vn.doichieu.extractors.quantity.Mention;

/** Says which of the candidates of a quantity may be chosen, and in which order. */
interface Ranking {
    /** Fewer matching syllables than this do not bind. */
    double THRESHOLD = 2.0;

    /** The candidates that may be chosen, best first. */
    List<Candidate> fitting(Mention mention, Optional<Integer> area, Explanation seen);

    /** By the words that speak for each. */
    static Ranking byScore() {
        return (mention, area, seen) -> seen.candidates().stream()
                .filter(candidate -> candidate.score() >= THRESHOLD)
                .toList();
    }

    /** By how probable each is, as learned; less than this is no binding. */
    static Ranking learned(Catalogue catalogue, Classifier classifier) {
        CandidateSignals signals = new CandidateSignals(catalogue);
        return (mention, area, seen) -> {
            Map<Candidate, Double> probable = new HashMap<>();
            seen.candidates()
                    .forEach(candidate -> probable.put(
                            candidate,
                            classifier.probability(Sample.RIGHT, signals.of(mention, area, seen, candidate))));
            return seen.candidates().stream()
                    .filter(candidate -> probable.getOrDefault(candidate, 0.0) >= 0.5)
                    .sorted(Comparator.comparingDouble((Candidate candidate) -> -probable.getOrDefault(candidate, 0.0)))
                    .toList();
        };
    }
}
