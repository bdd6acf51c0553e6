package vn.doichieu.extractors.catalogue;

import java.util.List;

/**
 * A noun or sign that follows numbers (units.tsv).
 *
 * @param name    canonical: "hồ sơ"
 * @param kind    what is measured
 * @param aliases written forms, folded, the canonical one included, longest first
 */
public record MeasureUnit(String name, Kind kind, List<String> aliases) {
    /** What a unit measures. */
    public enum Kind {
        COUNT,
        PERCENT,
        MONEY,
        SCORE,
        MEASURE
    }

    public MeasureUnit {
        aliases = List.copyOf(aliases);
    }
}
