package vn.doichieu.extractors.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The flow of a Rich Text file and those of notes and boxes open in it. For one file, once. */
final class RtfFlows {
    private final Deque<RtfFlow> open = new ArrayDeque<>();
    private final RtfNoteMarks marks;

    RtfFlows(RtfNoteMarks marks) {
        this.marks = marks;
        open.push(new RtfFlow());
    }

    /** The innermost. */
    RtfFlow current() {
        return open.element();
    }

    /** Whether what is read stands in no note and no box. */
    boolean inDocument() {
        return open.size() == 1;
    }

    void open() {
        open.push(new RtfFlow());
    }

    /**
     * Ends a note, whose mark stands before it in the text around, or a box.
     *
     * @param group tells which of them
     */
    void close(RtfGroup group) {
        List<FlowItem> items = open.pop().finish();
        RtfFlow around = open.element();
        if (!group.note) {
            around.boxes().addAll(items);
            return;
        }
        String mark = marks.next(group.endnote);
        if (!mark.isEmpty()) {
            around.text().addMark(mark);
        }
        around.notes().add((RaisedDigits.raiseMark(mark) + " " + DocxNotes.flat(items)).strip());
    }

    /** All that was read, with the notes and boxes left open at the end of the file. */
    List<FlowItem> finish(RtfGroup last) {
        while (!inDocument()) {
            close(last);
        }
        return current().finish();
    }
}
