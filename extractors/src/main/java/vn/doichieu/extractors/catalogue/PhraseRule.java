package vn.doichieu.extractors.catalogue;

import java.util.List;
import java.util.Set;

/**
 * How reports word an indicator (phrases.tsv). A rule fits a figure when every group of {@code label} has one of its
 * phrases in the figure's label, none of {@code unless} is there, every group of {@code within} has one of its phrases
 * in the label or in what stands around it (sentence, parent list item, table heads, headings), none of
 * {@code notWithin} is there, and the figure's measure unit is one of {@code units} (an empty set takes every unit, a
 * figure without a unit fits every count). Phrases are folded words, matched on word boundaries.
 *
 * @param id        stable id of the row
 * @param indicator the indicator it speaks for
 * @param label     groups that all must match; alternatives inside a group
 * @param unless    phrases that forbid the match, in the label
 * @param within    groups that must match in the label or around it
 * @param notWithin phrases that forbid the match, in the surroundings
 * @param notBeside phrases that forbid the match, in the words of the numbers listed with it
 * @param units     canonical measure units accepted
 * @param yes       examples of labels that fit
 * @param no        examples of labels that do not
 */
public record PhraseRule(
        String id,
        String indicator,
        List<List<String>> label,
        List<String> unless,
        List<List<String>> within,
        List<String> notWithin,
        List<String> notBeside,
        Set<String> units,
        List<String> yes,
        List<String> no) {}
