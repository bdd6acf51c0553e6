package vn.doichieu.extractors.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.doichieu.extractors.figure.Considered.Verdict;

/**
 * What came of binding one quantity.
 *
 * @param chosen     the indicator; empty where none fits
 * @param considered what its words speak for
 * @param fitting    those of the candidates that are sure enough to be chosen, best first
 * @param taken      indicators that other numbers of the sentence or table have
 */
record Choice(
        Optional<Candidate> chosen, CandidateFinder.Found considered, List<Candidate> fitting, Set<String> taken) {
    Choice {
        fitting = List.copyOf(fitting);
        taken = Set.copyOf(taken);
    }

    /** The same without an indicator, which other numbers of the table have taken. */
    Choice without() {
        return new Choice(
                Optional.empty(),
                considered,
                fitting,
                chosen.map(Candidate::indicator).map(Set::of).orElse(taken));
    }

    /** @param marks how the figure stands to its neighbours */
    Explanation explanation(Label label, List<String> marks) {
        List<Candidate> candidates = Stream.concat(
                        chosen.stream(), considered.candidates().stream().filter(candidate -> !isChosen(candidate)))
                .limit(Explanation.MOST)
                .toList();
        Stream<Considered> forbidden = considered.forbidden().stream().filter(each -> !isChosen(each.candidate()));
        List<Considered> decisions = Stream.concat(candidates.stream().map(this::decided), forbidden)
                .limit(Explanation.MOST)
                .toList();
        return new Explanation(label.readings(), marks, candidates, decisions);
    }

    private boolean isChosen(Candidate candidate) {
        return chosen.filter(found -> found.indicator().equals(candidate.indicator()))
                .isPresent();
    }

    private Considered decided(Candidate candidate) {
        return new Considered(candidate, verdict(candidate), Optional.empty());
    }

    private Verdict verdict(Candidate candidate) {
        if (isChosen(candidate)) {
            return Verdict.CHOSEN;
        }
        if (!fitting.contains(candidate)) {
            return Verdict.TOO_WEAK;
        }
        boolean weaker = chosen.map(fitting::indexOf)
                .filter(place -> place >= 0 && place < fitting.indexOf(candidate))
                .isPresent();
        if (weaker) {
            return Verdict.WEAKER;
        }
        return taken.contains(candidate.indicator()) ? Verdict.TAKEN : Verdict.BY_RELATION;
    }
}
