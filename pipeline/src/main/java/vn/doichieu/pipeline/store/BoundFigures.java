package vn.doichieu.pipeline.store;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.doichieu.extractors.ExtractedReport;

/**
 * The figures of a report that are bound to an indicator, by which two files are held to be the same report.
 *
 * @param counts how often each "indicator=value" occurs; never 0
 */
record BoundFigures(Map<String, Integer> counts) {
    /** From which share of common figures on (Jaccard) two formats are one report. */
    private static final double NEARLY = 0.9;

    BoundFigures {
        counts = Map.copyOf(counts);
    }

    static BoundFigures of(ExtractedReport report) {
        return counted(report.figures().stream()
                .flatMap(figure -> figure.indicator().stream().map(id -> entry(id, figure.value())))
                .toList());
    }

    /** Those of a report that was saved before. */
    static BoundFigures of(String reportId, Database database) {
        return counted(database.query(
                "SELECT indicator, value FROM figure WHERE report_id = ? AND indicator IS NOT NULL",
                row -> entry(row.text("indicator"), new BigDecimal(row.text("value"))),
                reportId));
    }

    /** The same for the same figures in any order; empty where nothing is bound. */
    Optional<String> digest() {
        List<String> lines = counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(count -> count.getKey() + " " + count.getValue())
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(Digest.of(String.join("\n", lines)));
    }

    boolean nearlyEqual(BoundFigures other) {
        int common = counts.entrySet().stream()
                .mapToInt(count -> Math.min(count.getValue(), other.counts.getOrDefault(count.getKey(), 0)))
                .sum();
        int either = size() + other.size() - common;
        return either > 0 && common >= NEARLY * either;
    }

    private int size() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static BoundFigures counted(List<String> entries) {
        Map<String, Integer> counts = new HashMap<>();
        entries.forEach(entry -> counts.merge(entry, 1, Integer::sum));
        return new BoundFigures(counts);
    }

    private static String entry(String indicator, BigDecimal value) {
        return indicator + "=" + value.stripTrailingZeros().toPlainString();
    }
}
