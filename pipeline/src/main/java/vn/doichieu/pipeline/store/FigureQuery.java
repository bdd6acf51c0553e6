package vn.doichieu.pipeline.store;

import java.util.Optional;

/**
 * Which figures; an empty field does not restrict.
 *
 * @param report    id or unambiguous file name
 * @param ward      name with or without type, or code; compared folded
 * @param indicator id, or a prefix ending in "."
 * @param area      reform area of the section
 * @param period    label or ISO date inside the period; compared folded
 */
public record FigureQuery(
        Optional<String> report,
        Optional<String> ward,
        Optional<String> indicator,
        Optional<Integer> area,
        Optional<String> period) {
    public static final FigureQuery ALL =
            new FigureQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
