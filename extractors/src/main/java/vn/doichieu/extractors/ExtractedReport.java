package vn.doichieu.extractors;

import java.util.List;
import vn.doichieu.extractors.claim.Claim;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.figure.Figure;
import vn.doichieu.extractors.quantity.Mention;
import vn.doichieu.extractors.structure.Letterhead;
import vn.doichieu.extractors.structure.Outline;

/** All that is known of one document before it is checked. */
public record ExtractedReport(
        ReportText text,
        Letterhead letterhead,
        Outline outline,
        List<Mention> mentions,
        List<Figure> figures,
        List<Claim> claims) {
    public ExtractedReport {
        mentions = List.copyOf(mentions);
        figures = List.copyOf(figures);
        claims = List.copyOf(claims);
    }
}
