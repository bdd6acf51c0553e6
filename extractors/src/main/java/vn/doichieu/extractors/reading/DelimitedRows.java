package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rows whose cells a sign parts: a tab, as exporters of word-processor files write them, or Markdown's upright line. */
final class DelimitedRows implements TextRows {
    /** The line under a Markdown table's head, and the borders of drawn ones. */
    private static final Pattern RULE = Pattern.compile("[-+|:=\\s]*[-=]{2,}[-+|:=\\s]*");

    private final List<TextLine> lines;
    private final Pattern row;
    private final Pattern delimiter;

    private DelimitedRows(List<TextLine> lines, String row, String delimiter) {
        this.lines = lines;
        this.row = Pattern.compile(row);
        this.delimiter = Pattern.compile(delimiter);
    }

    static DelimitedRows byTabs(List<TextLine> lines) {
        return new DelimitedRows(lines, "[^\\t]*\\t.*", "\\t");
    }

    /** "| a | b |", with or without the outer lines. */
    static DelimitedRows byBars(List<TextLine> lines) {
        return new DelimitedRows(lines, "\\s*\\|.*\\|\\s*|[^|]*\\S\\s\\|\\s\\S.*", "\\|");
    }

    @Override
    public Optional<TextTable> at(int line) {
        List<TextTable.Row> rows = new ArrayList<>();
        int at = line;
        while (at < lines.size() && isRow(lines.get(at).raw(), rows)) {
            if (!RULE.matcher(lines.get(at).raw()).matches()) {
                rows.add(new TextTable.Row(at, cells(lines.get(at).raw())));
            }
            at++;
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new TextTable(line, at, rows));
    }

    /** A line set in by a tab is prose unless rows above have cells to the right too. */
    private boolean isRow(String raw, List<TextTable.Row> above) {
        if (!row.matcher(raw).matches()) {
            return RULE.matcher(raw).matches() && (!above.isEmpty() || raw.contains("+"));
        }
        List<String> cells = cells(raw);
        long filled = cells.stream().filter(cell -> !cell.isEmpty()).count();
        boolean sameWidth = !above.isEmpty() && above.get(0).cells().size() == cells.size() && cells.size() > 2;
        return filled >= 2 || sameWidth || RULE.matcher(raw).matches();
    }

    private List<String> cells(String raw) {
        String inner = delimiter.pattern().equals("\\t")
                ? raw
                : raw.strip().replaceFirst("^\\|", "").replaceFirst("\\|$", "");
        return Arrays.stream(delimiter.split(inner, -1))
                .map(cell -> TextAssembler.canonical(cell.replaceAll("<br\\s*/?>|\\*\\*", " ")))
                .collect(Collectors.toList());
    }
}
