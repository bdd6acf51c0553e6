package vn.doichieu.pipeline.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.doichieu.pipeline.check.Severity;
import vn.doichieu.pipeline.store.CheckQuery;
import vn.doichieu.pipeline.store.LedgerOutcome;
import vn.doichieu.pipeline.store.ReportStore;
import vn.doichieu.pipeline.store.StoredCheck;
import vn.doichieu.pipeline.store.StoredReport;

/**
 * The findings of the reports of one load. The same finding in copies of a report (another format, another name) is told
 * once.
 *
 * @param reports  the files that gave a report
 * @param byReport their findings in reading order, by report id
 */
record LoadedFindings(List<StoredReport> reports, Map<String, List<StoredCheck>> byReport) {
    /** Only some formats have pages. */
    private static final Pattern PAGE = Pattern.compile(", trang \\d+");

    static LoadedFindings of(List<StoredReport> files, ReportStore store) {
        List<StoredReport> reports = files.stream()
                .filter(file -> file.outcome() != LedgerOutcome.REJECTED && file.outcome() != LedgerOutcome.DUPLICATE)
                .toList();
        Set<String> ids = reports.stream().map(StoredReport::id).collect(Collectors.toSet());
        CheckQuery all = new CheckQuery(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true);
        Map<String, List<StoredCheck>> byReport = store.checks(all).stream()
                .filter(finding -> ids.contains(finding.report().id()))
                .collect(Collectors.groupingBy(
                        finding -> finding.report().id(), LinkedHashMap::new, Collectors.toList()));
        return new LoadedFindings(reports, byReport);
    }

    Map<String, Map<Severity, Long>> countsByReport() {
        Map<String, Map<Severity, Long>> counts = new HashMap<>();
        byReport.forEach((id, findings) -> counts.put(
                id,
                findings.stream()
                        .collect(Collectors.groupingBy(
                                finding -> finding.result().severity().orElseThrow(), Collectors.counting()))));
        return counts;
    }

    /** One of each: that of the report loaded first, but sooner one whose page is known. */
    List<StoredCheck> distinct() {
        Map<String, StoredCheck> one = new LinkedHashMap<>();
        all().forEach(finding -> one.merge(sameness(finding), finding, (a, b) -> hasPage(a) || !hasPage(b) ? a : b));
        return new ArrayList<>(one.values());
    }

    /** Names of the files that have this finding. */
    Set<String> files(StoredCheck finding) {
        return all().stream()
                .filter(other -> sameness(other).equals(sameness(finding)))
                .map(other -> other.report().file())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Id of the report that the finding's report is a copy or another format of; its own where it is none. */
    static String original(StoredCheck finding) {
        return finding.report().sameAs().orElse(finding.report().id());
    }

    private static boolean hasPage(StoredCheck finding) {
        return finding.result().evidence().stream()
                .limit(1)
                .anyMatch(passage -> passage.page().isPresent());
    }

    /** The report to look at first: most errors, then most findings, then most figures. */
    Optional<StoredReport> mostTelling() {
        return reports.stream()
                .max(Comparator.comparingLong(this::errors)
                        .thenComparingInt(report -> findings(report).size())
                        .thenComparingInt(StoredReport::figures));
    }

    private long errors(StoredReport report) {
        return findings(report).stream()
                .filter(finding -> finding.result().severity().equals(Optional.of(Severity.ERROR)))
                .count();
    }

    private List<StoredCheck> findings(StoredReport report) {
        return byReport.getOrDefault(report.id(), List.of());
    }

    private List<StoredCheck> all() {
        return byReport.values().stream().flatMap(Collection::stream).toList();
    }

    private static String sameness(StoredCheck finding) {
        return original(finding) + "|" + finding.result().check() + "|"
                + PAGE.matcher(finding.result().message().vi()).replaceAll("");
    }
}
