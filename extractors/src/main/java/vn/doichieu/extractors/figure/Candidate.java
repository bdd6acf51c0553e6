package vn.doichieu.extractors.figure;

import java.util.List;

/**
 * An indicator that may fit a figure.
 *
 * @param indicator its id
 * @param score     syllables of the figure's words that speak for it, weighted by how near they stand
 * @param rule      id of the phrase, or the relation, that proposes it
 * @param words     the report's words that decided, folded, those of the figure's own label first
 */
public record Candidate(String indicator, double score, String rule, List<String> words) {
    public Candidate {
        words = List.copyOf(words);
    }

    Candidate scaled(double factor) {
        return new Candidate(indicator, score * factor, rule, words);
    }

    /** The indicator that a relation gives where this one is bound. */
    Candidate related(String other, double factor, String relation) {
        return new Candidate(other, score * factor, relation + " " + rule, words);
    }
}
