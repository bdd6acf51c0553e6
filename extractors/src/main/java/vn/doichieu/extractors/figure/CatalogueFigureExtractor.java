package vn.doichieu.extractors.figure;

import java.util.List;
import java.util.Optional;
import vn.doichieu.extractors.catalogue.Catalogue;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.learning.Classifier;
import vn.doichieu.extractors.quantity.Mention;
import vn.doichieu.extractors.structure.AreaLocator;
import vn.doichieu.extractors.structure.Outline;

/** Labels every quantity and binds it by the phrases and relations of the catalogue. */
public final class CatalogueFigureExtractor implements FigureExtractor {
    private final Binding binding;

    /** @param ranking what was learned about choosing between candidates; empty to go by the rules alone */
    public CatalogueFigureExtractor(Catalogue catalogue, Optional<Classifier> ranking) {
        binding = new Binding(
                new CandidateFinder(catalogue),
                ranking.map(learned -> Ranking.learned(catalogue, learned)).orElseGet(Ranking::byScore),
                new Relations(catalogue),
                new AreaLocator(catalogue.headings()),
                new CellUnits(catalogue.measureUnits()),
                new RoleFinder(catalogue.roles()),
                new Elsewhere(catalogue));
    }

    /** What binding needs of the catalogue. */
    record Binding(
            CandidateFinder finder,
            Ranking ranking,
            Relations relations,
            AreaLocator areas,
            CellUnits cellUnits,
            RoleFinder roles,
            Elsewhere elsewhere) {
        /** The same for one report, of which this is the folded text. */
        Binding in(String folded) {
            return new Binding(finder, ranking, relations, areas, cellUnits, roles, elsewhere.in(folded));
        }
    }

    @Override
    public List<Figure> extract(ReportText text, Outline outline, List<Mention> mentions) {
        return new ReportFigures(binding, text, outline, mentions).figures();
    }
}
