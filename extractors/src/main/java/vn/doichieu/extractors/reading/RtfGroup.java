package vn.doichieu.extractors.reading;

/** What holds inside one group of a Rich Text file; a group inside begins with a copy. */
final class RtfGroup {
    /** Where the text of a group goes. */
    enum Destination {
        TEXT,
        /** The number or bullet of a list, as it is shown. */
        LABEL,
        FONTS,
        STYLES,
        /** Nowhere. */
        SKIPPED
    }

    Destination destination = Destination.TEXT;
    int font;
    boolean bold;
    boolean italic;
    boolean raised;
    boolean capitals;
    boolean hidden;

    /** How many bytes stand for a character of Unicode in readers that know none. */
    int replacements = 1;

    /** Whether the group is a note or a box, whose end closes its own flow. */
    boolean ownFlow;

    boolean note;
    boolean endnote;

    /** Whether the group describes the row of a table in a table. */
    boolean rowOfInnerTable;

    RtfGroup inner() {
        RtfGroup inner = new RtfGroup();
        inner.destination = destination;
        inner.font = font;
        inner.bold = bold;
        inner.italic = italic;
        inner.raised = raised;
        inner.capitals = capitals;
        inner.hidden = hidden;
        inner.replacements = replacements;
        return inner;
    }

    /** Takes a control word that tells how letters look; false where it is none. */
    boolean take(RtfLexer word, RtfFonts fonts) {
        boolean on = word.number(1) != 0;
        switch (word.word()) {
            case "plain" -> plain(fonts.defaultFont());
            case "f" -> font = word.number(0);
            case "b" -> bold = on;
            case "i" -> italic = on;
            case "super" -> raised = on;
            case "sub", "nosupersub" -> raised = false;
            case "caps", "scaps" -> capitals = on;
            case "v", "deleted", "webhidden" -> hidden = on;
            case "uc" -> replacements = Math.max(0, word.number(1));
            default -> {
                return false;
            }
        }
        return true;
    }

    RunLook look(String fontName) {
        return new RunLook(fontName, bold, italic, raised, capitals);
    }

    /** Back to the letters of the default style. */
    private void plain(int defaultFont) {
        font = defaultFont;
        bold = false;
        italic = false;
        raised = false;
        capitals = false;
        hidden = false;
    }
}
