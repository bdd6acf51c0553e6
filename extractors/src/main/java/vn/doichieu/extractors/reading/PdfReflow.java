package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;
import vn.doichieu.extractors.document.BlockKind;
import vn.doichieu.extractors.document.ReportText;

/** Turns the printed lines of all pages into paragraphs and footnotes. */
final class PdfReflow {
    private final PdfLayout layout;
    private final PdfFlow flow;
    private final List<PdfParagraph> blocks = new ArrayList<>();

    /** Page furniture above the first paragraph. */
    private final List<PdfParagraph> leading = new ArrayList<>();

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
        for (PdfLine line : page.lines()) {
            if (layout.atHead(page, line)) {
                addFurniture(new PdfParagraph(BlockKind.PAGE_HEADER, line, page.number()));
            } else if (layout.atFoot(page, line)) {
                feet.add(line);
            } else {
                body.add(line);
            }
        }
        PdfColumns.ordered(page, body).forEach(line -> takeLine(line, page.number()));
        feet.forEach(line -> addFurniture(new PdfParagraph(BlockKind.PAGE_FOOTER, line, page.number())));
    }

    private void addFurniture(PdfParagraph piece) {
        if (blocks.isEmpty()) {
            leading.add(piece);
        } else {
            blocks.get(blocks.size() - 1).follow(piece);
        }
    }

    private void takeLine(PdfLine line, int page) {
        PdfParagraph open = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        boolean note = layout.isSmall(line) && NoteMark.heading(line.text()) > 0;
        if (open != null && !note && flow.continues(open.last(), line, open.lastPage() == page)) {
            open.add(line, page);
        } else {
            blocks.add(new PdfParagraph(BlockKind.PARAGRAPH, line, page));
        }
    }

    private ReportText assemble(int pages) {
        TextAssembler assembler = new TextAssembler();
        int page = 0;
        for (PdfParagraph piece : leading) {
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
