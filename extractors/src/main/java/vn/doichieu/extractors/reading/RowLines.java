package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A table whose rows were pasted one a line, cells parted by no more than a space: a line of heads, each of which begins
 * with a capital, and rows that end with one value under each head but the first.
 */
final class RowLines implements TextRows {
    private static final int FEWEST_VALUES = 2;
    private static final int FEWEST_ROWS = 2;
    private static final Pattern SPACE = Pattern.compile(" ");

    /** Where a head begins: "STT Nội dung Dự toán năm". */
    private static final Pattern HEAD = Pattern.compile(
            " (?=\\p{Lu})|(?<=(?:19|20)\\d\\d) (?=(?:19|20)\\d\\d)| (?=(?:19|20)\\d\\d (?:19|20)\\d\\d)");

    private final List<TextLine> lines;

    /**
     * The columns of a table.
     *
     * @param heads    what heads them
     * @param numbered whether the first numbers the rows
     * @param united   whether one names the measure unit, behind the name of the row
     * @param values   how many hold values
     */
    private record Columns(List<String> heads, boolean numbered, boolean united, int values) {
        static Optional<Columns> of(String line) {
            List<String> heads = List.of(HEAD.split(line));
            boolean numbered = FlatCells.isOrdinalHead(heads.get(0));
            int unit = numbered ? 2 : 1;
            boolean united = heads.size() > unit && FlatCells.isUnitHead(heads.get(unit));
            int values = heads.size() - unit - (united ? 1 : 0);
            boolean named = heads.stream().allMatch(head -> FlatCells.hasLetter(head) || FlatCells.isYear(head));
            return values >= (numbered ? 1 : FEWEST_VALUES) && named
                    ? Optional.of(new Columns(heads, numbered, united, values))
                    : Optional.empty();
        }
    }

    RowLines(List<TextLine> lines) {
        this.lines = lines;
    }

    @Override
    public Optional<TextTable> at(int line) {
        List<String> rows = RunOnRows.split(lines.get(line).text());
        return rows.size() > 1 ? inOne(line, rows) : below(line);
    }

    private Optional<TextTable> below(int line) {
        Optional<Columns> columns = Columns.of(lines.get(line).text());
        List<TextTable.Row> rows = new ArrayList<>();
        int at = line + 1;
        while (columns.isPresent() && at < lines.size()) {
            Optional<List<String>> cells = cells(lines.get(at).text(), columns.get());
            if (cells.isEmpty()) {
                break;
            }
            rows.add(new TextTable.Row(at, cells.get()));
            at++;
        }
        return rows.size() < FEWEST_ROWS ? Optional.empty() : Optional.of(table(line, at, columns.get(), rows));
    }

    /** All rows in one line: every one must fit. */
    private static Optional<TextTable> inOne(int line, List<String> words) {
        Optional<Columns> columns = Columns.of(words.get(0));
        List<TextTable.Row> rows = columns.stream()
                .flatMap(found -> words.stream().skip(1).flatMap(row -> cells(row, found).stream()))
                .map(cells -> new TextTable.Row(line, cells))
                .toList();
        return rows.size() < FEWEST_ROWS || rows.size() < words.size() - 1
                ? Optional.empty()
                : Optional.of(table(line, line + 1, columns.get(), rows));
    }

    private static TextTable table(int line, int end, Columns columns, List<TextTable.Row> rows) {
        List<TextTable.Row> all = new ArrayList<>(List.of(new TextTable.Row(line, columns.heads())));
        all.addAll(rows);
        return new TextTable(line, end, all);
    }

    private static Optional<List<String>> cells(String row, Columns columns) {
        String[] words = SPACE.split(row);
        int name = columns.numbered() && FlatCells.isOrdinal(words[0]) ? 1 : 0;
        int first = words.length - columns.values();
        if (first <= name
                || FlatCells.isNumber(words[first - 1])
                || !Arrays.stream(words, first, words.length).allMatch(FlatCells::isValue)
                || Arrays.stream(words, name, first).noneMatch(FlatCells::hasLetter)) {
            return Optional.empty();
        }
        List<String> cells = new ArrayList<>();
        if (columns.numbered()) {
            cells.add(name == 1 ? words[0] : "");
        }
        int unit = columns.united() ? unit(words, name, first) : first;
        cells.add(String.join(" ", Arrays.copyOfRange(words, name, unit)));
        if (columns.united()) {
            cells.add(String.join(" ", Arrays.copyOfRange(words, unit, first)));
        }
        cells.addAll(Arrays.asList(words).subList(first, words.length));
        return Optional.of(cells);
    }

    /** Where the measure unit begins, as every cell does with a capital or a sign: "Dân số Người", "Tỷ lệ hộ nghèo %". */
    private static int unit(String[] words, int name, int end) {
        for (int i = end - 1; i > name; i--) {
            if (!Character.isLowerCase(words[i].charAt(0))) {
                return i;
            }
        }
        return end;
    }
}
