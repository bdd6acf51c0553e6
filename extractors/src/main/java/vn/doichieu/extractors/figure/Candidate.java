package vn.doichieu.extractors.figure;

/**
 * An indicator that may fit a figure.
 *
 * @param indicator its id
 * @param score     syllables of the figure's words that speak for it, weighted by how near they stand
 * @param rule      id of the phrase, or the relation, that proposes it
 */
record Candidate(String indicator, double score, String rule) {
    Candidate scaled(double factor) {
        return new Candidate(indicator, score * factor, rule);
    }
}
