package vn.doichieu.pipeline.store;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import vn.doichieu.extractors.text.Folding;
import vn.doichieu.pipeline.check.Message;

/** Finds a report by its id or file name. */
final class ReportNames {
    private static final int CANDIDATES_NAMED = 5;

    private final List<StoredReport> reports;

    ReportNames(List<StoredReport> reports) {
        this.reports = reports;
    }

    /**
     * The report with this id, else the one with this name, else the one with this base name. Copies that gave no report
     * of their own stand back where there is a report of that name.
     *
     * @throws StoreException naming the candidates, or saying that there is none
     */
    StoredReport find(String idOrFile) {
        String wanted = Folding.nfc(idOrFile);
        List<BiPredicate<StoredReport, String>> ways = List.of(
                (report, name) -> report.id().equals(name),
                (report, name) -> report.file().equals(name),
                (report, name) -> FileStem.baseName(report.file()).equals(name),
                (report, name) -> Folding.fold(FileStem.baseName(report.file())).equals(Folding.fold(name)));
        for (BiPredicate<StoredReport, String> way : ways) {
            List<StoredReport> found =
                    reports.stream().filter(report -> way.test(report, wanted)).toList();
            if (!found.isEmpty()) {
                return theOnly(found, idOrFile);
            }
        }
        throw new StoreException(none(idOrFile));
    }

    private static StoredReport theOnly(List<StoredReport> found, String name) {
        List<StoredReport> read = found.stream().filter(ReportNames::wasRead).toList();
        List<StoredReport> candidates = read.isEmpty() ? found : read;
        if (candidates.size() > 1) {
            throw new StoreException(ambiguous(name, candidates));
        }
        return candidates.get(0);
    }

    private static boolean wasRead(StoredReport report) {
        return report.outcome() != LedgerOutcome.REJECTED && report.outcome() != LedgerOutcome.DUPLICATE;
    }

    private static Message none(String name) {
        return new Message(
                "Không có báo cáo nào tên hoặc mã \"" + name + "\"; lệnh reports cho danh sách",
                "No report has the id or file name \"" + name + "\"; the command reports lists them");
    }

    private static Message ambiguous(String name, List<StoredReport> candidates) {
        Message named = new Message(named(candidates, "bản"), named(candidates, "version"));
        return new Message(
                "Có " + candidates.size() + " báo cáo tên \"" + name + "\"; hãy dùng mã: " + named.vi(),
                candidates.size() + " reports are named \"" + name + "\"; use the id: " + named.en());
    }

    private static String named(List<StoredReport> candidates, String version) {
        return candidates.stream()
                .limit(CANDIDATES_NAMED)
                .map(report -> report.id() + " (" + report.file() + ", " + version + " " + report.version() + ")")
                .collect(Collectors.joining(", ", "", candidates.size() > CANDIDATES_NAMED ? ", …" : ""));
    }
}
