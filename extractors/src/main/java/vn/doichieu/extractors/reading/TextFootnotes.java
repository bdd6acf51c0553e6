package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the footnotes that plain text leaves amid the flow: a line that begins with the number of a mark printed shortly
 * above, and the lines that go on with it.
 */
final class TextFootnotes {
    /** No page has more lines, so a note's mark is not farther above it. */
    private static final int LINES_BACK = 80;

    /** A note may be missing; more in a row would be another numbering. */
    private static final int NUMBERS_SKIPPED = 2;

    private final List<TextLine> lines;
    private final LineFlow flow;
    private final boolean indentsMeanPages;

    TextFootnotes(List<TextLine> lines, LineFlow flow) {
        this.lines = lines;
        this.flow = flow;
        long indented = lines.stream().filter(TextLine::indented).count();
        this.indentsMeanPages = indented * 10 < lines.size();
    }

    /**
     * A footnote.
     *
     * @param number as its mark says
     * @param first  index of its first line
     * @param end    one past its last line
     */
    record Note(int number, int first, int end) {}

    List<Note> find() {
        List<Note> notes = new ArrayList<>();
        int last = 0;
        int searched = 0;
        for (int i = 1; i < lines.size(); i++) {
            int number = NoteMark.heading(lines.get(i).text());
            boolean next = number == 1 || (number > last && number <= last + 1 + NUMBERS_SKIPPED);
            if (number > 0 && next && marked(number, searched, i, notes)) {
                int end = endOf(i);
                notes.add(new Note(number, i, end));
                last = number;
                searched = Math.max(searched, i - LINES_BACK);
                i = end - 1;
            }
        }
        return notes;
    }

    private boolean marked(int number, int from, int noteLine, List<Note> notes) {
        for (int i = noteLine - 1; i >= Math.max(from, noteLine - LINES_BACK); i--) {
            if (!within(i, notes)
                    && NoteMark.lastIn(lines.get(i).text(), number, 0).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean within(int line, List<Note> notes) {
        Optional<Note> covering = notes.stream()
                .filter(note -> note.first() <= line && line < note.end())
                .findAny();
        return covering.isPresent();
    }

    private int endOf(int first) {
        int end = first + 1;
        while (flow.wrapped() && end < lines.size() && goesOn(lines.get(end - 1), lines.get(end))) {
            end++;
        }
        return end;
    }

    private boolean goesOn(TextLine line, TextLine next) {
        boolean newPage = next.newPage() || (indentsMeanPages && next.indented()) || next.isNumberOnly();
        boolean another = NoteMark.heading(next.text()) > 0 && !line.text().matches(".*[,số]");
        Opening opening = Opening.of(next.text());
        boolean opens = opening.listed()
                || opening == Opening.HEAD
                || (opening == Opening.NUMBER && line.last() == '.' && next.last() != '.');
        boolean sentenceResumes = line.last() == '.' && Character.isLowerCase(next.first());
        return !newPage && !another && !opens && !sentenceResumes && !flow.endsShort(line, next);
    }
}
