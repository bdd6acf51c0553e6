package vn.doichieu.extractors.catalogue;

import java.util.List;

/**
 * Words by which a number tells whether it was reached or is aimed at (roles.tsv).
 *
 * @param id     stable id of the row
 * @param role   what the words tell
 * @param kinds  the numbers they tell it of
 * @param words  folded phrases; {@code #} stands for the number, {@code …} for up to three words; without {@code #} the
 *               phrase stands anywhere before the number in its clause
 * @param unless folded phrases around the number that forbid the match
 * @param yes    examples that fit, the number in square brackets, or heads of columns
 * @param no     examples that do not
 */
public record RoleRule(
        String id, Role role, Kinds kinds, List<String> words, List<String> unless, List<String> yes, List<String> no) {
    /** What stands for the number in a phrase. */
    public static final char NUMBER = '#';

    /** What the words tell. */
    public enum Role {
        TARGET,
        REPORTED,
        /** Nothing: they may stand between a phrase and its number. */
        BETWEEN
    }

    /** Numbers of which words tell something. */
    public enum Kinds {
        ANY,
        /** Percentages and measured sizes: a count or sum that was assigned is itself a fact. */
        SHARE,
        /** Numbers of things. */
        COUNT,
        /** Measured sizes. */
        MEASURE,
        /** Numbers in a column of a table under these words, whatever year or unit stands beside them. */
        COLUMN,
        /** Percentages in such a column. */
        SHARE_COLUMN
    }
}
