package vn.doichieu.pipeline.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Two counts whose footnotes list each what the other counts are told once: the notes have changed places. */
final class SwappedNotes {
    private static final String FOOTNOTE_LIST = "footnote-list";

    private SwappedNotes() {}

    /** The same relations, the two of such a pair as one. */
    static List<CheckResult> gather(String reportId, List<CheckResult> results) {
        List<CheckResult> wrong = results.stream()
                .filter(result ->
                        result.outcome() == Outcome.FAILS && result.check().equals(FOOTNOTE_LIST))
                .toList();
        List<CheckResult> gathered = new ArrayList<>(results);
        for (int first = 0; first + 1 < wrong.size(); first++) {
            CheckResult one = wrong.get(first);
            CheckResult other = wrong.get(first + 1);
            if (areSwapped(one, other) && gathered.remove(other)) {
                gathered.set(gathered.indexOf(one), finding(reportId, one, other));
                first++;
            }
        }
        return gathered;
    }

    private static boolean areSwapped(CheckResult one, CheckResult other) {
        return one.stated().equals(other.computed()) && other.stated().equals(one.computed());
    }

    private static CheckResult finding(String reportId, CheckResult one, CheckResult other) {
        return new Draft(reportId, one.kind(), FOOTNOTE_LIST)
                .fails(Severity.WARNING)
                .values(one.stated().orElseThrow(), one.computed().orElseThrow())
                .expression(one.expression() + "; " + other.expression())
                .evidence(Stream.concat(one.evidence().stream(), other.evidence().stream())
                        .toList())
                .message(
                        one.message().vi() + " " + other.message().vi(),
                        one.message().en() + " " + other.message().en())
                .cause(Optional.of(new Message(
                        "Có thể hai chú thích bị đổi chỗ cho nhau.", "The two notes may have changed places.")))
                .finish();
    }
}
