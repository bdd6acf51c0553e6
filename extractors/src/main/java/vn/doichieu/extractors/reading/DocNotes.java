package vn.doichieu.extractors.reading;

import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Range;

/** The foot- and endnotes of a Word 97-2003 file, and their marks, counted through the document. */
final class DocNotes {
    private final HWPFDocument document;
    private int marks;

    DocNotes(HWPFDocument document) {
        this.document = document;
    }

    /**
     * The mark of the note anchored here, in superscript digits; empty where there is none.
     *
     * @param position in characters of the main text
     * @param found    the note's own text, its mark before it, is added here
     */
    String markAt(int position, List<String> found) {
        String footnote = text(document.getFootnotes(), document.getFootnoteRange(), position);
        String note =
                footnote.isEmpty() ? text(document.getEndnotes(), document.getEndnoteRange(), position) : footnote;
        if (note.isEmpty()) {
            return "";
        }
        String mark = RaisedDigits.raise(Integer.toString(++marks));
        found.add(mark + " " + note);
        return mark;
    }

    private String text(Notes notes, Range all, int position) {
        int index = notes.getNoteIndexByAnchorPosition(position);
        if (index < 0) {
            return "";
        }
        Range range = new Range(
                all.getStartOffset() + notes.getNoteTextStartOffset(index),
                all.getStartOffset() + notes.getNoteTextEndOffset(index),
                document);
        DocRuns runs = new DocRuns(new DocNotes(document), new FieldMarks());
        for (int i = 0; i < range.numCharacterRuns(); i++) {
            runs.add(range.getCharacterRun(i));
        }
        return String.join(" ", runs.lines().stream().map(StyledLine::text).toList())
                .strip();
    }
}
