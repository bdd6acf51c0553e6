package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.doichieu.extractors.document.Emphasis;
import vn.doichieu.extractors.text.FontText;

/** Gathers the runs of one paragraph into lines, and knows whether each line is bold or italic as a whole. */
final class LineCollector {
    /** Looks like a hyphen, and is one but for where lines may break. */
    private static final char NO_BREAK_HYPHEN = '\u2011';

    private final List<StyledLine> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final List<FontText> runs = new ArrayList<>();
    private boolean bold = true;
    private boolean italic = true;

    /**
     * Adds a run as it stands in the file; the one place where the runs of every word-processor format become text. Of
     * a raised run a number becomes superscript digits, words stay as they are. Signs and spaces do not decide about
     * the emphasis.
     */
    void add(String text, RunLook look) {
        String plain = SymbolFont.plain(text, look.font()).replace(NO_BREAK_HYPHEN, '-');
        String shown = look.capitals() ? plain.toUpperCase(Locale.ROOT) : plain;
        boolean raised = look.raised() && shown.chars().noneMatch(Character::isLetter);
        append(raised ? RaisedDigits.raise(shown) : shown, look.font());
        if (shown.codePoints().anyMatch(Character::isLetterOrDigit)) {
            bold &= look.bold();
            italic &= look.italic();
        }
    }

    /** Adds the mark of a note that the file counts itself, which always stands raised. */
    void addMark(String mark) {
        append(RaisedDigits.raiseMark(mark), "");
    }

    private void append(String shown, String font) {
        line.append(shown);
        runs.add(new FontText(shown, font));
    }

    void lineBreak() {
        lines.add(new StyledLine(line.toString(), emphasis(), runs));
        line.setLength(0);
        runs.clear();
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
