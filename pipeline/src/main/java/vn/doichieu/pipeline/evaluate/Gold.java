package vn.doichieu.pipeline.evaluate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What an annotator saw in one report (gold-annotations/*.json; schema beside them).
 *
 * @param report   stem of the report's files
 * @param ward     full name, official code and province
 * @param number   document number, empty where blank
 * @param date     ISO date, empty where blank
 * @param period   what it covers
 * @param signer   name
 * @param sections headings in reading order
 * @param figures  every quantity stated about the ward, in reading order
 * @param findings relations that must be found broken, and relations that hold and must not be flagged
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Gold(
        String report,
        Optional<String> ward,
        Optional<String> wardCode,
        Optional<String> province,
        Optional<String> number,
        Optional<String> date,
        Optional<GoldPeriod> period,
        Optional<String> signer,
        List<GoldSection> sections,
        List<GoldFigure> figures,
        List<GoldFinding> findings) {
    public Gold {
        sections = List.copyOf(sections);
        figures = List.copyOf(figures);
        findings = List.copyOf(findings);
    }

    /** The same report with these figures. */
    Gold withFigures(List<GoldFigure> others) {
        return new Gold(report, ward, wardCode, province, number, date, period, signer, sections, others, findings);
    }

    /** First and last day, ISO, and the label. */
    public record GoldPeriod(String from, String to, String label) {}

    /** A heading as printed; area 1-7 and role where an annotator sees one. */
    public record GoldSection(
            Optional<String> number, String title, int level, Optional<Integer> area, Optional<String> role) {}

    /** A figure: quote as printed, value in its unit (money in đồng), indicator where one fits. */
    public record GoldFigure(
            String quote, BigDecimal value, Optional<String> indicator, String role, String qualifier) {}

    /**
     * A relation.
     *
     * @param expect   "finds" or "holds"
     * @param kind     as in the JSON contract
     * @param severity as in the JSON contract; empty for relations that hold
     * @param values   numbers or quotes involved, the stated one first
     * @param note     why
     */
    public record GoldFinding(String expect, String kind, Optional<String> severity, List<String> values, String note) {
        public GoldFinding {
            values = List.copyOf(values);
        }
    }
}
