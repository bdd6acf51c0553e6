package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.doichieu.extractors.document.BlockKind;
import vn.doichieu.extractors.document.ReportText;

/** Turns the printed lines of all pages into paragraphs and footnotes. */
final class PdfReflow {
    private final PdfLayout layout;
    private final PdfFlow flow;
    private final PdfFurniture furniture;
    private final List<PdfParagraph> blocks = new ArrayList<>();

    /** Page furniture and tables above the first paragraph. */
    private final List<PdfPiece> leading = new ArrayList<>();

    /** The table last seen, while only small print stood below it. */
    private Optional<PdfTableFlow> openTable = Optional.empty();

    /** Amid a sentence, a number that begins nearer to the margin is part of it; in units of the type size. */
    private static final float STRAY = 3;

    private int tables;

    private PdfReflow(List<PdfPage> pages) {
        this.layout = new PdfLayout(pages);
        this.furniture = new PdfFurniture(pages, layout);
        this.flow = new PdfFlow(layout);
    }

    /**
     * The text of a document.
     *
     * @param pages those that can be read, ascending
     * @param count of all pages
     */
    static ReportText of(List<PdfPage> pages, int count) {
        PdfReflow reflow = new PdfReflow(pages);
        pages.forEach(reflow::takePage);
        return reflow.assemble(count);
    }

    private void takePage(PdfPage page) {
        Set<PdfLine> signatures = PdfFurniture.signatures(page.lines());
        PdfMargins margins = layout.margins(page);
        List<PdfLine> body = new ArrayList<>();
        List<PdfLine> feet = new ArrayList<>();
        page.asides().forEach(line -> addFurniture(BlockKind.PAGE_HEADER, line, page, margins));
        for (int i = 0; i < page.lines().size(); i++) {
            PdfLine line = page.lines().get(i);
            if (furniture.atHead(page, line) || strayNumber(page.lines(), i, margins)) {
                addFurniture(BlockKind.PAGE_HEADER, line, page, margins);
            } else if (furniture.atFoot(page, line) || signatures.contains(line)) {
                feet.add(line);
            } else {
                body.add(line);
            }
        }
        float notes = notesFrom(page, body);
        List<PlacedLine> placed = body.stream()
                .map(line -> new PlacedLine(line, page.number(), margins, line.baseline() > notes))
                .toList();
        takeBody(page, placed);
        feet.forEach(line -> addFurniture(BlockKind.PAGE_FOOTER, line, page, margins));
    }

    /** Where the footnotes of a page begin: at the rule above them, or where nothing but small print follows a mark. */
    private float notesFrom(PdfPage page, List<PdfLine> body) {
        float from = page.notes();
        for (int i = body.size() - 1; i >= 0 && layout.isSmall(body.get(i)); i--) {
            PdfLine line = body.get(i);
            Opening opening = Opening.of(line.text());
            boolean head = opening == Opening.NONE || opening == Opening.NUMBER;
            if (head && PdfNoteHead.of(line.text()).isPresent()) {
                from = Math.min(from, line.baseline() - line.size());
            }
        }
        return from;
    }

    /** A page number that a change of format has left amid the prose. */
    private static boolean strayNumber(List<PdfLine> lines, int at, PdfMargins margins) {
        PdfLine line = lines.get(at);
        return line.asText().isNumberOnly()
                && at > 0
                && (lines.get(at - 1).terminal() || line.left() > margins.left() + STRAY * line.size())
                && at + 1 < lines.size()
                && isProse(lines, at - 1)
                && isProse(lines, at + 1)
                && lines.get(at).row() != lines.get(at - 1).row()
                && lines.get(at).row() != lines.get(at + 1).row();
    }

    /** Whether a line stands alone in its row and is more than a figure. */
    private static boolean isProse(List<PdfLine> lines, int at) {
        PdfLine line = lines.get(at);
        long parts = lines.stream().filter(part -> part.row() == line.row()).count();
        return parts == 1 && line.text().indexOf(' ') > 0 && !line.asText().isNumberOnly();
    }

    private void takeBody(PdfPage page, List<PlacedLine> body) {
        int taken = 0;
        for (PdfTable table : page.tables()) {
            int above = (int) body.stream()
                    .filter(placed -> placed.line().baseline() < table.top())
                    .count();
            takeLines(page, body.subList(taken, Math.max(taken, above)), taken == 0);
            takeTable(table, page.number());
            taken = Math.max(taken, above);
        }
        takeLines(page, body.subList(taken, body.size()), page.tables().isEmpty());
    }

    private void takeLines(PdfPage page, List<PlacedLine> lines, boolean atHead) {
        boolean first = atHead && page.number() == 1;
        PdfColumns.ordered(lines, first).forEach(this::takeLine);
    }

    private void takeTable(PdfTable table, int page) {
        if (openTable.isPresent() && openTable.get().continuedBy(table, page)) {
            openTable.get().goOn(table, page);
            return;
        }
        PdfTableFlow begun = new PdfTableFlow(tables++, table, page);
        openTable = Optional.of(begun);
        if (blocks.isEmpty()) {
            leading.add(begun);
        } else {
            blocks.get(blocks.size() - 1).follow(begun);
        }
    }

    private void addFurniture(BlockKind kind, PdfLine line, PdfPage page, PdfMargins margins) {
        PdfParagraph piece = new PdfParagraph(kind, new PlacedLine(line, page.number(), margins, false));
        if (blocks.isEmpty()) {
            leading.add(piece);
        } else {
            blocks.get(blocks.size() - 1).follow(piece);
        }
    }

    private void takeLine(PlacedLine placed) {
        boolean small = placed.note() || layout.isSmall(placed.line());
        if (!small) {
            openTable = Optional.empty();
        }
        boolean goesOn = !blocks.isEmpty() && goesOn(blocks.get(blocks.size() - 1), placed, small);
        if (goesOn) {
            blocks.get(blocks.size() - 1).add(placed);
        } else {
            blocks.add(new PdfParagraph(BlockKind.PARAGRAPH, placed));
        }
    }

    private boolean goesOn(PdfParagraph open, PlacedLine placed, boolean small) {
        if (open.closed() || open.isNote() != placed.note()) {
            return false;
        }
        boolean note = placed.note()
                ? PdfNoteHead.of(placed.text()).isPresent()
                : small && NoteMark.heading(placed.text()) > 0;
        return !note && (open.parenthesisGoesOn(placed.line()) || flow.continues(open.run(), placed));
    }

    private ReportText assemble(int pages) {
        TextAssembler assembler = new TextAssembler();
        int page = 0;
        for (PdfPiece piece : leading) {
            page = piece.addTo(assembler, page);
        }
        for (PdfParagraph block : new PdfNotes(layout, flow).settle(blocks)) {
            page = block.addTo(assembler, page);
        }
        for (; page < pages; page++) {
            assembler.startPage();
        }
        return assembler.build();
    }
}
