package vn.doichieu.pipeline.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Writes a report as a PDF-to-text export leaves it: lines cut at the right margin, a blank line behind every line,
 * footnote digits glued to the words, and the notes of a page amid the flow.
 */
final class WrappedTextWriter {
    private static final int COLUMNS = 80;
    private static final int NOTE_COLUMNS = 110;
    private static final int LINES_ON_PAGE = 36;

    /** Stands for a footnote's number until the line it falls on is known. */
    private static final char MARK = '\uE000';

    private static final Pattern MARKS = Pattern.compile("[\uE000-\uE3FF]");

    private final SourceReport report;
    private final StringBuilder out = new StringBuilder();
    private final Set<Integer> due = new TreeSet<>();
    private int onPage;

    private WrappedTextWriter(SourceReport report) {
        this.report = report;
    }

    static String write(SourceReport report) {
        return new WrappedTextWriter(report).text();
    }

    private String text() {
        TextWriter.opening(report).forEach(this::lines);
        for (SourceBlock block : report.blocks()) {
            for (RichText line : TextWriter.lines(block)) {
                lines(line.text(number -> String.valueOf((char) (MARK + number)))
                        .replace("\t", "  "));
            }
        }
        endPage();
        TextWriter.closing(report).forEach(this::lines);
        return out.toString();
    }

    private void lines(String block) {
        for (String line : wrap(block, COLUMNS)) {
            if (onPage >= LINES_ON_PAGE) {
                endPage();
                out.append(' ');
            }
            out.append(MARKS.matcher(line).replaceAll(this::printed)).append(" \n\n");
            onPage++;
        }
    }

    private String printed(MatchResult mark) {
        int number = mark.group().charAt(0) - MARK;
        due.add(number);
        return String.valueOf(number);
    }

    /** The rule above the notes comes out as a line of blanks; the notes themselves are not doubled. */
    private void endPage() {
        if (!due.isEmpty()) {
            out.append(" ".repeat(54)).append('\n');
        }
        for (int number : due) {
            String note = number + " " + report.notes().get(number).text();
            wrap(note, NOTE_COLUMNS).forEach(line -> out.append(line).append(" \n"));
        }
        due.clear();
        onPage = 0;
    }

    private static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > columns) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
