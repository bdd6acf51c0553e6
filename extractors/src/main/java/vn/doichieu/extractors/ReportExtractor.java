package vn.doichieu.extractors;

import vn.doichieu.extractors.document.ReportText;

/** Takes one read document to figures and claims. One instance serves every document and thread. */
public interface ReportExtractor {
    ExtractedReport extract(ReportText text);
}
