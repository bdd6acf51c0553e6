package vn.doichieu.extractors.reading;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list as paragraphs name it.
 *
 * @param id      the list; where a list overrides a start, it does so once
 * @param counter what counts its numbers: lists of one definition go on from each other
 * @param levels  by index from 0
 * @param starts  numbers to start with in place of the levels' own, by index from 0
 */
record ListDefinition(Object id, Object counter, Map<Integer, LabelLevel> levels, Map<Integer, Integer> starts) {
    ListDefinition {
        levels = Map.copyOf(levels);
        starts = Map.copyOf(starts);
    }

    @Nullable
    LabelLevel level(int index) {
        return levels.get(index);
    }
}
