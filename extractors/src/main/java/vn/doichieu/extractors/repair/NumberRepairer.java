package vn.doichieu.extractors.repair;

import java.util.function.Function;
import vn.doichieu.extractors.document.ReportText;

/** Puts misread numbers of a scan right. One instance serves every text and thread. */
public interface NumberRepairer {
    /**
     * The text with its misread numbers as they were printed; the very same text where nothing can be proved.
     *
     * @param stages finds the figures and claims of a text, for this one and for what it might have been
     */
    ReportText repair(ReportText text, Function<ReportText, ReadFigures> stages);
}
