package vn.doichieu.extractors.catalogue;

import java.util.List;

/**
 * Word sequences that mean the same in every context (synonyms.tsv).
 *
 * @param id      stable id of the row
 * @param written folded words as reports write them
 * @param means   folded words that stand for them; empty where they are to stay as they are
 */
public record Synonym(String id, List<String> written, String means) {}
