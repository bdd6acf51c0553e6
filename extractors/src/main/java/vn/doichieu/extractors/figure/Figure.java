package vn.doichieu.extractors.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.doichieu.extractors.quantity.Mention;
import vn.doichieu.extractors.quantity.Qualifier;
import vn.doichieu.extractors.text.Span;

/**
 * What a report states about its ward: one occurrence of a quantity, with its label and, where one fits, its indicator.
 *
 * @param index       position among the report's figures, in reading order
 * @param mention     the passage
 * @param quote       {@code text.substring(span.start, span.end)} of the mention
 * @param indicator   id from the catalogue; empty where nothing fits
 * @param label       what is counted, in the report's own words
 * @param role        reported or target
 * @param qualifier   how firmly it is stated
 * @param sectionPath numbers of the headings above it, as printed, outermost first
 * @param area        reform area 1-7 of its section
 * @param page        1-based, empty where the source has no pages
 * @param block       index of its block in the report's text
 * @param confidence  0..1, that the indicator, or its absence, is right; never above {@code recognition}
 * @param recognition 0..1, that the number was read right: 1 where the file holds its text
 * @param binding     id of the phrase or relation that bound it; empty where unbound
 * @param explanation what was considered for it
 */
public record Figure(
        int index,
        Mention mention,
        String quote,
        Optional<String> indicator,
        String label,
        FigureRole role,
        Qualifier qualifier,
        List<String> sectionPath,
        Optional<Integer> area,
        OptionalInt page,
        int block,
        double confidence,
        double recognition,
        Optional<String> binding,
        Explanation explanation) {
    public Figure {
        sectionPath = List.copyOf(sectionPath);
    }

    /** The same figure, trusted this much but never more than the words of a scan. */
    public Figure withConfidence(double trusted) {
        return new Figure(
                index,
                mention,
                quote,
                indicator,
                label,
                role,
                qualifier,
                sectionPath,
                area,
                page,
                block,
                Math.min(trusted, recognition),
                recognition,
                binding,
                explanation);
    }

    /** The same figure, stated this firmly. */
    public Figure withQualifier(Qualifier stated) {
        return new Figure(
                index,
                mention,
                quote,
                indicator,
                label,
                role,
                stated,
                sectionPath,
                area,
                page,
                block,
                confidence,
                recognition,
                binding,
                explanation);
    }

    public Span span() {
        return mention.span();
    }

    public BigDecimal value() {
        return mention.value().orElseThrow();
    }
}
