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

    /**
     * Adds a run as it stands in the file; the one place where the runs of every word-processor format become text. Of
     * a raised run a number becomes superscript digits, words stay as they are. Signs and spaces do not decide about
     * the emphasis.
     */
    void add(String text, RunLook look) {
        boolean raised = look.raised() && text.chars().noneMatch(Character::isLetter);
        line.append(raised ? RaisedDigits.raise(text) : text);
        if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
            bold &= look.bold();
            italic &= look.italic();
        }
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
