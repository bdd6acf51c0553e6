package vn.doichieu.pipeline.check;

/**
 * How much of a report was looked at.
 *
 * @param numbers     digit groups in the flow of the text
 * @param recognised  of these, inside a mention of any kind
 * @param bound       figures with an indicator
 * @param inRelations figures that take part in some relation
 * @param checked     figures in a relation that could be evaluated
 * @param flagged     figures in a finding
 */
public record Coverage(int numbers, int recognised, int bound, int inRelations, int checked, int flagged) {}
