package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.CharacterRun;

/** Gathers the runs of one paragraph of a Word 97-2003 file; its control characters are those of [MS-DOC] 2.4.1. */
final class DocRuns {
    private static final short SUPERSCRIPT = 1;
    private static final char NOTE = 2;
    private static final char SYMBOL = 0x28;
    private static final char PARAGRAPH_END = 0x0D;
    private static final char LINE_BREAK = 0x0B;
    private static final char PAGE_BREAK = 0x0C;
    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_SEPARATOR = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char NO_BREAK_HYPHEN = 0x1E;
    private static final char OPTIONAL_HYPHEN = 0x1F;

    /** Invisible, but the letter ư of the TCVN3 fonts. */
    private static final String SOFT_HYPHEN = "\u00AD";

    private final DocNotes allNotes;
    private final FieldMarks fields;
    private final LineCollector text = new LineCollector();
    private final List<String> notes = new ArrayList<>();
    private boolean endDeleted;

    DocRuns(DocNotes allNotes, FieldMarks fields) {
        this.allNotes = allNotes;
        this.fields = fields;
    }

    void add(CharacterRun run) {
        boolean hidden = run.isVanished() || run.isMarkedDeleted();
        StringBuilder shown = new StringBuilder();
        String content = run.text();
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            boolean field = isFieldMark(c);
            endDeleted |= c == PARAGRAPH_END && run.isMarkedDeleted();
            if (field || hidden || fields.inInstruction()) {
                continue;
            }
            if (c == LINE_BREAK || c == PAGE_BREAK || c == PARAGRAPH_END) {
                flush(shown, run);
                if (c != PARAGRAPH_END) {
                    text.lineBreak();
                }
            } else if (run.isSpecialCharacter() && (c == NOTE || c == SYMBOL)) {
                addSpecial(c, run.getStartOffset() + i, shown, run);
            } else {
                shown.append(plain(c));
                // a mark that the author typed
                if (allNotes.isAnchor(run.getStartOffset() + i)) {
                    allNotes.markAt(run.getStartOffset() + i, false, notes);
                }
            }
        }
        flush(shown, run);
    }

    /** Whether the end of the paragraph was deleted, so that the next one continues it. */
    boolean endDeleted() {
        return endDeleted;
    }

    /** The same, for the runs of the next paragraph. */
    DocRuns goOn() {
        endDeleted = false;
        return this;
    }

    private void addSpecial(char c, int position, StringBuilder shown, CharacterRun run) {
        if (c == SYMBOL && run.isSymbol()) {
            shown.append(SymbolFont.sign(
                    run.getSymbolCharacter(), run.getSymbolFont().getMainFontName()));
        } else if (c == NOTE) {
            flush(shown, run);
            text.addMark(allNotes.markAt(position, true, notes));
        }
    }

    List<StyledLine> lines() {
        return text.lines();
    }

    /** The notes whose marks stood in the runs. */
    List<String> notes() {
        return notes;
    }

    private void flush(StringBuilder shown, CharacterRun run) {
        boolean raised = run.getSubSuperScriptIndex() == SUPERSCRIPT;
        text.add(
                shown.toString(),
                new RunLook(font(run), run.isBold(), run.isItalic(), raised, run.isCapitalized() || run.isSmallCaps()));
        shown.setLength(0);
    }

    /** Damaged files name fonts that are not in their table. */
    private static String font(CharacterRun run) {
        try {
            String name = run.getFontName();
            return name == null ? "" : name;
        } catch (RuntimeException e) {
            return "";
        }
    }

    private boolean isFieldMark(char c) {
        switch (c) {
            case FIELD_BEGIN -> fields.mark("begin");
            case FIELD_SEPARATOR -> fields.mark("separate");
            case FIELD_END -> fields.mark("end");
            default -> {
                return false;
            }
        }
        return true;
    }

    private static String plain(char c) {
        if (c == NO_BREAK_HYPHEN) {
            return "-";
        }
        if (c == OPTIONAL_HYPHEN) {
            return SOFT_HYPHEN;
        }
        return c == '\t' ? " " : Character.isISOControl(c) ? "" : String.valueOf(c);
    }
}
