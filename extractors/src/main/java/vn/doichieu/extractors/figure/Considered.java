package vn.doichieu.extractors.figure;

import java.util.Optional;

/**
 * An indicator that was considered for a figure, and what was decided.
 *
 * @param candidate what speaks for it
 * @param verdict   whether it was taken, and if not, why
 * @param forbidden the report's words that forbid its phrase; only with {@link Verdict#FORBIDDEN}
 */
public record Considered(Candidate candidate, Verdict verdict, Optional<String> forbidden) {

    /** What became of a candidate. */
    public enum Verdict {
        CHOSEN,
        /** Another fits better. */
        WEAKER,
        /** Too little speaks for it. */
        TOO_WEAK,
        /** Its words are there, and words that its phrase excludes. */
        FORBIDDEN,
        /** Another number of the same sentence or table has it. */
        TAKEN,
        /** What the number is to those beside it decided: a share, part of a ratio, an item of a list, a total. */
        BY_RELATION
    }
}
