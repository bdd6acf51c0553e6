package vn.doichieu.pipeline.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.doichieu.extractors.document.Recognition;
import vn.doichieu.extractors.text.Span;

/**
 * A passage a check rests on.
 *
 * @param reportId  report it stands in
 * @param file      that report's file name
 * @param figure    index of the figure in its report; empty for headings, dates, citations
 * @param indicator where the figure is bound
 * @param value     where it has one
 * @param section   heading numbers above it, as printed
 * @param page      1-based, empty where the source has no pages
 * @param quote     the text of the span
 * @param span      in the report's text
 * @param recognition how it was recognised in an image; empty where the file holds its text
 */
public record CheckEvidence(
        String reportId,
        String file,
        OptionalInt figure,
        Optional<String> indicator,
        Optional<BigDecimal> value,
        List<String> section,
        OptionalInt page,
        String quote,
        Span span,
        Optional<Recognition> recognition) {
    public CheckEvidence {
        section = List.copyOf(section);
    }
}
