package vn.doichieu.pipeline.store;

import java.util.List;
import vn.doichieu.extractors.figure.Considered;

/**
 * How the indicator of a figure was chosen, as stored.
 *
 * @param readings  the words that were taken to say what it measures, folded, the surest first
 * @param decisions the indicators that were considered, the chosen one first
 */
public record StoredExplanation(List<String> readings, List<Considered> decisions) {
    public StoredExplanation {
        readings = List.copyOf(readings);
        decisions = List.copyOf(decisions);
    }
}
