package vn.doichieu.extractors.catalogue;

/**
 * Something a ward reports a number for (indicators.tsv).
 *
 * @param id          "dossiers.received.total"
 * @param area        reform area 1-7
 * @param measureUnit canonical unit: "hồ sơ", "%", "đồng", "điểm"
 * @param name        Vietnamese name shown to people
 * @param meaning     note for the analyst; may be empty
 */
public record Indicator(String id, int area, String measureUnit, String name, String meaning) {}
