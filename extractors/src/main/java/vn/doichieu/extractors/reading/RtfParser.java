package vn.doichieu.extractors.reading;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.doichieu.extractors.reading.RtfGroup.Destination;

/**
 * Reads a Rich Text file (version 1.9.1) to its end: a state machine over its control words. Tracked changes are taken
 * as accepted, hidden text, headers and footers left out, list numbers read as the file shows them. For one file, once.
 */
final class RtfParser {
    private static final int DEEPEST = 5_000;
    private static final int MOST_CHARACTERS = 20_000_000;

    /** Groups whose text is not part of the document. */
    private static final Set<String> SKIPPED = Set.of(
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "info",
            "pict",
            "colortbl",
            "sp",
            "listtable",
            "listoverridetable",
            "fldinst",
            "objdata",
            "nonesttables",
            "shprslt",
            "xe",
            "tc",
            "rxe",
            "upr",
            "ftnsep",
            "ftnsepc",
            "ftncn",
            "aftnsep",
            "aftnsepc",
            "aftncn",
            "filetbl",
            "revtbl",
            "private");

    /** Groups marked as unknown to old readers that hold text of the document all the same. */
    private static final Set<String> ENTERED = Set.of("shpinst", "nesttableprops", "ud", "footnote");

    private final RtfLexer lexer;
    private final RtfFonts fonts = new RtfFonts();
    private final Deque<RtfGroup> groups = new ArrayDeque<>();
    private final Deque<RtfFlow> flows = new ArrayDeque<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Set<Integer> headingStyles = new HashSet<>();
    private final StringBuilder styleName = new StringBuilder();

    private RtfGroup group = new RtfGroup();
    private RtfRow row = new RtfRow();
    private RtfRow outerRow = row;
    private int defaultFont;
    private int style;
    private int tableLevel;
    private boolean heading;
    private boolean starred;
    private boolean markDue;
    private int toReplace;
    private int footnotes;
    private int endnotes;
    private String footnoteForm = "decimal";
    private String endnoteForm = "decimal";
    private int characters;

    RtfParser(byte[] file) {
        lexer = new RtfLexer(file);
        flows.push(new RtfFlow());
    }

    List<FlowItem> items() {
        for (RtfLexer.Kind kind = lexer.next(); kind != RtfLexer.Kind.END; kind = lexer.next()) {
            if (kind == RtfLexer.Kind.BYTE) {
                addByte(lexer.character());
                continue;
            }
            flushBytes();
            switch (kind) {
                case OPEN -> open();
                case CLOSE -> close();
                case WORD -> word(lexer.word());
                default -> symbol(lexer.character());
            }
        }
        flushBytes();
        while (flows.size() > 1) {
            group.ownFlow = true;
            closeFlow();
        }
        return flows.element().finish();
    }

    private void open() {
        if (groups.size() > DEEPEST) {
            throw new UnreadableException(Refusal.TOO_LARGE, "groups more than " + DEEPEST + " deep");
        }
        toReplace = 0;
        starred = false;
        groups.push(group);
        group = group.inner();
    }

    private void close() {
        toReplace = 0;
        if (group.ownFlow) {
            closeFlow();
        }
        if (group.rowOfInnerTable) {
            row = outerRow;
        }
        if (group.destination == Destination.STYLES) {
            if (styleName.toString().strip().matches("(?i)heading [1-9];?.*")) {
                headingStyles.add(style);
            }
            styleName.setLength(0);
        }
        if (!groups.isEmpty()) {
            group = groups.pop();
        }
    }

    /** Ends a note, whose mark stands before it in the text around, or a box. */
    private void closeFlow() {
        List<FlowItem> items = flows.pop().finish();
        RtfFlow around = flows.element();
        if (!group.note) {
            around.boxes().addAll(items);
            return;
        }
        String mark = "";
        if (markDue) {
            mark = group.endnote
                    ? ListNumber.format(++endnotes, endnoteForm)
                    : ListNumber.format(++footnotes, footnoteForm);
            around.text().addMark(mark);
            markDue = false;
        }
        around.notes().add((RaisedDigits.raiseMark(mark) + " " + DocxNotes.flat(items)).strip());
    }

    private void word(String word) {
        boolean star = starred;
        starred = false;
        if (word.equals("bin")) {
            lexer.pass(lexer.number(0));
        } else if (star && !ENTERED.contains(word)) {
            group.destination = Destination.SKIPPED;
        } else if (SKIPPED.contains(word)) {
            group.destination = Destination.SKIPPED;
        } else if (!destination(word) && !letters(word) && !paragraph(word) && !row.take(word, lexer.number(0))) {
            document(word);
        }
    }

    private boolean destination(String word) {
        switch (word) {
            case "fonttbl" -> group.destination = Destination.FONTS;
            case "stylesheet" -> group.destination = Destination.STYLES;
            case "listtext", "pntext" -> group.destination = Destination.LABEL;
            case "ud" -> group.destination = Destination.TEXT;
            case "nesttableprops" -> {
                group.rowOfInnerTable = true;
                outerRow = row;
                row = new RtfRow();
            }
            case "footnote", "shptxt" -> {
                if (group.destination == Destination.TEXT) {
                    group.ownFlow = true;
                    group.note = word.equals("footnote");
                    flows.push(new RtfFlow());
                }
            }
            case "ftnalt" -> group.endnote = true;
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean letters(String word) {
        boolean on = lexer.number(1) != 0;
        switch (word) {
            case "plain" -> group.plain(defaultFont);
            case "f" -> group.font = lexer.number(0);
            case "b" -> group.bold = on;
            case "i" -> group.italic = on;
            case "super" -> group.raised = on;
            case "sub", "nosupersub" -> group.raised = false;
            case "caps", "scaps" -> group.capitals = on;
            case "v", "deleted", "webhidden" -> group.hidden = on;
            case "uc" -> group.replacements = Math.max(0, lexer.number(1));
            case "u" -> {
                add(String.valueOf((char) lexer.number(0)));
                toReplace = group.replacements;
            }
            case "tab", "enspace", "emspace", "qmspace" -> add(" ");
            case "emdash" -> add("—");
            case "endash" -> add("–");
            case "lquote" -> add("‘");
            case "rquote" -> add("’");
            case "ldblquote" -> add("“");
            case "rdblquote" -> add("”");
            case "bullet" -> add("•");
            case "line", "lbr" -> {
                if (group.destination == Destination.TEXT && !group.hidden) {
                    flows.element().text().lineBreak();
                }
            }
            case "chftn" -> markDue |= group.destination == Destination.TEXT && flows.size() == 1 && !group.hidden;
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean paragraph(String word) {
        switch (word) {
            case "pard" -> {
                // the paragraphs of a label's group are not the document's
                if (group.destination != Destination.LABEL) {
                    tableLevel = 0;
                    heading = false;
                }
            }
            case "intbl" -> tableLevel = Math.max(1, tableLevel);
            case "itap" -> tableLevel = Math.max(0, lexer.number(0));
            case "s" -> {
                style = lexer.number(0);
                heading = headingStyles.contains(style);
            }
            case "outlinelevel" -> {
                if (group.destination == Destination.STYLES) {
                    headingStyles.add(style);
                } else {
                    heading = lexer.number(9) < 9;
                }
            }
            case "trowd" -> row = new RtfRow();
            case "par", "sect", "page" -> {
                boolean shown = word.equals("par") || !flows.element().text().isBlank();
                if (group.destination == Destination.TEXT && shown && !group.hidden) {
                    flows.element().endParagraph(tableLevel, heading);
                }
            }
            case "cell", "nestcell" -> {
                if (group.destination == Destination.TEXT) {
                    flows.element().endCell(word.equals("cell") ? 1 : Math.max(2, tableLevel), heading);
                }
            }
            case "row" -> flows.element().endRow(1, row);
            case "nestrow" -> flows.element().endRow(Math.max(2, tableLevel), row);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void document(String word) {
        switch (word) {
            case "ansicpg" -> fonts.page(lexer.number(1252));
            case "mac" -> fonts.page(10000);
            case "deff" -> defaultFont = lexer.number(0);
            case "fcharset" -> fonts.charset(group.font, lexer.number(0));
            case "ftnnalc", "ftnnauc", "ftnnrlc", "ftnnruc", "ftnnchi", "ftnnar" -> footnoteForm = form(word);
            case "aftnnalc", "aftnnauc", "aftnnrlc", "aftnnruc", "aftnnchi", "aftnnar" -> endnoteForm = form(word);
            default -> {
                // a look of no meaning here
            }
        }
    }

    private static String form(String word) {
        return switch (word.substring(word.length() - 3)) {
            case "alc" -> "lowerLetter";
            case "auc" -> "upperLetter";
            case "rlc" -> "lowerRoman";
            case "ruc" -> "upperRoman";
            case "chi" -> "chicago";
            default -> "decimal";
        };
    }

    private void symbol(int symbol) {
        switch (symbol) {
            case '*' -> starred = true;
            case '~' -> add("\u00A0");
            case '_' -> add("-");
            case '{', '}', '\\' -> add(String.valueOf((char) symbol));
            case '\r', '\n' -> paragraph("par");
            default -> {
                // the soft hyphen, marks of an index
            }
        }
    }

    private void addByte(int b) {
        if (toReplace > 0) {
            toReplace--;
        } else {
            bytes.write(b);
        }
    }

    private void flushBytes() {
        if (bytes.size() > 0) {
            String text = fonts.decode(bytes.toByteArray(), group.font);
            bytes.reset();
            add(text);
        }
    }

    private void add(String text) {
        characters += text.length();
        if (characters > MOST_CHARACTERS) {
            throw new UnreadableException(Refusal.TOO_LARGE, "more than " + MOST_CHARACTERS + " characters");
        }
        switch (group.destination) {
            case FONTS -> text.chars().forEach(c -> fonts.name(group.font, (char) c));
            case STYLES -> styleName.append(text);
            case LABEL -> flows.element().label().append(SymbolFont.plain(text, fonts.name(group.font)));
            case TEXT -> {
                if (!group.hidden) {
                    flows.element()
                            .text()
                            .add(
                                    text,
                                    new RunLook(
                                            fonts.name(group.font),
                                            group.bold,
                                            group.italic,
                                            group.raised,
                                            group.capitals));
                }
            }
            case SKIPPED -> {
                // not part of the document
            }
        }
    }
}
