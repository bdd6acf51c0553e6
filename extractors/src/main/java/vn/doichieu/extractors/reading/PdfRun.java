package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;
import vn.doichieu.extractors.document.Emphasis;

/** Printed lines that make one text, in reading order, each on its page. */
final class PdfRun {
    private final List<PdfLine> lines = new ArrayList<>();
    private final List<Integer> pages = new ArrayList<>();

    /** How a text begins in the assembler. */
    @FunctionalInterface
    interface Beginning {
        void with(String firstLine);
    }

    PdfRun(List<PdfLine> lines, int page) {
        lines.forEach(line -> add(line, page));
    }

    void add(PdfLine line, int page) {
        lines.add(line);
        pages.add(page);
    }

    void addAll(PdfRun rest) {
        lines.addAll(rest.lines);
        pages.addAll(rest.pages);
    }

    PdfLine first() {
        return lines.get(0);
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

    List<PdfLine> lines() {
        return List.copyOf(lines);
    }

    /** As it will stand in the canonical text. */
    String text() {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(LineJoint.between(text, line.text())).append(line.text()));
        return text.toString();
    }

    Emphasis emphasis() {
        Emphasis shown = first().emphasis();
        return lines.stream().allMatch(line -> line.emphasis() == shown) ? shown : Emphasis.PLAIN;
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
        for (int i = 0; i < lines.size(); i++) {
            for (; current < pages.get(i); current++) {
                assembler.startPage();
            }
            if (i == 0) {
                beginning.with(lines.get(i).text());
            } else {
                assembler.append(lines.get(i).text());
            }
            assembler.place(lines.get(i).words(), pages.get(i));
        }
        return current;
    }
}
