package vn.doichieu.extractors.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A relation that must hold among indicators by definition (identities.tsv).
 *
 * @param id     stable id, used as the name of the check: "dossiers.resolved.on_time_rate"
 * @param kind   the relation
 * @param whole  indicator on the left
 * @param parts  SUM: the summands; RATIO: numerator, denominator; AT_MOST: the indicator that bounds; LIMIT: none
 * @param limit  LIMIT: the largest value allowed
 * @param unless indicators that take its place: where one of them is reported, the relation does not apply
 * @param source decree, form or definition it comes from
 */
public record Identity(
        String id,
        Kind kind,
        String whole,
        List<Part> parts,
        Optional<BigDecimal> limit,
        List<String> unless,
        String source) {

    /** The closed language of relations. */
    public enum Kind {
        /** whole = sum of parts; parts marked optional count as 0 where not reported. */
        SUM,
        /** whole (in %) = 100 × numerator / denominator. */
        RATIO,
        /** whole ≤ part. */
        AT_MOST,
        /** whole ≤ limit (scores of the service index, percentages). */
        LIMIT
    }

    /**
     * One term of the right side.
     *
     * @param indicator its id
     * @param optional  whether it counts as 0 where the report does not give it
     */
    public record Part(String indicator, boolean optional) {}

    public Identity {
        parts = List.copyOf(parts);
        unless = List.copyOf(unless);
    }
}
