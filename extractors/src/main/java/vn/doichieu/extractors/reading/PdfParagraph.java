package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;
import vn.doichieu.extractors.document.BlockKind;
import vn.doichieu.extractors.document.Emphasis;

/** A block being put together from its printed lines. */
final class PdfParagraph {
    private final BlockKind kind;
    private final List<PdfLine> lines = new ArrayList<>();
    private final List<Integer> pages = new ArrayList<>();

    PdfParagraph(BlockKind kind, PdfLine first, int page) {
        this.kind = kind == BlockKind.PARAGRAPH && Opening.of(first.text()).listed() ? BlockKind.LIST_ITEM : kind;
        add(first, page);
    }

    void add(PdfLine line, int page) {
        lines.add(line);
        pages.add(page);
    }

    PdfLine last() {
        return lines.get(lines.size() - 1);
    }

    int firstPage() {
        return pages.get(0);
    }

    int lastPage() {
        return pages.get(pages.size() - 1);
    }

    /** Whether one of its lines carries this raised mark. */
    boolean carries(int note) {
        String mark = RaisedDigits.raise(Integer.toString(note));
        return lines.stream()
                .anyMatch(line -> NoteMark.lastIn(line.text(), note, 0)
                        .filter(span -> span.in(line.text()).equals(mark))
                        .isPresent());
    }

    /** The number a footnote begins with; 0 where it shows none. */
    int noteNumber() {
        return NoteMark.heading(lines.get(0).text());
    }

    private Emphasis emphasis() {
        Emphasis first = lines.get(0).emphasis();
        return lines.stream().allMatch(line -> line.emphasis() == first) ? first : Emphasis.PLAIN;
    }

    /** Adds the block; a page that begins within it, begins at its first line there. */
    int addTo(TextAssembler assembler, int page) {
        int current = page;
        for (int i = 0; i < lines.size(); i++) {
            for (; current < pages.get(i); current++) {
                assembler.startPage();
            }
            if (i == 0) {
                assembler.add(kind, lines.get(i).text(), emphasis());
            } else {
                assembler.append(lines.get(i).text());
            }
        }
        return current;
    }
}
