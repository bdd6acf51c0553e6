package vn.doichieu.extractors.figure;

import java.util.List;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.quantity.Mention;
import vn.doichieu.extractors.structure.Outline;

/** Makes a figure of every quantity that states something about the ward; in reading order. */
public interface FigureExtractor {
    List<Figure> extract(ReportText text, Outline outline, List<Mention> mentions);
}
