package vn.doichieu.pipeline.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.doichieu.pipeline.check.Severity;
import vn.doichieu.pipeline.store.LedgerOutcome;
import vn.doichieu.pipeline.store.StoredReport;

/** The columns of lists of received files and of what is known of their reports. */
final class LedgerSheets {
    private final Texts texts;
    private final Wording words;

    LedgerSheets(Texts texts, Wording words) {
        this.texts = texts;
        this.words = words;
    }

    Sheet reports(List<StoredReport> reports) {
        Map<String, StoredReport> byId =
                reports.stream().collect(Collectors.toMap(StoredReport::id, Function.identity(), (a, b) -> a));
        boolean hasAppendices =
                reports.stream().anyMatch(report -> report.link().mainReport().isPresent());
        return new SheetBuilder<StoredReport>(texts, "reports")
                .filed("id", report -> Cell.text(report.id()))
                .shown("file", report -> Cell.text(report.file()))
                .shownIf(hasAppendices, "appendixOf", report -> mainFile(report, byId))
                .shown("ward", report -> Cell.text(report.ward()))
                .filed("wardCode", report -> Cell.text(report.wardCode()))
                .filed("province", report -> Cell.text(report.province()))
                .filed("number", report -> Cell.text(report.number()))
                .filed("date", report -> Cell.text(report.date().map(Object::toString)))
                .filed("title", report -> Cell.text(report.title()))
                .shown("period", report -> Cell.text(Wording.period(report)))
                .filed(
                        "from",
                        report -> Cell.text(report.period().map(p -> p.from().toString())))
                .filed("to", report -> Cell.text(report.period().map(p -> p.to().toString())))
                .filed("signer", report -> Cell.text(report.signer()))
                .shown("version", report -> count(report, report.version()))
                .filed("pages", report -> Cell.number(report.pages()))
                .shown("figures", report -> count(report, report.figures()))
                .shown("findings", report -> count(report, report.findings()))
                .filed("numbers", report -> Cell.number(report.coverage().numbers()))
                .filed("recognised", report -> Cell.number(report.coverage().recognised()))
                .filed("bound", report -> Cell.number(report.coverage().bound()))
                .filed("inRelations", report -> Cell.number(report.coverage().inRelations()))
                .filed("checked", report -> Cell.number(report.coverage().checked()))
                .filed("flagged", report -> Cell.number(report.coverage().flagged()))
                .shown("outcome", report -> Cell.text(words.of("outcome", report.outcome())))
                .filed("reason", report -> Cell.text(report.reason().map(words::of)))
                .filed("sameAs", report -> Cell.text(report.sameAs()))
                .shownIf(
                        reports.stream().anyMatch(report -> !report.signatures().isEmpty()),
                        "signatures",
                        report -> Cell.text(words.signatures(report.signatures())))
                .filed("container", report -> Cell.text(report.link().container()))
                .filed("mainReport", report -> Cell.text(report.link().mainReport()))
                .filed("wardFrom", report -> origin(report.ward(), report.link().wardInherited()))
                .filed(
                        "periodFrom",
                        report -> origin(report.period(), report.link().periodInherited()))
                .build(reports);
    }

    /**
     * What became of the files of one load.
     *
     * @param findings number of findings by severity and report id
     */
    Sheet loaded(List<StoredReport> reports, Map<String, Map<Severity, Long>> findings) {
        return new SheetBuilder<StoredReport>(texts, "loaded")
                .shown("file", report -> Cell.text(report.file()))
                .shown("ward", report -> Cell.text(report.ward()))
                .shown("period", report -> Cell.text(Wording.period(report)))
                .shown("figures", report -> count(report, report.figures()))
                .shown("errors", report -> count(findings, report, Severity.ERROR))
                .shown("warnings", report -> count(findings, report, Severity.WARNING))
                .shown("rounding", report -> count(findings, report, Severity.ROUNDING))
                .shown("outcome", report -> Cell.text(words.of("outcome", report.outcome())))
                .filed("id", report -> Cell.text(report.id()))
                .filed("reason", report -> Cell.text(report.reason().map(words::of)))
                .build(reports);
    }

    private static Cell mainFile(StoredReport appendix, Map<String, StoredReport> byId) {
        return Cell.text(appendix.link()
                .mainReport()
                .flatMap(id -> Optional.ofNullable(byId.get(id)))
                .map(main ->
                        main.file().substring(main.file().lastIndexOf('›') + 1).strip()));
    }

    private Cell origin(Optional<?> value, boolean inherited) {
        return Cell.text(value.map(known -> texts.of(inherited ? "origin.container" : "origin.own")));
    }

    private static Cell count(Map<String, Map<Severity, Long>> findings, StoredReport report, Severity severity) {
        return count(
                report,
                findings.getOrDefault(report.id(), Map.of())
                        .getOrDefault(severity, 0L)
                        .intValue());
    }

    /** Blank where the file gave no report: 0 would say that a report was read and nothing found. */
    private static Cell count(StoredReport report, int count) {
        boolean wasRead = report.outcome() != LedgerOutcome.REJECTED && report.outcome() != LedgerOutcome.DUPLICATE;
        return wasRead ? Cell.number(count) : new Cell.Blank();
    }
}
