package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.doichieu.extractors.text.Folding;

/**
 * A table whose rows were pasted one a line, cells parted by no more than a space: a line of heads, each of which begins
 * with a capital, and rows that end with one value under each head but the first.
 */
final class RowLines implements TextRows {
    private static final int FEWEST_VALUES = 2;
    private static final Pattern SPACE = Pattern.compile(" ");

    /** Where a head begins: "STT Nội dung Dự toán năm". */
    private static final Pattern HEAD = Pattern.compile(" (?=\\p{Lu})");

    private static final Set<String> UNIT_HEADS = Set.of("đvt", "đơn vị tính", "đơn vị");

    private final List<TextLine> lines;

    /**
     * The columns of a table.
     *
     * @param numbered whether the first numbers the rows
     * @param united   whether one names the measure unit, behind the name of the row
     * @param values   how many hold values
     */
    private record Columns(boolean numbered, boolean united, int values) {
        static Columns of(List<String> heads) {
            boolean numbered = FlatCells.isOrdinalHead(heads.get(0));
            int unit = numbered ? 2 : 1;
            boolean united = heads.size() > unit && UNIT_HEADS.contains(Folding.fold(heads.get(unit)));
            return new Columns(numbered, united, heads.size() - unit - (united ? 1 : 0));
        }
    }

    RowLines(List<TextLine> lines) {
        this.lines = lines;
    }

    @Override
    public Optional<TextTable> at(int line) {
        List<String> heads = List.of(HEAD.split(lines.get(line).text()));
        Columns columns = Columns.of(heads);
        if (columns.values() < FEWEST_VALUES || heads.stream().anyMatch(head -> !FlatCells.hasLetter(head))) {
            return Optional.empty();
        }
        List<TextTable.Row> rows = new ArrayList<>();
        rows.add(new TextTable.Row(line, heads));
        int at = line + 1;
        Optional<List<String>> cells = cells(at, columns);
        while (cells.isPresent()) {
            rows.add(new TextTable.Row(at, cells.get()));
            at++;
            cells = cells(at, columns);
        }
        return rows.size() > 2 ? Optional.of(new TextTable(line, at, rows)) : Optional.empty();
    }

    private Optional<List<String>> cells(int at, Columns columns) {
        if (at >= lines.size()) {
            return Optional.empty();
        }
        String[] words = SPACE.split(lines.get(at).text());
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
