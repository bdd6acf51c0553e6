package vn.doichieu.extractors.reading;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import vn.doichieu.extractors.document.BlockKind;
import vn.doichieu.extractors.document.Cell;
import vn.doichieu.extractors.document.Emphasis;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.reading.FlowTable.FlowCell;

/** Writes paragraphs and tables of a word-processor file as canonical text. */
final class FlowWriter {
    private static final Pattern ITEM =
            Pattern.compile("\\s*([-–—+*•▪●]|(\\p{L}|\\d{1,2})\\))\\s*\\S.*", Pattern.DOTALL);

    private final TextAssembler assembler = new TextAssembler();
    private int tables;

    ReportText write(List<FlowItem> items) {
        List<FlowItem> repaired = LegacyFlow.repaired(items);
        for (int i = 0; i < repaired.size(); i++) {
            if (StrayNumber.is(repaired, i)) {
                assembler.add(BlockKind.PAGE_HEADER, ((FlowParagraph) repaired.get(i)).text(), Emphasis.PLAIN);
            } else {
                write(repaired.get(i));
            }
        }
        return assembler.build();
    }

    private void write(FlowItem item) {
        if (item instanceof FlowParagraph paragraph) {
            writeParagraph(paragraph);
        } else if (item instanceof FlowTable table && LayoutTable.is(table)) {
            writeLayout(table);
        } else if (item instanceof FlowTable table) {
            writeTable(table);
        }
    }

    private void writeParagraph(FlowParagraph paragraph) {
        if (!paragraph.isBlank()) {
            String label = paragraph.label();
            for (StyledLine block : HandBreaks.blocks(paragraph)) {
                addText(label + block.text(), block.emphasis());
                label = "";
            }
        }
        writeNotes(paragraph);
    }

    /** Column by column: each side of a letterhead or signature is read downwards. */
    private void writeLayout(FlowTable table) {
        table.cells().stream()
                .sorted(Comparator.comparingInt(FlowCell::column))
                .forEach(cell -> cell.content().forEach(this::writeLayoutItem));
    }

    private void writeLayoutItem(FlowItem item) {
        if (item instanceof FlowParagraph paragraph) {
            String label = paragraph.label();
            for (StyledLine line : paragraph.lines()) {
                if (!line.text().isBlank()) {
                    assembler.add(BlockKind.PARAGRAPH, label + line.text(), line.emphasis());
                    label = "";
                }
            }
            writeNotes(paragraph);
        } else {
            write(item);
        }
    }

    private void writeTable(FlowTable table) {
        int number = tables++;
        for (FlowCell cell : table.cells()) {
            List<FlowParagraph> filled =
                    cell.paragraphs().stream().filter(FlowParagraph::isShown).toList();
            assembler.addCell(
                    new Cell(number, cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan()),
                    String.join(" ", filled.stream().map(FlowParagraph::text).toList()),
                    emphasisOf(filled));
        }
        table.cells().forEach(cell -> cell.paragraphs().forEach(this::writeNotes));
        table.cells().stream()
                .flatMap(cell -> cell.content().stream())
                .filter(FlowTable.class::isInstance)
                .forEach(this::write);
    }

    private void writeNotes(FlowParagraph paragraph) {
        paragraph.notes().forEach(note -> assembler.add(BlockKind.FOOTNOTE, note, Emphasis.PLAIN));
    }

    private void addText(String text, Emphasis emphasis) {
        boolean item = emphasis != Emphasis.HEADING_STYLE && isItem(text);
        assembler.add(item ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH, text, emphasis);
    }

    /** Whether a bullet or a lettered or bracketed number opens the text. */
    static boolean isItem(String text) {
        return ITEM.matcher(text).matches();
    }

    private static Emphasis emphasisOf(List<FlowParagraph> paragraphs) {
        List<Emphasis> kinds =
                paragraphs.stream().map(FlowParagraph::emphasis).distinct().toList();
        return kinds.size() == 1 ? kinds.get(0) : Emphasis.PLAIN;
    }
}
