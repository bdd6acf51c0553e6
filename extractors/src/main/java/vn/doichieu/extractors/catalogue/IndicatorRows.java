package vn.doichieu.extractors.catalogue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns rows into indicators, whose wholes must be indicators themselves. */
final class IndicatorRows {
    private static final Pattern SPACES = Pattern.compile(" +");

    private IndicatorRows() {}

    static Indicator indicator(TsvRow row, KnownNames units) {
        return new Indicator(
                row.required("id"),
                row.number("area", 1, 7),
                units.known(row, row.required("unit")),
                row.required("name_vi"),
                row.text("form"),
                row.text("partOf").isEmpty() ? List.of() : List.of(SPACES.split(row.text("partOf"))),
                row.text("meaning"));
    }

    /** Refuses wholes that are unknown, counted in another unit, or a part of the indicator themselves. */
    static void checkParts(TsvRow row, Indicator part, Map<String, Indicator> indicators, KnownNames ids) {
        Deque<String> wholes = new ArrayDeque<>(part.partOf());
        Set<String> seen = new LinkedHashSet<>();
        while (!wholes.isEmpty()) {
            String id = wholes.pop();
            Indicator whole = indicators.get(ids.known(row, id));
            if (whole == null || !whole.measureUnit().equals(part.measureUnit())) {
                throw row.wrong("phần và tổng khác đơn vị tính: " + id, "part and whole differ in unit: " + id);
            }
            if (id.equals(part.id())) {
                throw row.wrong("chỉ số là một phần của chính nó: " + id, "indicator is a part of itself: " + id);
            }
            if (seen.add(id)) {
                wholes.addAll(whole.partOf());
            }
        }
    }
}
