package vn.doichieu.extractors;

import java.util.List;
import java.util.Optional;
import vn.doichieu.extractors.catalogue.Catalogue;
import vn.doichieu.extractors.claim.Claim;
import vn.doichieu.extractors.claim.ClaimFinder;
import vn.doichieu.extractors.claim.TextClaimFinder;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.figure.CatalogueFigureExtractor;
import vn.doichieu.extractors.figure.Figure;
import vn.doichieu.extractors.figure.FigureExtractor;
import vn.doichieu.extractors.learning.Learned;
import vn.doichieu.extractors.quantity.GrammarMentionFinder;
import vn.doichieu.extractors.quantity.Mention;
import vn.doichieu.extractors.quantity.MentionFinder;
import vn.doichieu.extractors.repair.ArithmeticRepairer;
import vn.doichieu.extractors.repair.NumberRepairer;
import vn.doichieu.extractors.repair.ReadFigures;
import vn.doichieu.extractors.structure.DefaultLetterheadReader;
import vn.doichieu.extractors.structure.HeadingOutliner;
import vn.doichieu.extractors.structure.Letterhead;
import vn.doichieu.extractors.structure.LetterheadReader;
import vn.doichieu.extractors.structure.Outline;
import vn.doichieu.extractors.structure.Outliner;
import vn.doichieu.extractors.trust.Trust;

/** The stages of one document in their order, each made from the same catalogue. */
public final class CatalogueReportExtractor implements ReportExtractor {
    private final Outliner outliner;
    private final LetterheadReader letterheads;
    private final MentionFinder mentionFinder;
    private final FigureExtractor figureExtractor;
    private final ClaimFinder claimFinder;
    private final NumberRepairer repairer;
    private final Optional<Trust> trust;

    /** With the models that come with the program. */
    public CatalogueReportExtractor(Catalogue catalogue) {
        this(catalogue, Learned.shipped());
    }

    public CatalogueReportExtractor(Catalogue catalogue, Learned learned) {
        outliner = new HeadingOutliner(catalogue.headings(), learned.areas());
        letterheads = new DefaultLetterheadReader(catalogue.wards(), catalogue.documentTypes());
        mentionFinder = new GrammarMentionFinder(catalogue.measureUnits());
        figureExtractor = new CatalogueFigureExtractor(catalogue, learned.ranking());
        claimFinder = new TextClaimFinder(catalogue.documentTypes());
        trust = learned.trust().map(classifier -> new Trust(catalogue, classifier));
        repairer = new ArithmeticRepairer(mentionFinder, catalogue.identities());
    }

    @Override
    public ExtractedReport extract(ReportText read) {
        ReportText text = repairer.repair(read, this::readFigures);
        Outline outline = outliner.outline(text);
        Letterhead letterhead = letterheads.read(text, outline);
        List<Mention> mentions = mentionFinder.find(text);
        List<Figure> bound = figureExtractor.extract(text, outline, mentions);
        List<Figure> figures = trust.map(assessor -> assessor.assess(bound)).orElse(bound);
        List<Claim> claims = claimFinder.find(text, figures);
        return new ExtractedReport(text, letterhead, outline, mentions, figures, claims);
    }

    private ReadFigures readFigures(ReportText text) {
        List<Figure> figures = figureExtractor.extract(text, outliner.outline(text), mentionFinder.find(text));
        return new ReadFigures(text, figures, claimFinder.find(text, figures));
    }
}
