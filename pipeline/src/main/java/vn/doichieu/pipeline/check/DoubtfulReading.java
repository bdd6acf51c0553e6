package vn.doichieu.pipeline.check;

import java.util.Optional;
import vn.doichieu.extractors.document.Recognition;

/** Our reading or their error? What rests on a number that a scan shows unclearly is no error of the report's yet. */
final class DoubtfulReading {
    private DoubtfulReading() {}

    /** The finding as a warning that says which number to look at first; any other result as it is. */
    static CheckResult considered(CheckResult result) {
        Optional<CheckEvidence> doubtful = result.evidence().stream()
                .filter(passage -> passage.figure().isPresent())
                .filter(passage ->
                        passage.recognition().filter(Recognition::doubtful).isPresent())
                .findFirst();
        return result.outcome() == Outcome.FAILS && doubtful.isPresent()
                ? softened(result, cause(doubtful.get()))
                : result;
    }

    private static Message cause(CheckEvidence passage) {
        long percent = Math.round(passage.recognition().orElseThrow().confidence() * 100);
        return new Message(
                "Có thể do đọc bản quét: \"" + passage.quote() + "\" nhận dạng chưa chắc (" + percent
                        + "%); hãy xem lại trang gốc trước.",
                "Perhaps our reading of the scan: \"" + passage.quote() + "\" was recognised with doubt (" + percent
                        + "%); look at the page first.");
    }

    private static CheckResult softened(CheckResult result, Message cause) {
        return new CheckResult(
                result.id(),
                result.reportId(),
                result.kind(),
                result.check(),
                result.outcome(),
                Optional.of(Severity.WARNING),
                result.message(),
                result.expression(),
                result.stated(),
                result.computed(),
                result.difference(),
                Optional.of(cause),
                result.reason(),
                result.evidence());
    }
}
