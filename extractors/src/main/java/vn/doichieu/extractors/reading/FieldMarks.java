package vn.doichieu.extractors.reading;

import java.util.ArrayDeque;
import java.util.Deque;

/** Knows whether the walk stands in the instruction of a field, which is not shown; only a field's result is. */
final class FieldMarks {
    /** One entry per open field: whether its result has begun. */
    private final Deque<Boolean> open = new ArrayDeque<>();

    void mark(String type) {
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

    boolean inInstruction() {
        return open.contains(false);
    }
}
