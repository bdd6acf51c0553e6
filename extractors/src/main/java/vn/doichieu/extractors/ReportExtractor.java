package vn.doichieu.extractors;

import vn.doichieu.extractors.document.ReportText;

/**
 * Takes one text to all that is known of it before it is checked: letterhead, outline, mentions, figures and claims.
 * One instance serves every document and thread. A text that is no report gives an {@link ExtractedReport} with little
 * in it, never an exception.
 */
public interface ReportExtractor {
    ExtractedReport extract(ReportText text);
}
