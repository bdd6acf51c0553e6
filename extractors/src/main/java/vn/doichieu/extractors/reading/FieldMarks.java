package vn.doichieu.extractors.reading;

import java.util.ArrayDeque;
import java.util.Deque;

/** Knows whether the walk stands in the instruction of a field, which is not shown; only a field's result is. */
final class FieldMarks {
    /** An instruction seldom goes on in the next paragraph; one that goes on further lacks its end. */
    private static final int MOST_PARAGRAPHS = 3;

    /** One entry per open field: whether its result has begun. */
    private final Deque<Boolean> open = new ArrayDeque<>();

    private int paragraphsInInstruction;

    void mark(String type) {
        paragraphsInInstruction = 0;
        switch (type) {
            case "begin" -> open.push(false);
            case "separate" -> {
                if (!open.isEmpty()) {
                    open.pop();
                    open.push(true);
                }
            }
            case "end" -> open.poll();
            default -> {
                // unknown marks hide nothing
            }
        }
    }

    /** A damaged file may open a field and never end it: it must not hide the rest of the report. */
    void startParagraph() {
        if (inInstruction() && ++paragraphsInInstruction > MOST_PARAGRAPHS) {
            open.clear();
        }
    }

    boolean inInstruction() {
        return open.contains(false);
    }
}
