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

    /** @param marks how the figure stands to its neighbours */
    Explanation explanation(Label label, List<String> marks) {
        Stream<Candidate> others = considered.stream()
                .filter(candidate -> chosen.isEmpty()
                        || !candidate.indicator().equals(chosen.get().indicator()));
        return new Explanation(
                label.readings(),
                marks,
                Stream.concat(chosen.stream(), others).limit(Explanation.MOST).toList());
    }
}
