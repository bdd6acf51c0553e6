package vn.doichieu.pipeline.evaluate.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.doichieu.extractors.document.Repair;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.text.Span;

/**
 * A place of the canonical text and what is judged instead of it.
 *
 * @param span    in the text
 * @param instead nothing for the mark of a note, what was recognised for a repaired number
 */
record Cut(Span span, String instead) {

    /** The marks of notes and the repairs to undo, ascending. */
    static List<Cut> in(ReportText text, List<Repair> undone) {
        List<Cut> cuts = new ArrayList<>();
        text.noteMarks().forEach(mark -> cuts.add(new Cut(mark, "")));
        undone.forEach(repair -> cuts.add(new Cut(repair.span(), repair.read())));
        cuts.sort(Comparator.comparingInt(cut -> cut.span().start()));
        return cuts;
    }
}
