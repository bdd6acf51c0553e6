package vn.doichieu.extractors.figure;

import java.util.List;
import vn.doichieu.extractors.catalogue.Catalogue;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.quantity.Mention;
import vn.doichieu.extractors.structure.AreaLocator;
import vn.doichieu.extractors.structure.Outline;

/** Labels every quantity and binds it by the phrases and relations of the catalogue. */
public final class CatalogueFigureExtractor implements FigureExtractor {
    private final Binding binding;

    public CatalogueFigureExtractor(Catalogue catalogue) {
        binding = new Binding(
                new CandidateFinder(catalogue),
                new Relations(catalogue),
                new AreaLocator(catalogue.headings()),
                new CellUnits(catalogue.measureUnits()),
                new Elsewhere(catalogue));
    }

    /** What binding needs of the catalogue. */
    record Binding(
            CandidateFinder finder, Relations relations, AreaLocator areas, CellUnits cellUnits, Elsewhere elsewhere) {}

    @Override
    public List<Figure> extract(ReportText text, Outline outline, List<Mention> mentions) {
        return new ReportFigures(binding, text, outline, mentions).figures();
    }
}
