package vn.doichieu.pipeline.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.doichieu.extractors.ExtractedReport;
import vn.doichieu.extractors.catalogue.Catalogue;

/** Runs every check that lies within one report. Keeps no state between reports. */
public final class DefaultReportChecker implements ReportChecker {
    private static final List<Check> CHECKS = List.of(
            new ArithmeticCheck(),
            new RestatementCheck(),
            new RetoldCheck(),
            new MaximumCheck(),
            new UnitMixUpCheck(),
            new ImpossibleDateCheck(),
            new LateDateCheck(),
            new CitationSymbolCheck(),
            new CitationRepeatCheck(),
            new NumberingCheck(),
            new PeriodCheck(),
            new LateDataCheck());

    private final Catalogue catalogue;

    public DefaultReportChecker(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public CheckedReport check(String reportId, String file, ExtractedReport report) {
        CheckContext context = new CheckContext(reportId, file, report, catalogue);
        List<CheckResult> results = new ArrayList<>();
        CHECKS.forEach(check -> check.run(context, result -> results.add(DoubtfulReading.considered(result))));
        Map<String, CheckResult> byId = new LinkedHashMap<>();
        List<CheckResult> gathered = SwappedNotes.gather(reportId, TruncationHabit.gather(reportId, results));
        gathered.forEach(result -> byId.putIfAbsent(result.id(), result));
        return new CheckedReport(List.copyOf(byId.values()), CoverageCount.of(report, byId.values()));
    }
}
