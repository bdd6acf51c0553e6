package vn.doichieu.extractors.reading;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import vn.doichieu.extractors.reading.RtfGroup.Destination;

/**
 * Reads a Rich Text file (version 1.9.1) to its end: a state machine over its control words. Tracked changes are taken
 * as accepted, hidden text, headers and footers left out, list numbers read as the file shows them. For one file, once.
 */
final class RtfParser {
    private static final int DEEPEST = 5_000;
    private static final int MOST_CHARACTERS = 20_000_000;

    private final RtfLexer lexer;
    private final RtfFonts fonts = new RtfFonts();
    private final RtfStyles styles = new RtfStyles();
    private final RtfParagraphs paragraphs = new RtfParagraphs(styles);
    private final RtfNoteMarks marks = new RtfNoteMarks();
    private final RtfFlows flows = new RtfFlows(marks);
    private final Deque<RtfGroup> groups = new ArrayDeque<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private RtfGroup group = new RtfGroup();
    private boolean starred;
    private int toReplace;
    private int characters;

    RtfParser(byte[] file) {
        lexer = new RtfLexer(file);
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
        return flows.finish(group);
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
            flows.close(group);
        }
        if (group.rowOfInnerTable) {
            paragraphs.endInnerRow();
        }
        if (group.destination == Destination.STYLES) {
            styles.endOfName();
        }
        if (!groups.isEmpty()) {
            group = groups.pop();
        }
    }

    private void word(String word) {
        boolean star = starred;
        starred = false;
        if (word.equals("bin")) {
            lexer.pass(lexer.number(0));
        } else if (RtfDestinations.isSkipped(word, star)) {
            group.destination = Destination.SKIPPED;
        } else if (!destination(word)
                && !text(word)
                && !group.take(lexer, fonts)
                && !paragraphs.take(lexer, group, flows.current())
                && !marks.take(word)) {
            fonts.take(lexer, group.font);
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
                paragraphs.startInnerRow();
            }
            case "footnote", "shptxt" -> {
                if (group.destination == Destination.TEXT) {
                    group.ownFlow = true;
                    group.note = word.equals("footnote");
                    flows.open();
                }
            }
            case "ftnalt" -> group.endnote = true;
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Takes a control word that stands for a character, a line break or the mark of a note. */
    private boolean text(String word) {
        boolean shown = group.destination == Destination.TEXT && !group.hidden;
        switch (word) {
            case "u" -> {
                add(String.valueOf((char) lexer.number(0)));
                toReplace = group.replacements;
            }
            case "line", "lbr" -> {
                if (shown) {
                    flows.current().text().lineBreak();
                }
            }
            case "chftn" -> {
                if (shown && flows.inDocument()) {
                    marks.stands();
                }
            }
            default -> {
                Optional<String> sign = RtfSigns.ofWord(word);
                sign.ifPresent(this::add);
                return sign.isPresent();
            }
        }
        return true;
    }

    private void symbol(int symbol) {
        switch (symbol) {
            case '*' -> starred = true;
            case '\r', '\n' -> paragraphs.end(group, flows.current());
            default -> RtfSigns.ofSymbol(symbol).ifPresent(this::add);
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
            case STYLES -> styles.name(text);
            case LABEL -> flows.current().label().append(SymbolFont.plain(text, fonts.name(group.font)));
            case TEXT -> {
                if (!group.hidden) {
                    flows.current().text().add(text, group.look(fonts.name(group.font)));
                }
            }
            case SKIPPED -> {
                // not part of the document
            }
        }
    }
}
