package vn.doichieu.extractors.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the XHTML events of Tika into paragraphs and tables. For one document, once. */
final class XhtmlBlocks extends DefaultHandler {
    private static final int MOST_CHARACTERS = 20_000_000;
    private static final int DEEPEST = 200;

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "center",
            "blockquote",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "address",
            "figure",
            "figcaption",
            "dl",
            "dt",
            "dd",
            "form",
            "fieldset",
            "pre",
            "hr",
            "caption",
            "tbody",
            "thead",
            "tfoot");

    /** A number that LibreOffice sets right before the words of a heading. */
    private static final Pattern GLUED_NUMBER =
            Pattern.compile("^((?:[IVXLC]+|\\d{1,2}(?:\\.\\d{1,2})*)[.)])(?=\\p{Lu})");

    private final XhtmlTables tables = new XhtmlTables();
    private final XhtmlLists lists = new XhtmlLists();
    private final XhtmlLooks looks = new XhtmlLooks();
    private final XhtmlNotes notes = new XhtmlNotes();
    private final XhtmlNoteLinks links = new XhtmlNoteLinks();
    private LineCollector line = new LineCollector();
    private String label = "";
    private boolean heading;
    private int characters;

    List<FlowItem> items() {
        endBlock();
        return notes.resolve(tables.items());
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        String element = localName.toLowerCase(Locale.ROOT);
        looks.start(element, attributes);
        switch (element) {
            case "br" -> line.lineBreak();
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                endBlock();
                heading = true;
            }
            case "ul" -> {
                endBlock();
                refuseDepth(lists.depth());
                lists.startBulleted();
            }
            case "ol" -> {
                endBlock();
                refuseDepth(lists.depth());
                lists.startNumbered(attributes);
            }
            case "li" -> {
                endBlock();
                lists.label(attributes).ifPresent(shown -> label = shown);
            }
            case "a" -> links.start(String.valueOf(attributes.getValue("href")), looks.shown(), line);
            case "table" -> {
                endBlock();
                refuseDepth(tables.depth());
                tables.start();
            }
            case "tr" -> {
                endBlock();
                tables.startRow();
            }
            case "td", "th" -> {
                endBlock();
                tables.startCell(attributes);
            }
            default -> {
                if (BLOCKS.contains(element)) {
                    endBlock();
                }
            }
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        String element = localName.toLowerCase(Locale.ROOT);
        switch (element) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> endBlock();
            case "div" -> {
                endBlock();
                links.endNote();
            }
            case "li" -> endItem();
            case "ul", "ol" -> {
                endBlock();
                lists.end();
            }
            case "a" -> links.end(line);
            case "td", "th" -> {
                endBlock();
                tables.endCell();
            }
            case "table" -> {
                endBlock();
                tables.end();
            }
            default -> {
                if (BLOCKS.contains(element)) {
                    endBlock();
                }
            }
        }
        looks.end();
    }

    @Override
    public void characters(char[] text, int start, int length) {
        characters += length;
        if (characters > MOST_CHARACTERS) {
            throw new UnreadableException(Refusal.TOO_LARGE, "more than " + MOST_CHARACTERS + " characters");
        }
        if (!looks.shown()) {
            return;
        }
        String added = new String(text, start, length);
        if (!links.take(added)) {
            line.add(added, looks.look());
        }
    }

    @Override
    public void ignorableWhitespace(char[] text, int start, int length) {
        characters(text, start, length);
    }

    /** In forms a number may stand alone in its cell. */
    private void endItem() {
        endBlock();
        if (tables.depth() > 0 && label.codePoints().anyMatch(Character::isLetterOrDigit)) {
            tables.add(new FlowParagraph(label, new LineCollector().lines(), false, List.of()));
        }
        label = "";
    }

    private static void refuseDepth(int depth) {
        if (depth > DEEPEST) {
            throw new UnreadableException(Refusal.TOO_LARGE, "nested more than " + DEEPEST + " deep");
        }
    }

    private void endBlock() {
        if (!line.isBlank()) {
            List<StyledLine> lines = line.lines();
            if (!links.note().isEmpty()) {
                notes.add(
                        links.note(),
                        String.join(" ", lines.stream().map(StyledLine::text).toList()));
            } else {
                addParagraph(heading ? parted(lines) : lines);
            }
            label = "";
        }
        line = new LineCollector();
        heading = false;
    }

    private void addParagraph(List<StyledLine> lines) {
        boolean numbered = FlowWriter.isItem(lines.get(0).text());
        tables.add(new FlowParagraph(numbered ? "" : label, lines, heading, links.takeReferences()));
    }

    private static List<StyledLine> parted(List<StyledLine> lines) {
        return lines.stream().map(XhtmlBlocks::parted).toList();
    }

    private static StyledLine parted(StyledLine line) {
        String text = line.text().strip();
        return GLUED_NUMBER.matcher(text).find()
                ? new StyledLine(GLUED_NUMBER.matcher(text).replaceFirst("$1 "), line.emphasis())
                : line;
    }
}
