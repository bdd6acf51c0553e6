package vn.doichieu.pipeline.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.doichieu.extractors.catalogue.Indicator;
import vn.doichieu.pipeline.check.Severity;
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
    private final LedgerSheets ledger;
    private final CheckSheets checks;
    private final Map<String, Indicator> indicators;

    /** @param indicators of the catalogue, by id, for their names */
    public Sheets(Language language, Map<String, Indicator> indicators) {
        this.texts = new Texts(BUNDLE, language);
        this.words = new Wording(texts);
        this.ledger = new LedgerSheets(texts, words);
        this.checks = new CheckSheets(texts, words);
        this.indicators = indicators;
    }

    public Sheet reports(List<StoredReport> reports) {
        return ledger.reports(reports);
    }

    /**
     * What became of the files of one load.
     *
     * @param findings number of findings by severity and report id
     */
    public Sheet loaded(List<StoredReport> reports, Map<String, Map<Severity, Long>> findings) {
        return ledger.loaded(reports, findings);
    }

    /** The word for a severity. */
    public String severity(StoredCheck finding) {
        return words.of("severity", finding.result().severity());
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
        return checks.findings(findings);
    }

    public Sheet checks(List<StoredCheck> all) {
        return checks.checks(all);
    }

    private String name(StoredFigure figure) {
        return figure.indicator()
                .map(id -> Optional.ofNullable(indicators.get(id))
                        .map(Indicator::name)
                        .orElse(id))
                .orElse(figure.label());
    }
}
