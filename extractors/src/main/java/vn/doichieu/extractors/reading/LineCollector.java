package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;
import vn.doichieu.extractors.document.Emphasis;

/** Gathers the runs of one paragraph into lines, and knows whether each line is bold or italic as a whole. */
final class LineCollector {
    private final List<StyledLine> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private boolean bold = true;
    private boolean italic = true;

    /** Adds a run; signs and spaces do not decide about the emphasis. */
    void add(String text, boolean isBold, boolean isItalic) {
        line.append(text);
        if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
            bold &= isBold;
            italic &= isItalic;
        }
    }

    /** A raised run: a number becomes superscript digits, words stay as they are. */
    void addRaised(String text, boolean isBold, boolean isItalic) {
        boolean number = text.chars().noneMatch(Character::isLetter);
        add(number ? RaisedDigits.raise(text) : text, isBold, isItalic);
    }

    void lineBreak() {
        lines.add(new StyledLine(line.toString(), emphasis()));
        line.setLength(0);
        bold = true;
        italic = true;
    }

    boolean isBlank() {
        return line.toString().isBlank()
                && lines.stream().allMatch(each -> each.text().isBlank());
    }

    List<StyledLine> lines() {
        lineBreak();
        return List.copyOf(lines);
    }

    private Emphasis emphasis() {
        if (line.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Emphasis.PLAIN;
        }
        if (bold) {
            return Emphasis.BOLD;
        }
        return italic ? Emphasis.ITALIC : Emphasis.PLAIN;
    }
}
