package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;
import vn.doichieu.extractors.document.Emphasis;

/** Printed lines that make one text, in reading order, each on its page. */
final class PdfRun {
    private final List<PlacedLine> lines = new ArrayList<>();

    /** How a text begins in the assembler. */
    @FunctionalInterface
    interface Beginning {
        void with(String firstLine);
    }

    /** Lines whose margins say nothing, as those of a cell. */
    PdfRun(List<PdfLine> lines, int page) {
        lines.forEach(line -> add(new PlacedLine(line, page, new PdfMargins(line.left(), line.right()), false)));
    }

    PdfRun(PlacedLine first) {
        add(first);
    }

    void add(PlacedLine line) {
        lines.add(line);
    }

    void addAll(PdfRun rest) {
        lines.addAll(rest.lines);
    }

    int size() {
        return lines.size();
    }

    /** How far its lines begin from their margin, the first apart; at least two lines are needed. */
    float indent() {
        return (float)
                lines.stream().skip(1).mapToDouble(PlacedLine::indent).min().orElseThrow();
    }

    /** The width of its widest line. */
    float widest() {
        return (float) lines.stream()
                .mapToDouble(placed -> placed.line().right() - placed.line().left())
                .max()
                .orElseThrow();
    }

    PdfLine first() {
        return lines.get(0).line();
    }

    PdfLine last() {
        return lastPlaced().line();
    }

    PlacedLine firstPlaced() {
        return lines.get(0);
    }

    PlacedLine lastPlaced() {
        return lines.get(lines.size() - 1);
    }

    int firstPage() {
        return firstPlaced().page();
    }

    int lastPage() {
        return lastPlaced().page();
    }

    /** As it will stand in the canonical text. */
    String text() {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(LineJoint.between(text, line.text())).append(line.text()));
        return text.toString();
    }

    Emphasis emphasis() {
        Emphasis shown = first().emphasis();
        return lines.stream().allMatch(placed -> placed.line().emphasis() == shown) ? shown : Emphasis.PLAIN;
    }

    /**
     * Adds the text with the places of its words; a page that begins within it, begins at its first line there.
     *
     * @param page      the page last started
     * @param beginning adds the block with its first line
     * @return the page last started now
     */
    int addTo(TextAssembler assembler, int page, Beginning beginning) {
        int current = page;
        boolean first = true;
        for (PlacedLine placed : lines) {
            for (; current < placed.page(); current++) {
                assembler.startPage();
            }
            if (first) {
                beginning.with(placed.text());
            } else {
                assembler.append(placed.text());
            }
            first = false;
            assembler.place(placed.line().words(), placed.page());
        }
        return current;
    }
}
