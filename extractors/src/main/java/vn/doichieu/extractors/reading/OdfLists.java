package vn.doichieu.extractors.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** Counts the lists of an OpenDocument text (ODF 1.3, part 3, 5.3) while it is walked. */
final class OdfLists {
    private final OdfStyles styles;
    private final ListCounters counters = new ListCounters();

    /** What a list counts with, by its own id and by its style's name; lists that continue others share it. */
    private final Map<String, Object> counterOf = new HashMap<>();

    private final Map<String, Object> lastOfStyle = new HashMap<>();
    private final Deque<Deque<OpenList>> around = new ArrayDeque<>();
    private Deque<OpenList> open = new ArrayDeque<>();
    private boolean labelDue;
    private int start = -1;

    private record OpenList(String style, Object counter) {}

    OdfLists(OdfStyles styles) {
        this.styles = styles;
    }

    void startList(XMLStreamReader xml) {
        String style = SecureXml.attribute(xml, "style-name");
        if (!open.isEmpty()) {
            open.push(new OpenList(
                    style.isEmpty() ? open.element().style() : style,
                    open.element().counter()));
            return;
        }
        String continued = SecureXml.attribute(xml, "continue-list");
        Object counter = continued.isEmpty() ? null : counterOf.get(continued);
        if (counter == null && SecureXml.attribute(xml, "continue-numbering").equals("true")) {
            counter = lastOfStyle.get(style);
        }
        if (counter == null) {
            counter = new Object();
        }
        counterOf.put(SecureXml.attribute(xml, "id"), counter);
        lastOfStyle.put(style, counter);
        open.push(new OpenList(style, counter));
    }

    /** A note, a box or a cell begins: its paragraphs stand in no list outside. */
    void enter() {
        around.push(open);
        open = new ArrayDeque<>();
    }

    void leave() {
        open = around.pop();
        labelDue = false;
    }

    void endList() {
        open.pop();
        labelDue = false;
    }

    /** An item: its first paragraph has a label. */
    void startItem(XMLStreamReader xml) {
        labelDue = true;
        start = SecureXml.number(xml, "start-value", -1);
    }

    /** A list header or the end of an item: paragraphs without a label. */
    void noLabel() {
        labelDue = false;
    }

    /** The label of a paragraph, or of a heading where its level is not negative. */
    String label(int headingLevel, boolean unnumbered) {
        if (open.isEmpty()) {
            boolean numbered = headingLevel >= 0 && !unnumbered;
            return numbered ? next("outline", styles.outline(), headingLevel) : "";
        }
        if (!labelDue || unnumbered) {
            return "";
        }
        labelDue = false;
        OpenList list = open.element();
        return next(list.counter(), styles.list(list.style()), open.size() - 1);
    }

    private String next(Object counter, Map<Integer, LabelLevel> levels, int index) {
        boolean restarts = start >= 0;
        Map<Integer, Integer> starts = restarts ? Map.of(index, start) : Map.of();
        start = -1;
        return counters.next(new ListDefinition(restarts ? new Object() : counter, counter, levels, starts), index);
    }
}
