package vn.doichieu.pipeline.feed;

import java.util.Optional;
import vn.doichieu.pipeline.check.CheckEvidence;

/** Names the stored figure that a passage of a check is. */
final class FigureIds {

    private FigureIds() {}

    /** The id under which the store keeps the figure: report id, hyphen, position in four digits. */
    static Optional<String> of(CheckEvidence passage) {
        return passage.figure().isPresent()
                ? Optional.of(
                        "%s-%04d".formatted(passage.reportId(), passage.figure().getAsInt()))
                : Optional.empty();
    }
}
