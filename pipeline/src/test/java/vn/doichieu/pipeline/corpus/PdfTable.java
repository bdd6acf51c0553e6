package vn.doichieu.pipeline.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.doichieu.pipeline.corpus.SourceBlock.Cell;
import vn.doichieu.pipeline.corpus.SourceBlock.Merge;

/** Sets a ruled table, row by row; on a new page the head comes again. */
final class PdfTable {
    private static final float SIZE = 12;
    private static final float LEADING = 14.5f;
    private static final float PADDING = 4;

    private final SourceBlock.Table table;
    private final PdfPages pages;
    private final PdfFonts fonts;
    private final boolean ruled;
    private final float[] edges;

    PdfTable(SourceBlock.Table table, PdfPages pages, PdfFonts fonts, boolean ruled) {
        this.ruled = ruled;
        this.table = table;
        this.pages = pages;
        this.fonts = fonts;
        this.edges = edges();
    }

    /** Sets the table; gives the number of pages it stands on. */
    int draw() throws IOException {
        int onPages = 1;
        pages.skip(6);
        for (int row = 0; row < table.rows().size(); row++) {
            float height = height(row);
            boolean opensPage = pages.makeRoom(height, pages.noteLines(notes(row)));
            onPages += opensPage && row > 0 ? 1 : 0;
            if (opensPage && row >= table.headRows()) {
                for (int head = 0; head < table.headRows(); head++) {
                    row(head, height(head), head == 0);
                }
            }
            row(row, height, opensPage || row == 0);
        }
        pages.skip(8);
        return onPages;
    }

    private void row(int row, float height, boolean first) throws IOException {
        float top = pages.y();
        float bottom = top - height;
        for (int column = 0; column < table.columns(); column += table.columnSpan(row, column)) {
            float left = edges[column];
            float right = edges[column + table.columnSpan(row, column)];
            if (first || cell(row, column).merge() != Merge.ABOVE) {
                rule(left, top, right, top);
            }
            if (!table.continuesBelow(row, column)) {
                rule(left, bottom, right, bottom);
            }
            rule(left, bottom, left, top);
            float base = top - PADDING + LEADING * 0.25f;
            for (PdfLine line : lines(row, column)) {
                base -= LEADING;
                pages.show(line, left + PADDING, base);
            }
        }
        rule(edges[table.columns()], bottom, edges[table.columns()], top);
        pages.skip(height);
    }

    private void rule(float fromX, float fromY, float toX, float toY) throws IOException {
        if (ruled) {
            pages.rule(fromX, fromY, toX, toY);
        }
    }

    private List<Integer> notes(int row) {
        return IntStream.range(0, table.columns())
                .boxed()
                .flatMap(column -> cell(row, column).text().runs().stream())
                .flatMap(run -> run.note().stream())
                .toList();
    }

    private float height(int row) {
        int lines = IntStream.range(0, table.columns())
                .map(column -> lines(row, column).size())
                .max()
                .orElse(1);
        return Math.max(1, lines) * LEADING + 2 * PADDING;
    }

    private List<PdfLine> lines(int row, int column) {
        float width = edges[column + table.columnSpan(row, column)] - edges[column] - 2 * PADDING;
        boolean centred =
                row < table.headRows() || cell(row, column).text().text().matches("[\\d.,%/\\s-]*");
        PdfLine.Alignment alignment = centred ? PdfLine.Alignment.CENTRED : PdfLine.Alignment.LEFT;
        return PdfLine.wrap(words(row, column), width, 0, alignment);
    }

    private List<PdfWord> words(int row, int column) {
        return PdfWord.of(cell(row, column).text(), row < table.headRows() ? fonts.bold() : fonts.regular(), SIZE);
    }

    private Cell cell(int row, int column) {
        return table.rows().get(row).get(column);
    }

    /** Left edge of every column and the right edge of the last: room for the longest word, the rest by need. */
    private float[] edges() {
        int columns = table.columns();
        List<Float> least = new ArrayList<>();
        List<Float> wanted = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            float longest = 10;
            float whole = 10;
            for (int row = 0; row < table.rows().size(); row++) {
                if (table.columnSpan(row, column) == 1) {
                    List<PdfWord> words = words(row, column);
                    longest = Math.max(longest, (float)
                            words.stream().mapToDouble(PdfWord::width).max().orElse(0));
                    whole = Math.max(whole, (float)
                            words.stream().mapToDouble(word -> word.width() + 3).sum());
                }
            }
            least.add(longest + 2 * PADDING + 1);
            wanted.add(whole - longest + 1);
        }
        float free = PdfPages.WIDTH - sum(least);
        float[] edges = new float[columns + 1];
        edges[0] = PdfPages.LEFT;
        for (int column = 0; column < columns; column++) {
            edges[column + 1] = edges[column] + least.get(column) + free * wanted.get(column) / sum(wanted);
        }
        return edges;
    }

    private static float sum(List<Float> widths) {
        return (float) widths.stream().mapToDouble(Float::doubleValue).sum();
    }
}
