package vn.doichieu.extractors.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What came of binding one quantity.
 *
 * @param chosen     the indicator; empty where none fits
 * @param considered what its words speak for, best first
 */
record Choice(Optional<Candidate> chosen, List<Candidate> considered) {
    Choice {
        considered = List.copyOf(considered);
    }

    Explanation explanation(Label label) {
        Stream<Candidate> others = considered.stream()
                .filter(candidate -> chosen.isEmpty()
                        || !candidate.indicator().equals(chosen.get().indicator()));
        return new Explanation(
                label.readings(),
                Stream.concat(chosen.stream(), others).limit(Explanation.MOST).toList());
    }
}
