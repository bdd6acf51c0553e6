package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.doichieu.extractors.document.BlockKind;
import vn.doichieu.extractors.document.ReportText;

/** Turns the printed lines of all pages into paragraphs and footnotes. */
final class PdfReflow {
    private final PdfLayout layout;
    private final PdfFlow flow;
    private final List<PdfParagraph> blocks = new ArrayList<>();

    /** Page furniture and tables above the first paragraph. */
    private final List<PdfPiece> leading = new ArrayList<>();

    /** The table last seen, while only small print stood below it. */
    private Optional<PdfTableFlow> openTable = Optional.empty();

    private int tables;

    private PdfReflow(PdfLayout layout) {
        this.layout = layout;
        this.flow = new PdfFlow(layout);
    }

    static ReportText of(List<PdfPage> pages) {
        PdfReflow reflow = new PdfReflow(new PdfLayout(pages));
        pages.forEach(reflow::takePage);
        return reflow.assemble(pages.size());
    }

    private void takePage(PdfPage page) {
        List<PdfLine> body = new ArrayList<>();
        List<PdfLine> feet = new ArrayList<>();
        for (int i = 0; i < page.lines().size(); i++) {
            PdfLine line = page.lines().get(i);
            if (layout.atHead(page, line) || strayNumber(page.lines(), i)) {
                addFurniture(new PdfParagraph(BlockKind.PAGE_HEADER, line, page.number()));
            } else if (layout.atFoot(page, line)) {
                feet.add(line);
            } else {
                body.add(line);
            }
        }
        takeBody(page, body);
        feet.forEach(line -> addFurniture(new PdfParagraph(BlockKind.PAGE_FOOTER, line, page.number())));
    }

    /** A page number that a change of format has left amid the prose. */
    private static boolean strayNumber(List<PdfLine> lines, int at) {
        return lines.get(at).asText().isNumberOnly()
                && at > 0
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

    private void takeBody(PdfPage page, List<PdfLine> body) {
        int taken = 0;
        for (PdfTable table : page.tables()) {
            int above = (int)
                    body.stream().filter(line -> line.baseline() < table.top()).count();
            takeLines(page, body.subList(taken, Math.max(taken, above)), taken == 0);
            takeTable(table, page.number());
            taken = Math.max(taken, above);
        }
        takeLines(page, body.subList(taken, body.size()), page.tables().isEmpty());
    }

    private void takeLines(PdfPage page, List<PdfLine> lines, boolean atHead) {
        boolean first = atHead && page.number() == 1;
        PdfColumns.ordered(lines, first).forEach(line -> takeLine(line, page.number()));
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

    private void addFurniture(PdfParagraph piece) {
        if (blocks.isEmpty()) {
            leading.add(piece);
        } else {
            blocks.get(blocks.size() - 1).follow(piece);
        }
    }

    private void takeLine(PdfLine line, int page) {
        if (!layout.isSmall(line)) {
            openTable = Optional.empty();
        }
        PdfParagraph open = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        if (open != null && !open.closed() && open.parenthesisGoesOn(line)) {
            open.add(line, page);
            return;
        }
        boolean note = layout.isSmall(line) && NoteMark.heading(line.text()) > 0;
        if (open != null && !open.closed() && !note && flow.continues(open.last(), line, open.lastPage() == page)) {
            open.add(line, page);
        } else {
            blocks.add(new PdfParagraph(BlockKind.PARAGRAPH, line, page));
        }
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
