package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;
import vn.doichieu.extractors.document.BlockKind;
import vn.doichieu.extractors.document.ReportText;

/** Turns the printed lines of all pages into paragraphs and footnotes. */
final class PdfReflow {
    private final PdfLayout layout;
    private final PdfFlow flow;
    private final List<PdfParagraph> paragraphs = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    /** Page furniture to be placed before the paragraph that comes next. */
    private final List<Furniture> furniture = new ArrayList<>();

    /**
     * A footnote.
     *
     * @param after index of the paragraph it follows
     */
    private record Note(PdfParagraph block, int after) {}

    private record Furniture(PdfParagraph block, int before) {}

    private PdfReflow(PdfLayout layout) {
        this.layout = layout;
        this.flow = new PdfFlow(layout);
    }

    static ReportText of(List<PdfPage> pages) {
        PdfReflow reflow = new PdfReflow(new PdfLayout(pages));
        pages.forEach(reflow::takePage);
        return reflow.assemble(pages);
    }

    private void takePage(PdfPage page) {
        List<PdfLine> body = new ArrayList<>();
        List<PdfLine> feet = new ArrayList<>();
        for (PdfLine line : page.lines()) {
            if (layout.atHead(page, line)) {
                addFurniture(BlockKind.PAGE_HEADER, line, page);
            } else if (layout.atFoot(page, line)) {
                feet.add(line);
            } else {
                body.add(line);
            }
        }
        int end = endOfBody(body);
        PdfColumns.ordered(page, body.subList(0, end)).forEach(line -> takeBody(line, page));
        body.subList(end, body.size()).forEach(line -> takeNote(line, page));
        feet.forEach(line -> addFurniture(BlockKind.PAGE_FOOTER, line, page));
    }

    private void takeBody(PdfLine line, PdfPage page) {
        PdfParagraph open = paragraphs.isEmpty() ? null : paragraphs.get(paragraphs.size() - 1);
        if (open != null && flow.continues(open.last(), line, open.lastPage() == page.number())) {
            open.add(line, page.number());
        } else {
            paragraphs.add(new PdfParagraph(BlockKind.PARAGRAPH, line, page.number()));
        }
    }

    /** Where the footnotes at the foot of the page begin: small lines, the first of which shows its mark or goes on. */
    private int endOfBody(List<PdfLine> body) {
        int end = body.size();
        while (end > 0 && layout.isSmall(body.get(end - 1))) {
            end--;
        }
        boolean areNotes = end > 0 && end < body.size() && (!notes.isEmpty() || isNoteHead(body.get(end)));
        return areNotes ? end : body.size();
    }

    private void takeNote(PdfLine line, PdfPage page) {
        if (isNoteHead(line) || notes.isEmpty()) {
            PdfParagraph block = new PdfParagraph(BlockKind.FOOTNOTE, line, page.number());
            notes.add(new Note(block, carrier(block.noteNumber())));
        } else {
            notes.get(notes.size() - 1).block().add(line, page.number());
        }
    }

    private static boolean isNoteHead(PdfLine line) {
        return RaisedDigits.isRaised(line.text().charAt(0)) && NoteMark.heading(line.text()) > 0;
    }

    /** The last paragraph that carries the mark; the last of all where none does. */
    private int carrier(int note) {
        for (int i = paragraphs.size() - 1; i >= 0; i--) {
            if (paragraphs.get(i).carries(note)) {
                return i;
            }
        }
        return paragraphs.size() - 1;
    }

    private void addFurniture(BlockKind kind, PdfLine line, PdfPage page) {
        furniture.add(new Furniture(new PdfParagraph(kind, line, page.number()), paragraphs.size()));
    }

    private ReportText assemble(List<PdfPage> pages) {
        TextAssembler assembler = new TextAssembler();
        int page = 0;
        for (int i = 0; i <= paragraphs.size(); i++) {
            int index = i;
            for (Furniture piece : furniture) {
                page = piece.before() == index ? piece.block().addTo(assembler, page) : page;
            }
            page = i < paragraphs.size() ? paragraphs.get(i).addTo(assembler, page) : page;
            for (Note note : notes) {
                page = note.after() == index ? note.block().addTo(assembler, page) : page;
            }
        }
        for (; page < pages.size(); page++) {
            assembler.startPage();
        }
        return assembler.build();
    }
}
