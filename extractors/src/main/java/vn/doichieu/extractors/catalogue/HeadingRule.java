package vn.doichieu.extractors.catalogue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words by which a heading tells its reform area or the role of its part (headings.tsv).
 *
 * @param id     stable id of the row
 * @param area   reform area 1-7, where the words tell one
 * @param role   "results", "assessment", "plan", "proposals" or "general", where the words tell one
 * @param words  groups that all must occur in the folded title; alternatives inside a group
 * @param unless phrases that forbid the match
 */
public record HeadingRule(
        String id, Optional<Integer> area, Optional<String> role, List<List<String>> words, List<String> unless) {

    /**
     * Whether a title has a phrase of every group and none that forbids.
     *
     * @param standing the phrases of the rules that the title has
     */
    boolean fits(Set<String> standing) {
        for (List<String> group : words) {
            if (Collections.disjoint(standing, group)) {
                return false;
            }
        }
        return Collections.disjoint(standing, unless);
    }
}
