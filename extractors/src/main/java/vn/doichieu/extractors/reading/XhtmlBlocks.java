package vn.doichieu.extractors.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the XHTML events of Tika into paragraphs and tables. For one document, once. */
final class XhtmlBlocks extends DefaultHandler {
    private static final int MOST_CHARACTERS = 20_000_000;
    private static final int DEEPEST = 200;

    private static final Pattern FONT_FAMILY = Pattern.compile("(?i)(?:^|[;\\s])font-family\\s*:\\s*[\"']?([^;\"']+)");

    private final List<FlowItem> items = new ArrayList<>();
    private final Deque<OpenTable> tables = new ArrayDeque<>();
    private final Deque<String> fonts = new ArrayDeque<>();
    private final Deque<Integer> lists = new ArrayDeque<>();
    private LineCollector line = new LineCollector();
    private String label = "";
    private boolean heading;
    private boolean note;
    private int bold;
    private int italic;
    private int raised;
    private int silent;
    private int characters;
    private int notes;

    private static final class OpenTable {
        private final TableGrid grid = new TableGrid();
        private List<FlowItem> cell = new ArrayList<>();
        private int rowSpan = 1;
        private int columnSpan = 1;
    }

    List<FlowItem> items() {
        endBlock();
        return items;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        fonts.push(font(attributes).orElse(font()));
        switch (localName.toLowerCase(Locale.ROOT)) {
            case "head", "script", "style" -> silent++;
            case "b", "strong" -> bold++;
            case "i", "em" -> italic++;
            case "sup" -> raised++;
            case "br" -> line.lineBreak();
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                endBlock();
                heading = true;
            }
            case "p", "div" -> startParagraph(attributes);
            case "ul" -> startList(-1);
            case "ol" -> startList(0);
            case "li" -> startItem();
            case "table" -> startTable();
            case "tr" -> {
                endBlock();
                if (!tables.isEmpty()) {
                    tables.element().grid.startRow();
                }
            }
            case "td", "th" -> startCell(attributes);
            default -> {
                // no block of its own
            }
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        fonts.poll();
        switch (localName.toLowerCase(Locale.ROOT)) {
            case "head", "script", "style" -> silent--;
            case "b", "strong" -> bold--;
            case "i", "em" -> italic--;
            case "sup" -> raised--;
            case "h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "li" -> endBlock();
            case "ul", "ol" -> {
                endBlock();
                lists.poll();
            }
            case "td", "th" -> endCell();
            case "table" -> endTable();
            default -> {
                // no block of its own
            }
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        characters += length;
        if (characters > MOST_CHARACTERS) {
            throw new UnreadableException(Refusal.TOO_LARGE, "more than " + MOST_CHARACTERS + " characters");
        }
        if (silent > 0) {
            return;
        }
        line.add(new String(text, start, length), new RunLook(font(), bold > 0, italic > 0, raised > 0, false));
    }

    @Override
    public void ignorableWhitespace(char[] text, int start, int length) {
        characters(text, start, length);
    }

    /** The font the element sets, by the face of HTML 3 or its own style; style sheets are not read. */
    private static Optional<String> font(Attributes attributes) {
        String face = attributes.getValue("face");
        String style = attributes.getValue("style");
        if (face == null && style != null) {
            Matcher family = FONT_FAMILY.matcher(style);
            face = family.find() ? family.group(1) : null;
        }
        return Optional.ofNullable(face).map(names -> names.split(",", 2)[0].strip());
    }

    private String font() {
        return fonts.isEmpty() ? "" : fonts.element();
    }

    private void startParagraph(Attributes attributes) {
        String kind = String.valueOf(attributes.getValue("class"));
        endBlock();
        note = kind.contains("note") && !kind.contains("notes");
    }

    private void startList(int number) {
        endBlock();
        refuseDepth(lists.size());
        lists.push(number);
    }

    private void startItem() {
        endBlock();
        if (lists.isEmpty()) {
            return;
        }
        int number = lists.pop();
        lists.push(number < 0 ? number : number + 1);
        label = number < 0 ? "- " : number + 1 + ". ";
    }

    private void startTable() {
        endBlock();
        refuseDepth(tables.size());
        tables.push(new OpenTable());
    }

    private static void refuseDepth(int depth) {
        if (depth > DEEPEST) {
            throw new UnreadableException(Refusal.TOO_LARGE, "nested more than " + DEEPEST + " deep");
        }
    }

    private void startCell(Attributes attributes) {
        endBlock();
        if (!tables.isEmpty()) {
            OpenTable table = tables.element();
            table.cell = new ArrayList<>();
            table.rowSpan = span(attributes, "rowspan");
            table.columnSpan = span(attributes, "colspan");
        }
    }

    private void endCell() {
        endBlock();
        if (!tables.isEmpty()) {
            OpenTable table = tables.element();
            table.grid.add(table.rowSpan, table.columnSpan, table.cell);
            table.cell = new ArrayList<>();
        }
    }

    private void endTable() {
        endBlock();
        if (!tables.isEmpty()) {
            FlowTable table = tables.pop().grid.build(true);
            target().add(table);
        }
    }

    private void endBlock() {
        if (!line.isBlank()) {
            List<StyledLine> lines = line.lines();
            boolean numbered = FlowWriter.isItem(lines.get(0).text());
            target().add(note ? noteOf(lines) : new FlowParagraph(numbered ? "" : label, lines, heading, List.of()));
            label = "";
        }
        line = new LineCollector();
        heading = false;
        note = false;
    }

    /** A note without a mark in the text: it stands after the paragraph it interrupts. */
    private FlowParagraph noteOf(List<StyledLine> lines) {
        String text = String.join(" ", lines.stream().map(StyledLine::text).toList());
        String mark = RaisedDigits.raise(Integer.toString(++notes));
        return new FlowParagraph("", List.of(), false, List.of(mark + " " + text.strip()));
    }

    private List<FlowItem> target() {
        return tables.isEmpty() ? items : tables.element().cell;
    }

    private static int span(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value != null && value.matches("[0-9]{1,3}") ? Integer.parseInt(value) : 1;
    }
}
