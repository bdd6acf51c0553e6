package vn.doichieu.extractors.claim;

import java.util.List;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.figure.Figure;

/** Finds what the text asserts of its figures. */
public interface ClaimFinder {
    List<Claim> find(ReportText text, List<Figure> figures);
}
