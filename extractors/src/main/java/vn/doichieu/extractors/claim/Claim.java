package vn.doichieu.extractors.claim;

import java.util.List;
import java.util.OptionalInt;
import vn.doichieu.extractors.text.Span;

/**
 * An arithmetic statement made by the text itself. Figures are named by {@link
 * vn.doichieu.extractors.figure.Figure#index()}.
 *
 * @param kind   what is asserted
 * @param stated SUM, PART_OF, ENUMERATION: the whole; SHARE_OF, GROWTH: the percentage
 * @param parts  SUM, PART_OF: the parts; SHARE_OF: numerator, denominator; GROWTH: now, before; ENUMERATION: empty
 * @param listed ENUMERATION: how many things were listed
 * @param span   the passage that makes the claim
 * @param rule   id of the rule that found it
 */
public record Claim(ClaimKind kind, int stated, List<Integer> parts, OptionalInt listed, Span span, String rule) {
    public Claim {
        parts = List.copyOf(parts);
    }

    /** Whether the text itself divides the two numbers, so that no other base can be meant. */
    public boolean divides() {
        return ShareClaims.DIVISIONS.contains(rule);
    }
}
