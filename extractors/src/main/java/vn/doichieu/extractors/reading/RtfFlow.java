package vn.doichieu.extractors.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Puts the paragraphs of a Rich Text file, or of a note or box in it, into cells and tables. For one flow, once. */
final class RtfFlow {
    private static final int DEEPEST = 50;

    private final List<FlowItem> items = new ArrayList<>();

    /** The tables open here, the innermost first. */
    private final Deque<OpenTable> tables = new ArrayDeque<>();

    private LineCollector text = new LineCollector();
    private StringBuilder label = new StringBuilder();
    private List<String> notes = new ArrayList<>();
    private List<FlowItem> boxes = new ArrayList<>();

    private static final class OpenTable {
        private final List<List<List<FlowItem>>> rows = new ArrayList<>();
        private final List<RtfRow> definitions = new ArrayList<>();
        private List<List<FlowItem>> row = new ArrayList<>();
        private List<FlowItem> cell = new ArrayList<>();
    }

    LineCollector text() {
        return text;
    }

    StringBuilder label() {
        return label;
    }

    /** Notes whose marks stand in the paragraph, each with its own mark. */
    List<String> notes() {
        return notes;
    }

    /** What stands in boxes that hang on the paragraph. */
    List<FlowItem> boxes() {
        return boxes;
    }

    /** All that was read, with what was left open at the end of the file. */
    List<FlowItem> finish() {
        if (!text.isBlank() || !notes.isEmpty() || !boxes.isEmpty()) {
            endParagraph(tables.size(), false);
        }
        closeTables(0);
        return items;
    }

    /** @param tableLevel how many tables the paragraph stands in */
    void endParagraph(int tableLevel, boolean heading) {
        int level = Math.min(tableLevel, DEEPEST);
        closeTables(level);
        while (tables.size() < level) {
            tables.push(new OpenTable());
        }
        List<FlowItem> target = tables.isEmpty() ? items : tables.element().cell;
        target.add(new FlowParagraph(ListCounters.shown(label.toString()), text.lines(), heading, notes));
        target.addAll(boxes);
        text = new LineCollector();
        label = new StringBuilder();
        notes = new ArrayList<>();
        boxes = new ArrayList<>();
    }

    void endCell(int tableLevel, boolean heading) {
        endParagraph(Math.max(1, tableLevel), heading);
        OpenTable table = tables.element();
        table.row.add(table.cell);
        table.cell = new ArrayList<>();
    }

    void endRow(int tableLevel, RtfRow definition) {
        closeTables(Math.max(1, Math.min(tableLevel, DEEPEST)));
        if (tables.isEmpty()) {
            return;
        }
        OpenTable table = tables.element();
        table.rows.add(table.row);
        table.definitions.add(definition);
        table.row = new ArrayList<>();
    }

    private void closeTables(int level) {
        while (tables.size() > level) {
            OpenTable table = tables.pop();
            if (!table.row.isEmpty()) {
                table.rows.add(table.row);
                table.definitions.add(new RtfRow());
            }
            List<FlowItem> target = tables.isEmpty() ? items : tables.element().cell;
            if (!table.rows.isEmpty()) {
                target.add(build(table));
            }
            // paragraphs that no mark of a cell ended
            target.addAll(table.cell);
        }
    }

    private static FlowTable build(OpenTable table) {
        List<Integer> all = new ArrayList<>();
        table.definitions.forEach(row -> row.cells().forEach(cell -> {
            all.add(cell.left());
            all.add(cell.right());
        }));
        ColumnEdges edges = new ColumnEdges(all);
        int first = all.stream().mapToInt(Integer::intValue).min().orElse(0);
        TableGrid grid = new TableGrid();
        boolean ruled = false;
        for (int r = 0; r < table.rows.size(); r++) {
            grid.startRow();
            List<RtfRow.Cell> cells = table.definitions.get(r).cells();
            ruled |= table.definitions.get(r).ruled();
            if (!cells.isEmpty()) {
                grid.skipColumns(edges.index(cells.get(0).left()) - edges.index(first));
            }
            for (int c = 0; c < table.rows.get(r).size(); c++) {
                List<FlowItem> content = table.rows.get(r).get(c);
                if (c >= cells.size()) {
                    grid.add(1, content);
                    continue;
                }
                RtfRow.Cell cell = cells.get(c);
                int span = edges.span(cell.left(), cell.right());
                if (cell.continuesLeft()) {
                    grid.extendLeft(span);
                } else if (cell.continuesAbove()) {
                    grid.extendAbove(span);
                } else {
                    grid.add(span, content);
                }
            }
        }
        return grid.build(ruled);
    }
}
