package vn.doichieu.pipeline.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.doichieu.extractors.catalogue.Indicator;
import vn.doichieu.pipeline.check.CheckEvidence;
import vn.doichieu.pipeline.check.CheckResult;
import vn.doichieu.pipeline.check.Message;
import vn.doichieu.pipeline.check.Severity;
import vn.doichieu.pipeline.store.LedgerOutcome;
import vn.doichieu.pipeline.store.StoredCheck;
import vn.doichieu.pipeline.store.StoredFigure;
import vn.doichieu.pipeline.store.StoredHeading;
import vn.doichieu.pipeline.store.StoredReport;

/** The columns of every list the program gives; a table, as wide as the facts a row has. */
public final class Sheets {

    /** Base name of the bundle with the titles and explanations of columns. */
    public static final String BUNDLE = "vn.doichieu.pipeline.export.columns";

    private final Texts texts;
    private final Wording words;
    private final Map<String, Indicator> indicators;

    /** @param indicators of the catalogue, by id, for their names */
    public Sheets(Language language, Map<String, Indicator> indicators) {
        this.texts = new Texts(BUNDLE, language);
        this.words = new Wording(texts);
        this.indicators = indicators;
    }

    public Sheet reports(List<StoredReport> reports) {
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
                .filed("reason", report -> Cell.text(report.reason().map(this::in)))
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

    /**
     * What became of the files of one load.
     *
     * @param findings number of findings by severity and report id
     */
    public Sheet loaded(List<StoredReport> reports, Map<String, Map<Severity, Long>> findings) {
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
                .filed("reason", report -> Cell.text(report.reason().map(this::in)))
                .build(reports);
    }

    /** The word for a severity. */
    public String severity(StoredCheck finding) {
        return words.of("severity", finding.result().severity());
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

    /** Headings, set in by level in tables. */
    public Sheet outline(List<StoredHeading> headings) {
        return new SheetBuilder<StoredHeading>(texts, "outline")
                .shown("number", heading -> Cell.text(heading.number()))
                .shown("title", heading -> Cell.text("· ".repeat(heading.level() - 1) + heading.title()))
                .filed("level", heading -> Cell.number(heading.level()))
                .shown("area", heading -> Cell.text(words.area(heading.area())))
                .shown("role", heading -> Cell.text(words.of("part", heading.role())))
                .shown("page", heading -> Cell.number(heading.page()))
                .filed("start", heading -> Cell.number(heading.start()))
                .filed("end", heading -> Cell.number(heading.end()))
                .build(headings);
    }

    public Sheet figures(List<StoredFigure> figures) {
        boolean scanned =
                figures.stream().anyMatch(figure -> figure.recognition().isPresent());
        return new SheetBuilder<StoredFigure>(texts, "figures")
                .filed("id", figure -> Cell.text(figure.id()))
                .shown("file", figure -> Cell.text(figure.report().file()))
                .filed("ward", figure -> Cell.text(figure.report().ward()))
                .filed("wardCode", figure -> Cell.text(figure.report().wardCode()))
                .filed("province", figure -> Cell.text(figure.report().province()))
                .filed("period", figure -> Cell.text(Wording.period(figure.report())))
                .filed("indicator", figure -> Cell.text(figure.indicator()))
                .shown("name", figure -> Cell.text(name(figure)))
                .shown("value", figure -> new Cell.Numeric(figure.value(), Cell.Style.ofUnit(figure.unit()), ""))
                .shown("unit", figure -> Cell.text(figure.unit()))
                .filed("qualifier", figure -> Cell.text(words.of("qualifier", figure.qualifier())))
                .filed("role", figure -> Cell.text(words.of("role", figure.role())))
                .filed("section", figure -> Cell.text(String.join(" › ", figure.section())))
                .filed("area", figure -> Cell.text(words.area(figure.area())))
                .shown("page", figure -> Cell.number(figure.page()))
                .shown("quote", figure -> Cell.text(figure.quote()))
                .shownIf(scanned, "ocr", figure -> Cell.text(words.ocr(figure.recognition())))
                .filed("label", figure -> Cell.text(figure.label()))
                .filed("start", figure -> Cell.number(figure.start()))
                .filed("end", figure -> Cell.number(figure.end()))
                .filed("confidence", figure -> Cell.number(Optional.of(BigDecimal.valueOf(figure.confidence()))))
                .build(figures);
    }

    public Sheet findings(List<StoredCheck> findings) {
        return checkColumns("findings")
                .shown(
                        "severity",
                        check -> Cell.text(words.of("severity", result(check).severity())))
                .filed("status", check -> Cell.text(words.of("status", check.status())))
                .shown("message", check -> Cell.text(in(result(check).message())))
                .shown("page", check -> pages(result(check)))
                .filed("cause", check -> Cell.text(result(check).cause().map(this::in)))
                .filed("expression", check -> Cell.text(result(check).expression()))
                .filed("stated", check -> Cell.number(result(check).stated()))
                .filed("computed", check -> Cell.number(result(check).computed()))
                .filed("difference", check -> Cell.number(result(check).difference()))
                .filed("quote", check -> Cell.text(quotes(result(check))))
                .build(findings);
    }

    public Sheet checks(List<StoredCheck> checks) {
        return checkColumns("checks")
                .shown(
                        "outcome",
                        check -> Cell.text(words.of("result", result(check).outcome())))
                .filed(
                        "severity",
                        check -> Cell.text(words.of("severity", result(check).severity())))
                .shown("message", check -> Cell.text(withReason(result(check))))
                .filed("reason", check -> Cell.text(result(check).reason().map(this::in)))
                .filed("expression", check -> Cell.text(result(check).expression()))
                .filed("stated", check -> Cell.number(result(check).stated()))
                .filed("computed", check -> Cell.number(result(check).computed()))
                .filed("difference", check -> Cell.number(result(check).difference()))
                .shown("page", check -> pages(result(check)))
                .filed("quote", check -> Cell.text(quotes(result(check))))
                .build(checks);
    }

    private SheetBuilder<StoredCheck> checkColumns(String name) {
        return new SheetBuilder<StoredCheck>(texts, name)
                .filed("id", check -> Cell.text(result(check).id()))
                .shown("file", check -> Cell.text(check.report().file()))
                .filed("ward", check -> Cell.text(check.report().ward()))
                .filed("period", check -> Cell.text(Wording.period(check.report())))
                .filed("kind", check -> Cell.text(words.of("kind", result(check).kind())))
                .filed("check", check -> Cell.text(result(check).check()));
    }

    private String name(StoredFigure figure) {
        return figure.indicator()
                .map(id -> Optional.ofNullable(indicators.get(id))
                        .map(Indicator::name)
                        .orElse(id))
                .orElse(figure.label());
    }

    private String in(Message message) {
        return message.in(texts.language().isEnglish());
    }

    private String withReason(CheckResult check) {
        return in(check.message()) + check.reason().map(why -> " " + in(why)).orElse("");
    }

    private static CheckResult result(StoredCheck check) {
        return check.result();
    }

    private static Cell pages(CheckResult check) {
        List<Integer> pages = check.evidence().stream()
                .flatMapToInt(passage -> passage.page().stream())
                .distinct()
                .boxed()
                .toList();
        return pages.size() == 1
                ? Cell.number(pages.get(0))
                : Cell.text(
                        String.join(", ", pages.stream().map(String::valueOf).toList()));
    }

    private static String quotes(CheckResult check) {
        return String.join(
                " | ", check.evidence().stream().map(CheckEvidence::quote).toList());
    }
}
