package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.doichieu.extractors.document.BlockKind;
import vn.doichieu.extractors.document.Cell;
import vn.doichieu.extractors.document.Emphasis;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.text.Span;

/**
 * Puts the paragraphs of a plain text together again from lines wrapped at the page's width, with page numbers taken out
 * of the flow and footnotes moved behind the paragraph that carries their mark. The bullet that Markdown adds before a
 * printed one ("- + …") is dropped.
 */
final class Reflow {
    private final List<TextLine> lines;
    private final LineFlow flow;
    private final Map<Integer, BlockKind> furniture = new HashMap<>();
    private final List<TextFootnotes.Note> notes;
    private final List<TextTable> tables;
    private final List<TextParagraph> paragraphs = new ArrayList<>();
    private final TextAssembler assembler = new TextAssembler();
    private int written;

    private Reflow(List<TextLine> lines) {
        this.lines = lines;
        this.tables = TextTables.in(lines);
        this.flow = new LineFlow(outsideTables());
        TextFurniture finder = new TextFurniture(lines);
        for (int i = 0; i < lines.size(); i++) {
            Optional<BlockKind> kind = inTable(i) ? Optional.empty() : finder.kindOf(i);
            int line = i;
            kind.ifPresent(found -> furniture.put(line, found));
        }
        this.notes = new TextFootnotes(lines, flow)
                .find().stream().filter(note -> !inTable(note.first())).toList();
    }

    private List<TextLine> outsideTables() {
        List<TextLine> outside = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!inTable(i)) {
                outside.add(lines.get(i));
            }
        }
        return outside;
    }

    private boolean inTable(int line) {
        return tables.stream().anyMatch(table -> table.covers(line));
    }

    static ReportText of(String text) {
        Reflow reflow = new Reflow(TextLine.split(text));
        reflow.build();
        return reflow.assemble();
    }

    private void build() {
        boolean newPage = false;
        boolean afterTable = false;
        for (int i = 0; i < lines.size(); i++) {
            if (inTable(i)) {
                afterTable = true;
                continue;
            }
            newPage |= lines.get(i).newPage();
            if (furniture.containsKey(i) || inNote(i)) {
                continue;
            }
            TextLine line = newPage ? lines.get(i).onNewPage() : lines.get(i);
            newPage = false;
            TextParagraph open = paragraphs.isEmpty() ? null : paragraphs.get(paragraphs.size() - 1);
            if (open != null
                    && !afterTable
                    && flow.continues(open.opening(), open.lines().size(), open.last(), line)) {
                open.add(line);
            } else {
                paragraphs.add(new TextParagraph(i, line));
            }
            afterTable = false;
        }
    }

    private boolean inNote(int line) {
        return notes.stream().anyMatch(note -> note.first() <= line && line < note.end());
    }

    private ReportText assemble() {
        Map<Integer, List<Attached>> attached = attach();
        boolean pages = lines.stream().anyMatch(TextLine::newPage);
        if (pages) {
            assembler.startPage();
        }
        int placed = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            TextParagraph paragraph = paragraphs.get(i);
            placed = placeBetween(placed, paragraph.firstLine());
            addLines(paragraph.kind(), paragraph.lines());
            List<Attached> here = attached.getOrDefault(i, List.of());
            here.forEach(note -> note.mark().ifPresent(assembler::markNote));
            here.forEach(note -> addNote(note.note()));
        }
        placeBetween(placed, lines.size());
        return assembler.build();
    }

    private void addLines(BlockKind kind, List<TextLine> block) {
        for (int i = 0; i < block.size(); i++) {
            TextLine line = block.get(i);
            if (line.newPage() && kind.inFlow() && kind != BlockKind.FOOTNOTE) {
                assembler.startPage();
            }
            if (i == 0) {
                assembler.add(kind, line.text(), Emphasis.UNKNOWN);
            } else {
                assembler.append(line.text());
            }
        }
    }

    private void addNote(TextFootnotes.Note note) {
        addLines(BlockKind.FOOTNOTE, lines.subList(note.first(), note.end()));
        assembler.markNote(NoteMark.headSpan(lines.get(note.first()).text()));
    }

    /** Adds page furniture and tables that stand between two paragraphs. */
    private int placeBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            int line = i;
            tables.stream().filter(table -> table.first() == line).forEach(this::addTable);
            BlockKind kind = furniture.get(i);
            if (kind != null) {
                addLines(kind, List.of(lines.get(i)));
            }
        }
        return to;
    }

    private void addTable(TextTable table) {
        if (table.isLayout()) {
            for (int side = 0; side < table.widest(); side++) {
                table.column(side).forEach(this::addSideLine);
            }
            return;
        }
        int number = written++;
        for (int row = 0; row < table.rows().size(); row++) {
            TextTable.Row cells = table.rows().get(row);
            if (lines.get(cells.line()).newPage()) {
                assembler.startPage();
            }
            for (int column = 0; column < cells.cells().size(); column++) {
                assembler.addCell(
                        new Cell(number, row, column, 1, 1), cells.cells().get(column), Emphasis.UNKNOWN);
            }
        }
    }

    private void addSideLine(String line) {
        boolean item = Opening.of(line).listed();
        assembler.add(item ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH, line, Emphasis.UNKNOWN);
    }

    /** A footnote and where its mark stands in the paragraph it follows. */
    private record Attached(TextFootnotes.Note note, Optional<Span> mark) {}

    /** Notes by the index of the paragraph that carries the mark; marks ascend through the text. */
    private Map<Integer, List<Attached>> attach() {
        Map<Integer, List<Attached>> attached = new HashMap<>();
        int paragraph = 0;
        int offset = 0;
        for (TextFootnotes.Note note : notes) {
            int at = lastBefore(note.first());
            Optional<Span> mark = Optional.empty();
            for (int i = at; i >= paragraph && mark.isEmpty(); i--) {
                mark = NoteMark.lastIn(paragraphs.get(i).text(), note.number(), i == paragraph ? offset : 0);
                at = mark.isPresent() ? i : at;
            }
            if (mark.isPresent()) {
                paragraph = at;
                offset = mark.get().end();
            }
            attached.computeIfAbsent(at, key -> new ArrayList<>()).add(new Attached(note, mark));
        }
        return attached;
    }

    private int lastBefore(int line) {
        int last = 0;
        while (last + 1 < paragraphs.size() && paragraphs.get(last + 1).firstLine() < line) {
            last++;
        }
        return last;
    }
}
