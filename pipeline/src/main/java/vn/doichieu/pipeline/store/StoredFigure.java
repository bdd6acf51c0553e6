package vn.doichieu.pipeline.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.doichieu.extractors.document.Recognition;
import vn.doichieu.extractors.figure.FigureRole;
import vn.doichieu.extractors.quantity.Qualifier;

/** A figure as stored, with its report; fields as in the JSON contract. */
public record StoredFigure(
        String id,
        StoredReport report,
        Optional<String> indicator,
        String label,
        BigDecimal value,
        int decimals,
        Optional<String> unit,
        Qualifier qualifier,
        FigureRole role,
        List<String> section,
        Optional<Integer> area,
        OptionalInt page,
        String quote,
        int start,
        int end,
        double confidence,
        Optional<String> binding,
        Optional<Recognition> recognition) {
    public StoredFigure {
        section = List.copyOf(section);
    }
}
