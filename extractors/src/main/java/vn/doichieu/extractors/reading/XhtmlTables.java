package vn.doichieu.extractors.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.xml.sax.Attributes;

/** What a page holds, put into its tables as they open and close. For one page, once. */
final class XhtmlTables {
    private final List<FlowItem> items = new ArrayList<>();

    /** The innermost first. */
    private final Deque<OpenTable> open = new ArrayDeque<>();

    private static final class OpenTable {
        private final TableGrid grid = new TableGrid();
        private List<FlowItem> cell = new ArrayList<>();
        private final List<FlowItem> captions = new ArrayList<>();
        private int rowSpan = 1;
        private int columnSpan = 1;
    }

    /** What stands outside of tables, and the tables that are closed. */
    List<FlowItem> items() {
        return items;
    }

    int depth() {
        return open.size();
    }

    /** Adds to the cell that is open, or to the page. */
    void add(FlowItem item) {
        target().add(item);
    }

    void start() {
        open.push(new OpenTable());
    }

    void startRow() {
        if (!open.isEmpty()) {
            open.element().grid.startRow();
        }
    }

    void startCell(Attributes attributes) {
        if (!open.isEmpty()) {
            OpenTable table = open.element();
            // what stands outside of any cell is the caption
            table.captions.addAll(table.cell);
            table.cell = new ArrayList<>();
            table.rowSpan = span(attributes, "rowspan");
            table.columnSpan = span(attributes, "colspan");
        }
    }

    void endCell() {
        if (!open.isEmpty()) {
            OpenTable table = open.element();
            table.grid.add(table.rowSpan, table.columnSpan, table.cell);
            table.cell = new ArrayList<>();
        }
    }

    void end() {
        if (!open.isEmpty()) {
            OpenTable table = open.pop();
            target().addAll(table.captions);
            target().add(table.grid.build(true));
        }
    }

    private List<FlowItem> target() {
        return open.isEmpty() ? items : open.element().cell;
    }

    private static int span(Attributes attributes, String name) {
        return Math.max(1, XhtmlAttributes.number(attributes, name, 1));
    }
}
