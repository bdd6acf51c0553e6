package vn.doichieu.pipeline.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Prints a sheet for reading: columns two spaces apart, numbers to the right, cells wrapped at words so that the table
 * fits the width. Nothing is cut off; a width too small for the columns is exceeded rather than the data shortened.
 */
public final class TableWriter {

    private static final int GAP = 2;
    /** No column is squeezed below this. */
    private static final int NARROWEST = 6;

    private final int width;
    private final NumberText numbers;

    /** @param width columns of the terminal */
    public TableWriter(int width, Language language) {
        this.width = width;
        this.numbers = new NumberText(language);
    }

    /** The table with a line break after each line, header and rule first. */
    public String write(Sheet sheet) {
        Sheet shown = sheet.forTable();
        List<String> titles = shown.columns().stream().map(Column::title).toList();
        List<List<String>> rows = shown.rows().stream()
                .map(row -> row.stream().map(this::text).toList())
                .toList();
        boolean[] right = numeric(shown);
        int[] widths = fit(titles, rows, right);
        StringBuilder table = new StringBuilder();
        appendRow(table, titles, widths, right);
        table.append(IntStream.of(widths).mapToObj("─"::repeat).collect(Collectors.joining(" ".repeat(GAP))))
                .append('\n');
        rows.forEach(row -> appendRow(table, row, widths, right));
        return table.toString();
    }

    private String text(Cell cell) {
        if (cell instanceof Cell.Numeric number) {
            return number.mark() + numbers.of(number.value());
        }
        return cell instanceof Cell.Text words ? words.text().replace('\n', ' ') : "";
    }

    private static boolean[] numeric(Sheet sheet) {
        boolean[] numeric = new boolean[sheet.columns().size()];
        for (int c = 0; c < numeric.length; c++) {
            int column = c;
            numeric[c] = sheet.rows().stream().anyMatch(row -> row.get(column) instanceof Cell.Numeric)
                    && sheet.rows().stream().noneMatch(row -> row.get(column) instanceof Cell.Text);
        }
        return numeric;
    }

    /** Natural widths, the widest narrowed by one until all fit; words are broken only where need be, numbers never. */
    private int[] fit(List<String> titles, List<List<String>> rows, boolean[] numeric) {
        int[] widths = new int[titles.size()];
        int[] smallest = new int[widths.length];
        for (int c = 0; c < widths.length; c++) {
            int column = c;
            List<String> texts = new ArrayList<>(List.of(titles.get(c)));
            rows.forEach(row -> texts.add(row.get(column)));
            widths[c] = texts.stream().mapToInt(DisplayWidth::of).max().orElse(0);
            int word = texts.stream().mapToInt(TableWriter::longestWord).max().orElse(0);
            smallest[c] = numeric[c] ? word : Math.min(widths[c], Math.max(NARROWEST, word));
        }
        narrow(widths, smallest);
        for (int c = 0; c < widths.length; c++) {
            smallest[c] = numeric[c] ? widths[c] : Math.min(widths[c], NARROWEST);
        }
        narrow(widths, smallest);
        return widths;
    }

    private void narrow(int[] widths, int[] smallest) {
        int excess = IntStream.of(widths).sum() + GAP * (widths.length - 1) - width;
        for (; excess > 0; excess--) {
            int widest = -1;
            for (int c = 0; c < widths.length; c++) {
                if (widths[c] > smallest[c] && (widest < 0 || widths[c] > widths[widest])) {
                    widest = c;
                }
            }
            if (widest < 0) {
                return;
            }
            widths[widest]--;
        }
    }

    private static int longestWord(String text) {
        int longest = 0;
        for (String word : text.split(" ")) {
            longest = Math.max(longest, DisplayWidth.of(word));
        }
        return longest;
    }

    private static void appendRow(StringBuilder table, List<String> cells, int[] widths, boolean[] right) {
        List<List<String>> wrapped = IntStream.range(0, widths.length)
                .mapToObj(c -> Wrapping.wrap(cells.get(c), widths[c]))
                .toList();
        int height = wrapped.stream().mapToInt(List::size).max().orElse(1);
        for (int line = 0; line < height; line++) {
            StringBuilder printed = new StringBuilder();
            for (int c = 0; c < widths.length; c++) {
                String part = line < wrapped.get(c).size() ? wrapped.get(c).get(line) : "";
                String blank = " ".repeat(Math.max(0, widths[c] - DisplayWidth.of(part)));
                printed.append(right[c] ? blank + part : part + blank).append(" ".repeat(GAP));
            }
            table.append(printed.toString().stripTrailing()).append('\n');
        }
    }
}
