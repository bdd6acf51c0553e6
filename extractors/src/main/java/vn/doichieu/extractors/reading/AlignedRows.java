package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rows whose cells stand below each other, parted by a blank strip that runs down all of them. Justified prose has
 * doubled spaces too, but hardly at one place in several lines.
 */
final class AlignedRows implements TextRows {
    private static final Pattern GAP = Pattern.compile("(?<=\\S) {2,}(?=\\S)");

    /** A strip this wide is meant even between two lines only. */
    private static final int WIDE = 3;

    private static final int SURE_ROWS = 3;

    private final List<TextLine> lines;
    private final int usualGap;

    AlignedRows(List<TextLine> lines) {
        this.lines = lines;
        int[] gaps = lines.stream().mapToInt(TextLine::gap).sorted().toArray();
        this.usualGap = gaps.length == 0 ? 0 : gaps[gaps.length / 2];
    }

    /** A stretch of blanks, in characters from the line's start. */
    private record Strip(int start, int end) {
        Optional<Strip> common(Strip other) {
            int from = Math.max(start, other.start);
            int to = Math.min(end, other.end);
            return to - from >= 2 ? Optional.of(new Strip(from, to)) : Optional.empty();
        }
    }

    @Override
    public Optional<TextTable> at(int line) {
        List<Strip> strips = gaps(lines.get(line).raw());
        int end = line + 1;
        while (!strips.isEmpty() && end < lines.size() && lines.get(end).gap() <= usualGap + 1) {
            List<Strip> left = common(strips, lines.get(end).raw());
            if (left.isEmpty()) {
                break;
            }
            strips = left;
            end++;
        }
        return strips.isEmpty() ? Optional.empty() : table(line, end, strips);
    }

    private Optional<TextTable> table(int first, int end, List<Strip> strips) {
        List<TextTable.Row> rows = new ArrayList<>();
        for (int i = first; i < end; i++) {
            rows.add(new TextTable.Row(i, cells(lines.get(i).raw(), strips)));
        }
        boolean wide = strips.stream().anyMatch(strip -> strip.end() - strip.start() >= WIDE);
        TextTable table = new TextTable(first, end, rows);
        return wide || rows.size() >= SURE_ROWS || table.isLayout() ? Optional.of(table) : Optional.empty();
    }

    /** What remains of the strips when the line is added; a line beside or within one column keeps them all. */
    private static List<Strip> common(List<Strip> strips, String raw) {
        List<Strip> blanks = gaps(raw);
        blanks.addAll(outside(raw));
        List<Strip> common = new ArrayList<>();
        for (Strip strip : strips) {
            blanks.stream().map(strip::common).flatMap(Optional::stream).forEach(common::add);
        }
        boolean reaches = common.stream().anyMatch(strip -> strip.end() <= raw.length());
        return reaches ? common : List.of();
    }

    private static List<Strip> gaps(String raw) {
        List<Strip> gaps = new ArrayList<>();
        Matcher gap = GAP.matcher(raw);
        while (gap.find()) {
            gaps.add(new Strip(gap.start(), gap.end()));
        }
        return gaps;
    }

    /** The blanks before and behind the line. */
    private static List<Strip> outside(String raw) {
        int begins = raw.length() - raw.stripLeading().length();
        return List.of(new Strip(0, begins), new Strip(raw.stripTrailing().length(), Integer.MAX_VALUE));
    }

    private static List<String> cells(String raw, List<Strip> strips) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (Strip strip : strips) {
            int to = Math.min(raw.length(), (strip.start() + strip.end()) / 2);
            cells.add(TextAssembler.canonical(raw.substring(Math.min(from, to), to)));
            from = to;
        }
        cells.add(TextAssembler.canonical(raw.substring(from)));
        return cells;
    }
}
