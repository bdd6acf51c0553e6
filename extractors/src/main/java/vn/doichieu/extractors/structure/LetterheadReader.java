package vn.doichieu.extractors.structure;

import vn.doichieu.extractors.document.ReportText;

/** Finds the letterhead's facts in a text. What the report does not tell stays empty. */
public interface LetterheadReader {
    Letterhead read(ReportText text, Outline outline);
}
