package vn.doichieu.extractors.reading;

import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.types.DOPAbstractType;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Range;

/** The foot- and endnotes of a Word 97-2003 file, and their marks, counted through the document. */
final class DocNotes {
    private final HWPFDocument document;
    private final DOPAbstractType forms;
    private int footnotes;
    private int endnotes;

    DocNotes(HWPFDocument document) {
        this.document = document;
        this.forms = document.getDocProperties();
        this.footnotes = Math.max(0, forms.getNFtn() - 1);
        this.endnotes = Math.max(0, forms.getNEdn() - 1);
    }

    /** Whether a note hangs on the character at this place, in characters of the main text. */
    boolean isAnchor(int position) {
        return index(document.getFootnotes(), position) >= 0 || index(document.getEndnotes(), position) >= 0;
    }

    /**
     * The mark of the note anchored here, raised; empty where there is none, or where the author typed one.
     *
     * @param position in characters of the main text
     * @param counted  whether the file counts the mark itself
     * @param found    the note's own text, its mark before it, is added here
     */
    String markAt(int position, boolean counted, List<String> found) {
        String footnote = text(document.getFootnotes(), document.getFootnoteRange(), position);
        String note =
                footnote.isEmpty() ? text(document.getEndnotes(), document.getEndnoteRange(), position) : footnote;
        if (note.isEmpty()) {
            return "";
        }
        String mark = counted ? RaisedDigits.raiseMark(footnote.isEmpty() ? nextEndnote() : nextFootnote()) : "";
        found.add((mark + " " + note).strip());
        return mark;
    }

    private String nextFootnote() {
        return ListNumber.format(++footnotes, DocLists.form(forms.getNfcFtnRef()));
    }

    private String nextEndnote() {
        return ListNumber.format(++endnotes, DocLists.form(forms.getNfcEdnRef()));
    }

    private static int index(Notes notes, int position) {
        return notes.getNoteIndexByAnchorPosition(position);
    }

    private String text(Notes notes, Range all, int position) {
        int index = index(notes, position);
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
