package vn.doichieu.extractors.catalogue;

import java.util.List;

/**
 * A type of administrative document (Nghị định 30/2020/NĐ-CP, Phụ lục III; document-types.tsv).
 *
 * @param symbol as in document numbers: "QĐ", "KH"
 * @param name   "quyết định"
 * @param names  folded written names, {@code name} included
 */
public record DocumentType(String symbol, String name, List<String> names) {}
