package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;
import vn.doichieu.extractors.document.BlockKind;

/** A paragraph being put together again from its lines. */
final class TextParagraph {
    private final Opening opening;
    private final int firstLine;
    private final List<TextLine> lines = new ArrayList<>();

    TextParagraph(int firstLine, TextLine line) {
        this.firstLine = firstLine;
        // Markdown puts its own bullet before a printed one
        String text = line.text().replaceFirst("^-\\s*(?=\\+)", "");
        this.opening = Opening.of(text);
        lines.add(new TextLine(text, line.gap(), line.indented(), line.newPage()));
    }

    void add(TextLine line) {
        lines.add(line);
    }

    Opening opening() {
        return opening;
    }

    /** Index of its first line in the file. */
    int firstLine() {
        return firstLine;
    }

    List<TextLine> lines() {
        return lines;
    }

    TextLine last() {
        return lines.get(lines.size() - 1);
    }

    BlockKind kind() {
        return opening.listed() ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
    }

    /** As it will stand in the canonical text. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (TextLine line : lines) {
            text.append(LineJoint.between(text, line.text())).append(line.text());
        }
        return text.toString();
    }
}
