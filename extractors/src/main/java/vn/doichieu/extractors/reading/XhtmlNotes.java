package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Foot- and endnotes of a page, which programs write as links from the mark to the note and back: Word, LibreOffice,
 * Google Docs, Markdown.
 */
final class XhtmlNotes {
    private static final Pattern FORTH =
            Pattern.compile("#(?:sd(foot|end)note(\\d+)sym|_(ft|ed)n(\\d+)|(f)tnt(\\d+)|(f)n[:-]?(\\d+))");
    private static final Pattern BACK =
            Pattern.compile("#(?:sd(foot|end)note(\\d+)anc|_(ft|ed)nref(\\d+)|(f)tnt_ref(\\d+)|(f)nref[:-]?(\\d+))");

    /** Stands before the key of a note among those of a paragraph until its text is known. */
    private static final char KEY = '\0';

    private final Map<String, List<String>> texts = new HashMap<>();

    /** The note that a link leads to; empty where it leads elsewhere. */
    static Optional<String> forth(String link) {
        return key(FORTH, link);
    }

    /** The note whose text a link back to its mark opens. */
    static Optional<String> back(String link) {
        return key(BACK, link);
    }

    /** "[1]" as "1". */
    static String mark(String shown) {
        return shown.replaceAll("[\\[\\]()\\s]", "");
    }

    /** What a paragraph keeps in place of a note. */
    static String reference(String key, String mark) {
        return KEY + key + KEY + mark;
    }

    void add(String key, String text) {
        texts.computeIfAbsent(key, k -> new ArrayList<>()).add(text.strip());
    }

    /** The items with the texts of their notes; those that came without a note lose nothing but the reference. */
    List<FlowItem> resolve(List<FlowItem> items) {
        return items.stream().map(this::resolve).toList();
    }

    private FlowItem resolve(FlowItem item) {
        if (item instanceof FlowParagraph p) {
            List<String> notes =
                    p.notes().stream().flatMap(note -> text(note).stream()).toList();
            return new FlowParagraph(p.label(), p.lines(), p.heading(), notes);
        }
        FlowTable table = (FlowTable) item;
        return new FlowTable(
                table.cells().stream()
                        .map(cell -> new FlowTable.FlowCell(
                                cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), resolve(cell.content())))
                        .toList(),
                table.ruled());
    }

    private Optional<String> text(String note) {
        if (note.isEmpty() || note.charAt(0) != KEY) {
            return Optional.of(note);
        }
        int end = note.indexOf(KEY, 1);
        List<String> text = texts.get(note.substring(1, end));
        return text == null
                ? Optional.empty()
                : Optional.of(RaisedDigits.raiseMark(note.substring(end + 1)) + " " + String.join(" ", text));
    }

    private static Optional<String> key(Pattern pattern, String link) {
        Matcher matcher = pattern.matcher(link);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        StringBuilder key = new StringBuilder();
        for (int i = 1; i <= matcher.groupCount(); i++) {
            String part = matcher.group(i);
            if (part != null) {
                // "foot", "ft" and "f" are one kind, "end" and "ed" the other
                key.append(part.length() > 1 && !Character.isDigit(part.charAt(0)) ? part.substring(0, 1) : part);
            }
        }
        return Optional.of(key.toString());
    }
}
