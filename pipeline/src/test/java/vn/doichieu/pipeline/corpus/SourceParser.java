package vn.doichieu.pipeline.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.pipeline.corpus.SourceBlock.Cell;
import vn.doichieu.pipeline.corpus.SourceBlock.Heading;
import vn.doichieu.pipeline.corpus.SourceBlock.Merge;
import vn.doichieu.pipeline.corpus.SourceBlock.Paragraph;
import vn.doichieu.pipeline.corpus.SourceBlock.Table;
import vn.doichieu.pipeline.evaluate.Gold.GoldFigure;
import vn.doichieu.pipeline.evaluate.Gold.GoldFinding;

/** Reads an annotated source line by line. One parser reads one source. */
final class SourceParser {
    private static final Pattern HEADER =
            Pattern.compile("(issuer|number|place-date|type|title|layout|gold\\.\\w+):(.*)");
    private static final Pattern NOTE = Pattern.compile("\\[\\^(\\d+)]:\\s*(.*)");
    private static final Pattern CELL_END = Pattern.compile("\\|(?![^\\[]*]])");

    private final Map<String, String> header = new HashMap<>();
    private final Set<String> layout = new HashSet<>();
    private final List<SourceBlock> blocks = new ArrayList<>();
    private final SortedMap<Integer, RichText> notes = new TreeMap<>();
    private final List<String> recipients = new ArrayList<>();
    private final List<String> signature = new ArrayList<>();
    private final List<GoldFigure> figures = new ArrayList<>();
    private final List<GoldFinding> findings = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();
    private boolean inFindings;

    private SourceParser() {}

    /** @throws SourceException naming the line that cannot be understood */
    static SourceReport parse(String source) {
        SourceParser parser = new SourceParser();
        int number = 0;
        for (String line : source.lines().toList()) {
            number++;
            try {
                parser.line(line.strip());
            } catch (SourceException e) {
                throw new SourceException("line " + number + ": " + e.getMessage(), e);
            }
        }
        parser.endTable();
        return new SourceReport(
                parser.header,
                parser.layout,
                parser.blocks,
                parser.notes,
                parser.recipients,
                parser.signature,
                parser.figures,
                parser.findings);
    }

    private void line(String line) {
        if (line.isEmpty() || line.startsWith("%%")) {
            return;
        }
        if (line.startsWith("|") && !inFindings) {
            rows.add(row(line));
            return;
        }
        endTable();
        Matcher headerLine = HEADER.matcher(line);
        Matcher note = NOTE.matcher(line);
        if (line.equals("=== findings")) {
            inFindings = true;
        } else if (inFindings) {
            findings.add(finding(line));
        } else if (blocks.isEmpty() && headerLine.matches()) {
            header(headerLine.group(1), headerLine.group(2).strip());
        } else if (note.matches()) {
            notes.put(Integer.valueOf(note.group(1)), text(note.group(2)));
        } else if (line.startsWith("recipients:") || line.startsWith("Nơi nhận:")) {
            recipients(line);
        } else if (line.startsWith("sign:")) {
            signature.addAll(List.of(line.substring("sign:".length()).strip().split(" / ")));
        } else {
            blocks.add(line.startsWith("##") ? heading(line) : new Paragraph(text(line)));
        }
    }

    private void header(String key, String value) {
        if (key.equals("layout")) {
            layout.addAll(List.of(value.split("[\\s,]+")));
        } else if (header.put(key, value) != null) {
            throw new SourceException("said twice: " + key);
        }
    }

    private void recipients(String line) {
        String words = line.replaceFirst("^(?:recipients:\\s*)?(?:Nơi nhận:)?\\s*", "");
        if (recipients.isEmpty()) {
            recipients.add("Nơi nhận:");
        }
        if (!words.isEmpty()) {
            recipients.addAll(List.of(words.split(" / ")));
        }
    }

    private Heading heading(String line) {
        HeadingLine parts = HeadingLine.of(line);
        RichText title = text(parts.title());
        Optional<RichText> runIn = parts.runIn().map(this::text);
        return new Heading(parts.number(), title, parts.ownLine(), runIn, parts.level(), parts.area(), parts.role());
    }

    private List<Cell> row(String line) {
        String inner = line.substring(1, line.endsWith("|") ? line.length() - 1 : line.length());
        List<Cell> cells = new ArrayList<>();
        for (String cell : CELL_END.split(inner, -1)) {
            String words = cell.strip();
            Merge merge = words.equals("^^") ? Merge.ABOVE : words.equals("<<") ? Merge.LEFT : Merge.NONE;
            cells.add(new Cell(merge == Merge.NONE ? text(words) : RichText.of(""), merge));
        }
        if (!rows.isEmpty() && rows.get(0).size() != cells.size()) {
            throw new SourceException(
                    "the table's first row has " + rows.get(0).size() + " cells, this one " + cells.size());
        }
        return cells;
    }

    private void endTable() {
        if (!rows.isEmpty()) {
            blocks.add(new Table(rows));
            rows.clear();
        }
    }

    private RichText text(String markup) {
        RichText text = InlineMarkup.read(markup);
        figures.addAll(text.figures());
        return text;
    }

    private static GoldFinding finding(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != 5) {
            throw new SourceException("a finding has five fields separated by tabs, this one " + fields.length);
        }
        Optional<String> severity = Optional.of(fields[2].strip()).filter(word -> !word.equals("-"));
        List<String> values = List.of(fields[3].strip().split("\\s*;\\s*"));
        return new GoldFinding(fields[0].strip(), fields[1].strip(), severity, values, fields[4].strip());
    }
}
