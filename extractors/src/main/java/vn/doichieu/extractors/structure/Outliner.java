package vn.doichieu.extractors.structure;

import vn.doichieu.extractors.document.ReportText;

/** Recovers headings and what stands under them. Text without headings gives an empty outline. */
public interface Outliner {
    Outline outline(ReportText text);
}
