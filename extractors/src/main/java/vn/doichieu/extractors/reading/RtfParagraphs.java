package vn.doichieu.extractors.reading;

import vn.doichieu.extractors.reading.RtfGroup.Destination;

/** What a Rich Text file states of the paragraph being read, its row and table, and where each of them ends. */
final class RtfParagraphs {
    private final RtfStyles styles;
    private RtfRow row = new RtfRow();
    private RtfRow outerRow = row;
    private int tableLevel;
    private boolean heading;

    RtfParagraphs(RtfStyles styles) {
        this.styles = styles;
    }

    /**
     * Takes a control word.
     *
     * @param group where the word stands
     * @param flow  the paragraphs go into
     * @return false where it is none of paragraphs, cells and rows
     */
    boolean take(RtfLexer word, RtfGroup group, RtfFlow flow) {
        switch (word.word()) {
            case "pard" -> {
                // the paragraphs of a label's group are not the document's
                if (group.destination != Destination.LABEL) {
                    tableLevel = 0;
                    heading = false;
                }
            }
            case "intbl" -> tableLevel = Math.max(1, tableLevel);
            case "itap" -> tableLevel = Math.max(0, word.number(0));
            case "s" -> {
                styles.use(word.number(0));
                heading = styles.isHeading();
            }
            case "outlinelevel" -> {
                if (group.destination == Destination.STYLES) {
                    styles.outline();
                } else {
                    heading = word.number(9) < 9;
                }
            }
            case "trowd" -> row = new RtfRow();
            case "par" -> end(group, flow);
            case "sect", "page" -> {
                if (!flow.text().isBlank()) {
                    end(group, flow);
                }
            }
            case "cell" -> endCell(1, group, flow);
            case "nestcell" -> endCell(innerLevel(), group, flow);
            case "row" -> flow.endRow(1, row);
            case "nestrow" -> flow.endRow(innerLevel(), row);
            default -> {
                return row.take(word.word(), word.number(0));
            }
        }
        return true;
    }

    /** Ends the paragraph, if its text is that of the document. */
    void end(RtfGroup group, RtfFlow flow) {
        if (group.destination == Destination.TEXT && !group.hidden) {
            flow.endParagraph(tableLevel, heading);
        }
    }

    /** From here to {@link #endInnerRow()} a row of a table in a table is described. */
    void startInnerRow() {
        outerRow = row;
        row = new RtfRow();
    }

    void endInnerRow() {
        row = outerRow;
    }

    private void endCell(int level, RtfGroup group, RtfFlow flow) {
        if (group.destination == Destination.TEXT) {
            flow.endCell(level, heading);
        }
    }

    private int innerLevel() {
        return Math.max(2, tableLevel);
    }
}
