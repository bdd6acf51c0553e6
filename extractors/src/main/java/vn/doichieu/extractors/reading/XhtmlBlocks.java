package vn.doichieu.extractors.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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

    private final List<FlowItem> items = new ArrayList<>();
    private final Deque<OpenTable> tables = new ArrayDeque<>();
    private final Deque<OpenList> lists = new ArrayDeque<>();
    private final XhtmlLooks looks = new XhtmlLooks();
    private final XhtmlNotes notes = new XhtmlNotes();
    private final List<String> notesHere = new ArrayList<>();
    private LineCollector line = new LineCollector();
    private String label = "";
    private boolean heading;

    /** The note whose text is being read; empty in running text. */
    private String noteOpen = "";

    /** Characters of a link that is the mark of a note; null outside of one. */
    private @Nullable StringBuilder mark;

    private String markOf = "";
    private boolean backLink;
    private int characters;

    private static final class OpenTable {
        private final TableGrid grid = new TableGrid();
        private List<FlowItem> cell = new ArrayList<>();
        private final List<FlowItem> captions = new ArrayList<>();
        private int rowSpan = 1;
        private int columnSpan = 1;
    }

    /** A list: the form of its numbers, "bullet" for none, and the last one. */
    private static final class OpenList {
        private final String form;
        private int last;

        private OpenList(String form, int last) {
            this.form = form;
            this.last = last;
        }
    }

    List<FlowItem> items() {
        endBlock();
        return notes.resolve(items);
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
            case "ul" -> startList("bullet", 0);
            case "ol" -> startList(form(attributes), number(attributes, "start", 1) - 1);
            case "li" -> startItem(attributes);
            case "a" -> startLink(String.valueOf(attributes.getValue("href")));
            case "table" -> startTable();
            case "tr" -> {
                endBlock();
                if (!tables.isEmpty()) {
                    tables.element().grid.startRow();
                }
            }
            case "td", "th" -> startCell(attributes);
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
                noteOpen = "";
            }
            case "li" -> endItem();
            case "ul", "ol" -> {
                endBlock();
                lists.poll();
            }
            case "a" -> endLink();
            case "td", "th" -> endCell();
            case "table" -> endTable();
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
        StringBuilder link = mark;
        if (link != null) {
            link.append(added);
        } else if (!backLink) {
            line.add(added, looks.look());
        }
    }

    @Override
    public void ignorableWhitespace(char[] text, int start, int length) {
        characters(text, start, length);
    }

    private void startList(String form, int last) {
        endBlock();
        refuseDepth(lists.size());
        lists.push(new OpenList(form, last));
    }

    private void startItem(Attributes attributes) {
        endBlock();
        if (lists.isEmpty()) {
            return;
        }
        OpenList list = lists.element();
        list.last = number(attributes, "value", list.last + 1);
        label = list.form.equals("bullet") ? "- " : ListNumber.format(list.last, list.form) + ". ";
    }

    /** In forms a number may stand alone in its cell. */
    private void endItem() {
        endBlock();
        if (!tables.isEmpty() && label.codePoints().anyMatch(Character::isLetterOrDigit)) {
            target().add(new FlowParagraph(label, new LineCollector().lines(), false, List.of()));
        }
        label = "";
    }

    private void startLink(String target) {
        Optional<String> forth = XhtmlNotes.forth(target);
        Optional<String> back = XhtmlNotes.back(target);
        if (forth.isPresent()) {
            mark = new StringBuilder();
            markOf = forth.get();
        } else if (back.isPresent() && looks.shown()) {
            if (line.isBlank()) {
                noteOpen = back.get();
            }
            backLink = true;
        }
    }

    private void endLink() {
        StringBuilder shown = mark;
        if (shown != null) {
            String sign = XhtmlNotes.mark(shown.toString());
            line.addMark(sign);
            notesHere.add(XhtmlNotes.reference(markOf, sign));
            mark = null;
        }
        backLink = false;
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
            // what stands outside of any cell is the caption
            table.captions.addAll(table.cell);
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
            OpenTable table = tables.pop();
            target().addAll(table.captions);
            target().add(table.grid.build(true));
        }
    }

    private void endBlock() {
        if (!line.isBlank()) {
            List<StyledLine> lines = line.lines();
            if (!noteOpen.isEmpty()) {
                notes.add(
                        noteOpen,
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
        target().add(new FlowParagraph(numbered ? "" : label, lines, heading, notesHere));
        notesHere.clear();
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

    private List<FlowItem> target() {
        return tables.isEmpty() ? items : tables.element().cell;
    }

    private static int span(Attributes attributes, String name) {
        return Math.max(1, number(attributes, name, 1));
    }

    private static int number(Attributes attributes, String name, int otherwise) {
        String value = attributes.getValue(name);
        return value != null && value.matches("[0-9]{1,3}") ? Integer.parseInt(value) : otherwise;
    }

    private static String form(Attributes attributes) {
        String stated = attributes.getValue("type") + " " + attributes.getValue("style");
        if (stated.startsWith("I") || stated.contains("upper-roman")) {
            return "upperRoman";
        }
        if (stated.startsWith("i") || stated.contains("lower-roman")) {
            return "lowerRoman";
        }
        if (stated.startsWith("A ") || stated.contains("upper-alpha") || stated.contains("upper-latin")) {
            return "upperLetter";
        }
        boolean letters = stated.startsWith("a ") || stated.contains("lower-alpha") || stated.contains("lower-latin");
        return letters ? "lowerLetter" : "decimal";
    }
}
