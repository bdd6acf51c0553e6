package vn.doichieu.extractors.repair;

import java.util.List;
import vn.doichieu.extractors.claim.Claim;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.figure.Figure;

/** A text with what the stages before find in it. */
public record ReadFigures(ReportText text, List<Figure> figures, List<Claim> claims) {
    public ReadFigures {
        figures = List.copyOf(figures);
        claims = List.copyOf(claims);
    }
}
