package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a plain text that is not blank.
 *
 * @param text     canonical, see {@link TextAssembler#canonical}
 * @param gap      blank lines above it
 * @param indented whether white space stands before it: at the top of a page, exporters leave one blank
 * @param newPage  whether a form feed stands before it, except at the head of the file
 * @param raw      as it stands in the file, without the form feed
 */
record TextLine(String text, int gap, boolean indented, boolean newPage, String raw) {

    /** A line whose columns do not matter. */
    TextLine(String text, int gap, boolean indented, boolean newPage) {
        this(text, gap, indented, newPage, text);
    }

    static List<TextLine> split(String text) {
        List<TextLine> lines = new ArrayList<>();
        int gap = 0;
        boolean newPage = false;
        for (String line : text.split("\r\n|\n|\r|(?=\f)|\u2028|\u2029", -1)) {
            newPage |= line.startsWith("\f") && !lines.isEmpty();
            String clean = TextAssembler.canonical(line);
            if (clean.isEmpty()) {
                gap++;
            } else {
                boolean indented = Character.isWhitespace(line.charAt(0)) && line.charAt(0) != '\f';
                lines.add(new TextLine(clean, gap, indented, newPage, line.replace("\f", "")));
                gap = 0;
                newPage = false;
            }
        }
        return lines;
    }

    /** The same line at the head of a page. */
    TextLine onNewPage() {
        return new TextLine(text, gap, indented, true, raw);
    }

    boolean isNumberOnly() {
        return text.matches("[-–]?\\s?\\d{1,3}\\s?[-–]?");
    }

    String firstWord() {
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }

    char first() {
        return text.charAt(0);
    }

    char last() {
        return text.charAt(text.length() - 1);
    }
}
