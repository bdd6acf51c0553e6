package vn.doichieu.extractors.quantity;

import java.util.List;
import vn.doichieu.extractors.document.ReportText;

/** Recognises every quantity, date, period and document number of a text; in reading order, without overlap. */
public interface MentionFinder {
    List<Mention> find(ReportText text);
}
