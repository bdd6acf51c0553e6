package vn.doichieu.pipeline.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.doichieu.pipeline.check.ComparableReport;

/** Reports of one ward that checks between reports compare. */
final class ComparableReports {
    private final ReportRows reports;
    private final FigureRows figures;

    ComparableReports(ReportRows reports, FigureRows figures) {
        this.reports = reports;
        this.figures = figures;
    }

    /** Of each ward that has several, by period. */
    List<List<ComparableReport>> byWard() {
        Map<String, List<StoredReport>> byWard = reports.comparable().stream()
                .map(id -> reports.withId(id).orElseThrow())
                .collect(Collectors.groupingBy(
                        report -> report.wardCode().orElseThrow(), LinkedHashMap::new, Collectors.toList()));
        return byWard.values().stream()
                .filter(ofWard -> ofWard.size() > 1)
                .map(ofWard -> ofWard.stream().map(this::comparable).toList())
                .toList();
    }

    private ComparableReport comparable(StoredReport report) {
        return new ComparableReport(
                report.id(),
                report.file(),
                report.ward().orElseThrow(),
                report.wardCode().orElseThrow(),
                report.title().orElse(""),
                report.period().orElseThrow(),
                figures.reported(report));
    }
}
