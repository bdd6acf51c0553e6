package vn.doichieu.pipeline.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.doichieu.extractors.text.Folding;
import vn.doichieu.pipeline.store.StoredReport;

/** Picks what speaks for a ward today. */
final class CurrentReports {

    private CurrentReports() {}

    /**
     * Without rejected files, duplicates, copies with the same figures, and versions that a newer one replaces,
     * nor the appendices of these.
     */
    static List<StoredReport> among(List<StoredReport> reports) {
        List<StoredReport> originals = reports.stream()
                .filter(StoredReport::wasRead)
                .filter(report -> report.sameAs().isEmpty())
                .toList();
        List<StoredReport> current = new ArrayList<>();
        for (StoredReport report : originals) {
            if (originals.stream().noneMatch(other -> replaces(other, report))) {
                current.add(report);
            }
        }
        Set<String> outdated = originals.stream()
                .filter(report -> !current.contains(report))
                .map(StoredReport::id)
                .collect(Collectors.toSet());
        current.removeIf(
                report -> report.link().mainReport().filter(outdated::contains).isPresent());
        return current;
    }

    private static boolean replaces(StoredReport newer, StoredReport older) {
        return newer.version() > older.version()
                && newer.wardCode().isPresent()
                && newer.wardCode().equals(older.wardCode())
                && newer.period().isPresent()
                && newer.period().equals(older.period())
                && kind(newer).equals(kind(older));
    }

    private static String kind(StoredReport report) {
        return Folding.fold(report.title().orElse(""));
    }
}
