package vn.doichieu.extractors.catalogue;

import java.util.List;

/**
 * Something a ward reports a number for (indicators.tsv).
 *
 * @param id          "dossiers.received.total"
 * @param area        reform area 1-7
 * @param measureUnit canonical unit: "hồ sơ", "%", "đồng", "điểm"
 * @param name        Vietnamese name shown to people
 * @param form        official form and column it is reported in: "01/2020/TT-VPCP II.06a (3)"; empty where not known
 * @param partOf      ids of the indicators whose count it is a part of, in the same unit; may be empty
 * @param meaning     note for the analyst; may be empty
 */
public record Indicator(
        String id, int area, String measureUnit, String name, String form, List<String> partOf, String meaning) {}
