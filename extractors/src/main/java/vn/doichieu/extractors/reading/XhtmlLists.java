package vn.doichieu.extractors.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.xml.sax.Attributes;

/** The lists open in a page, and the labels of their items as a browser shows them. */
final class XhtmlLists {
    private static final String BULLET = "bullet";

    private final Deque<OpenList> open = new ArrayDeque<>();

    /** A list: the form of its numbers, or that of bullets, and the last one. */
    private static final class OpenList {
        private final String form;
        private int last;

        private OpenList(String form, int last) {
            this.form = form;
            this.last = last;
        }
    }

    int depth() {
        return open.size();
    }

    void startBulleted() {
        open.push(new OpenList(BULLET, 0));
    }

    void startNumbered(Attributes attributes) {
        open.push(new OpenList(form(attributes), XhtmlAttributes.number(attributes, "start", 1) - 1));
    }

    void end() {
        open.poll();
    }

    /** The label of the next item; empty outside of any list. */
    Optional<String> label(Attributes item) {
        if (open.isEmpty()) {
            return Optional.empty();
        }
        OpenList list = open.element();
        list.last = XhtmlAttributes.number(item, "value", list.last + 1);
        return Optional.of(list.form.equals(BULLET) ? "- " : ListNumber.format(list.last, list.form) + ". ");
    }

    private static String form(Attributes attributes) {
        String stated = attributes.getValue("type") + " " + attributes.getValue("style");
        if (stated.startsWith("I") || stated.contains("upper-roman")) {
            return "upperRoman";
        }
        if (stated.startsWith("i") || stated.contains("lower-roman")) {
            return "lowerRoman";
        }
        if (stated.startsWith("A ") || stated.contains("upper-alpha") || stated.contains("upper-latin")) {
            return "upperLetter";
        }
        boolean letters = stated.startsWith("a ") || stated.contains("lower-alpha") || stated.contains("lower-latin");
        return letters ? "lowerLetter" : "decimal";
    }
}
