package vn.doichieu.pipeline.evaluate.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import vn.doichieu.pipeline.evaluate.reading.FileReading.ReadHeading;
import vn.doichieu.pipeline.evaluate.reading.FileReading.ReadMark;
import vn.doichieu.pipeline.evaluate.reading.FileReading.ReadNote;

/**
 * What Tika's XHTML says of a file, read in its favour: headings are h1 to h6 and, where the file has bold text, paragraphs
 * that are bold throughout (those tell no level); tables are table elements; notes are blocks whose class names a note.
 */
final class TikaXhtml extends DefaultHandler {
    private static final Pattern MARK = Pattern.compile("\\[(?:foot|end)noteRef:(\\d+)]");

    private final List<ReadHeading> headings = new ArrayList<>();
    private final List<List<List<String>>> tables = new ArrayList<>();
    private final List<String> blocks = new ArrayList<>();
    private final List<ReadNote> notes = new ArrayList<>();
    private final List<ReadMark> marks = new ArrayList<>();
    private final Deque<TikaTable> open = new ArrayDeque<>();
    private final StringBuilder block = new StringBuilder();
    private OptionalInt level = OptionalInt.empty();
    private int bold;
    private int silent;
    private boolean light;
    private int noteDepth;
    private int depth;

    FileReading reading() {
        endBlock();
        List<String> all = new ArrayList<>();
        blocks.forEach(text -> all.addAll(Printed.numbers(text)));
        notes.forEach(note -> all.addAll(Printed.numbers(note.text())));
        return new FileReading(headings, tables, blocks, notes, marks, all, Optional.empty());
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        depth++;
        switch (localName.toLowerCase(Locale.ROOT)) {
            case "head", "script", "style" -> silent++;
            case "b", "strong" -> bold++;
            case "br" -> block.append('\n');
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                endBlock();
                level = OptionalInt.of(localName.charAt(1) - '0');
            }
            case "p", "div" -> {
                endBlock();
                if (noteDepth == 0 && isNote(attributes)) {
                    noteDepth = depth;
                }
            }
            case "table" -> {
                endBlock();
                open.push(new TikaTable());
            }
            case "tr" -> openTable().ifPresent(TikaTable::startRow);
            case "td", "th" -> {
                endBlock();
                openTable()
                        .ifPresent(table -> table.startCell(span(attributes, "rowspan"), span(attributes, "colspan")));
            }
            case "li" -> endBlock();
            default -> {
                // no block of its own
            }
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        switch (localName.toLowerCase(Locale.ROOT)) {
            case "head", "script", "style" -> silent--;
            case "b", "strong" -> bold--;
            case "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th" -> endBlock();
            case "table" -> {
                endBlock();
                tables.add(open.pop().rows());
            }
            default -> {
                // no block of its own
            }
        }
        if (noteDepth == depth) {
            noteDepth = 0;
        }
        depth--;
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (silent == 0) {
            String added = new String(text, start, length);
            light |= bold == 0 && !added.isBlank();
            block.append(added);
        }
    }

    private void endBlock() {
        String text = Printed.spaced(block.toString());
        if (!text.isEmpty()) {
            add(text);
        }
        block.setLength(0);
        level = OptionalInt.empty();
        light = false;
    }

    private void add(String text) {
        if (noteDepth > 0) {
            notes.add(new ReadNote(Integer.toString(notes.size() + 1), text));
            return;
        }
        Matcher mark = MARK.matcher(text);
        for (MatchResult one : mark.results().toList()) {
            marks.add(new ReadMark(
                    one.group(1), MARK.matcher(text.substring(0, one.start())).replaceAll("")));
        }
        String plain = mark.replaceAll("");
        blocks.add(plain);
        if (!open.isEmpty()) {
            open.element().add(plain);
        } else if (level.isPresent() || !light) {
            headings.add(new ReadHeading(plain, level));
        }
    }

    private Optional<TikaTable> openTable() {
        return Optional.ofNullable(open.peek());
    }

    private static boolean isNote(Attributes attributes) {
        String kind = String.valueOf(attributes.getValue("class")).toLowerCase(Locale.ROOT);
        return kind.contains("note") && !kind.contains("notes");
    }

    private static int span(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value != null && value.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(value) : 1;
    }
}
