package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;
import vn.doichieu.extractors.document.BlockKind;
import vn.doichieu.extractors.text.Span;

/** A block being put together from its printed lines, with the notes and page furniture that follow it. */
final class PdfParagraph implements PdfPiece {
    private final BlockKind kind;
    private final PdfRun run;
    private final List<PdfPiece> followers = new ArrayList<>();
    private final List<Span> marks = new ArrayList<>();
    private boolean closed;

    PdfParagraph(BlockKind kind, PlacedLine first) {
        this(kind, new PdfRun(first));
    }

    private PdfParagraph(BlockKind kind, PdfRun run) {
        this.kind = kind;
        this.run = run;
    }

    /** The same lines as a footnote. */
    PdfParagraph asNote() {
        PdfParagraph note = new PdfParagraph(BlockKind.FOOTNOTE, run);
        PdfNoteHead.of(first().text()).ifPresent(head -> note.marks.add(head.span()));
        note.followers.addAll(followers);
        return note;
    }

    void add(PlacedLine line) {
        run.add(line);
    }

    /** Goes on with the lines of a block that a note or a page's end had parted from this one. */
    void merge(PdfParagraph rest) {
        run.addAll(rest.run);
        followers.addAll(rest.followers);
        closed = rest.closed;
    }

    void follow(PdfPiece piece) {
        followers.add(piece);
    }

    /** A table ends the paragraph above it. */
    void follow(PdfTableFlow table) {
        followers.add(table);
        closed = true;
    }

    /** Whether nothing below goes on with it. */
    boolean closed() {
        return closed;
    }

    /** Whether a table behind it shows the raised mark of a footnote. */
    boolean tableShows(PdfNoteHead note) {
        int number = RaisedDigits.value(note.mark());
        return followers.stream().anyMatch(piece -> piece instanceof PdfTableFlow table && table.shows(number));
    }

    /** Names a note mark by its place in {@link #text()}. */
    void mark(Span mark) {
        marks.add(mark);
    }

    /** Whether the line closes a parenthesis that this block leaves open, and opens nothing itself. */
    boolean parenthesisGoesOn(PdfLine line) {
        String text = text();
        int closing = line.text().indexOf(')');
        int opening = line.text().indexOf('(');
        return text.lastIndexOf('(') > text.lastIndexOf(')')
                && closing >= 0
                && (opening < 0 || closing < opening)
                && first().bold() == line.bold()
                && Math.abs(first().size() - line.size()) < 1
                && Opening.of(line.text()) == Opening.NONE;
    }

    PdfRun run() {
        return run;
    }

    /** Whether it stands among the footnotes of its page. */
    boolean isNote() {
        return run.firstPlaced().note();
    }

    PdfLine first() {
        return run.first();
    }

    PdfLine last() {
        return run.last();
    }

    int firstPage() {
        return run.firstPage();
    }

    int lastPage() {
        return run.lastPage();
    }

    /** As it will stand in the canonical text. */
    String text() {
        return run.text();
    }

    /** Adds the block and what follows it. */
    @Override
    public int addTo(TextAssembler assembler, int page) {
        int current = run.addTo(assembler, page, text -> assembler.add(blockKind(), text, run.emphasis()));
        marks.forEach(assembler::markNote);
        for (PdfPiece follower : followers) {
            current = follower.addTo(assembler, current);
        }
        return current;
    }

    private BlockKind blockKind() {
        boolean item = kind == BlockKind.PARAGRAPH && Opening.of(first().text()).listed();
        return item ? BlockKind.LIST_ITEM : kind;
    }
}
