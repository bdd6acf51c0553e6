package vn.doichieu.extractors.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.doichieu.extractors.catalogue.DocumentType;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.figure.Figure;

/** Runs every claim rule over a report; claims come in reading order. */
public final class TextClaimFinder implements ClaimFinder {
    private final List<ClaimRule> rules;

    public TextClaimFinder(List<DocumentType> documentTypes) {
        rules = List.of(
                new ShareClaims(),
                new GrowthClaims(),
                new PartClaims(),
                new StaffClaims(),
                new TableTotalClaims(),
                new TableGroupClaims(),
                new EnumerationClaims(documentTypes),
                new NameListClaims(),
                new DepartmentListClaims());
    }

    @Override
    public List<Claim> find(ReportText text, List<Figure> figures) {
        Passages passages = Passages.of(text, figures);
        List<Claim> claims = new ArrayList<>();
        rules.forEach(rule -> rule.find(passages, claims::add));
        claims.sort(Comparator.comparing(Claim::span));
        return claims;
    }
}
