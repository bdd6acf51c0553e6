package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The links from marks to notes and back as they are read, and the note whose text stands there. For one page, once. */
final class XhtmlNoteLinks {
    private final List<String> references = new ArrayList<>();

    /** The note whose text is being read; empty in running text. */
    private String note = "";

    /** Characters of a link that is the mark of a note; null outside of one. */
    private @Nullable StringBuilder mark;

    private String markOf = "";
    private boolean backLink;

    /**
     * A link begins.
     *
     * @param shown whether the page shows it
     * @param line  what stands before it in its line: a link back that opens one opens the text of a note
     */
    void start(String target, boolean shown, LineCollector line) {
        Optional<String> forth = XhtmlNotes.forth(target);
        Optional<String> back = XhtmlNotes.back(target);
        if (forth.isPresent()) {
            mark = new StringBuilder();
            markOf = forth.get();
        } else if (back.isPresent() && shown) {
            if (line.isBlank()) {
                note = back.get();
            }
            backLink = true;
        }
    }

    /** Takes what a link from or to a mark shows; false for running text. */
    boolean take(String shown) {
        StringBuilder link = mark;
        if (link != null) {
            link.append(shown);
        }
        return link != null || backLink;
    }

    /** @param line takes the mark that the link was, if it was one */
    void end(LineCollector line) {
        StringBuilder shown = mark;
        if (shown != null) {
            String sign = XhtmlNotes.mark(shown.toString());
            line.addMark(sign);
            references.add(XhtmlNotes.reference(markOf, sign));
            mark = null;
        }
        backLink = false;
    }

    /** The note whose text is being read; empty in running text. */
    String note() {
        return note;
    }

    void endNote() {
        note = "";
    }

    /** What the paragraph that ends here keeps in place of its notes. */
    List<String> takeReferences() {
        List<String> taken = List.copyOf(references);
        references.clear();
        return taken;
    }
}
