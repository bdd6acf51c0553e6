package vn.doichieu.pipeline.compare;

import java.util.List;
import java.util.Optional;

/**
 * What to compare.
 *
 * @param indicators ids, or prefixes ending in "."; empty for those that at least one ward reports
 * @param area       reform area of the indicators, 1-7
 * @param period     label or ISO date inside the period
 * @param wards      names with or without type, or codes; empty for all
 */
public record ComparisonQuery(
        List<String> indicators, Optional<Integer> area, Optional<String> period, List<String> wards) {
    public ComparisonQuery {
        indicators = List.copyOf(indicators);
        wards = List.copyOf(wards);
    }

    /** Whether the query names this indicator, by its id or a prefix, or names none. */
    boolean takes(String indicator) {
        return indicators.isEmpty() || indicators.stream().anyMatch(named -> matches(named, indicator));
    }

    /** Whether it is asked for by its full id, so that it gets a row even where nobody reports it. */
    boolean names(String indicator) {
        return indicators.contains(indicator);
    }

    /** Whether an id, or a prefix ending in ".", means the indicator. */
    public static boolean matches(String named, String indicator) {
        return named.equals(indicator) || (named.endsWith(".") && indicator.startsWith(named));
    }
}
