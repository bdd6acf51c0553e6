package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import vn.doichieu.extractors.reading.FlowTable.FlowCell;
import vn.doichieu.extractors.text.FontText;
import vn.doichieu.extractors.text.LegacyRepair;

/**
 * Puts word-processor text in the encodings before Unicode right, once a whole document is known: which encoding the
 * runs of a font are in shows only over many of them.
 */
final class LegacyFlow {
    private static final LegacyRepair REPAIR = new LegacyRepair();

    /** The repaired lines and notes, in the order in which they were gathered. */
    private final Iterator<List<String>> repaired;

    private LegacyFlow(Iterator<List<String>> repaired) {
        this.repaired = repaired;
    }

    /** The items with their texts in Unicode; the same where nothing needs repair. */
    static List<FlowItem> repaired(List<FlowItem> items) {
        List<List<FontText>> lines = new ArrayList<>();
        items.forEach(item -> gather(item, lines));
        List<List<String>> repaired = REPAIR.repair(lines);
        boolean same = true;
        for (int i = 0; i < lines.size() && same; i++) {
            same = lines.get(i).stream().map(FontText::text).toList().equals(repaired.get(i));
        }
        return same ? items : new LegacyFlow(repaired.iterator()).items(items);
    }

    private static void gather(FlowItem item, List<List<FontText>> lines) {
        if (item instanceof FlowParagraph paragraph) {
            paragraph.lines().forEach(line -> lines.add(line.fontRuns()));
            paragraph.notes().forEach(note -> lines.add(List.of(new FontText(note, ""))));
        } else if (item instanceof FlowTable table) {
            table.cells().forEach(cell -> cell.content().forEach(inside -> gather(inside, lines)));
        }
    }

    private List<FlowItem> items(List<FlowItem> items) {
        return items.stream().map(this::item).toList();
    }

    private FlowItem item(FlowItem item) {
        if (item instanceof FlowTable table) {
            List<FlowCell> cells = table.cells().stream()
                    .map(cell -> new FlowCell(
                            cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), items(cell.content())))
                    .toList();
            return new FlowTable(cells, table.ruled());
        }
        FlowParagraph paragraph = (FlowParagraph) item;
        List<StyledLine> lines = paragraph.lines().stream()
                .map(line -> new StyledLine(next(), line.emphasis()))
                .toList();
        List<String> notes = paragraph.notes().stream().map(note -> next()).toList();
        return new FlowParagraph(paragraph.label(), lines, paragraph.heading(), notes);
    }

    private String next() {
        return String.join("", repaired.next());
    }
}
