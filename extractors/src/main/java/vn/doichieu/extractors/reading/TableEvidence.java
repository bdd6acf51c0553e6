package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/**
 * Tells tables from what else stands in columns: letterheads, signatures, lists, tables of contents, prose set in two
 * columns, and words that stand below each other by chance. Taking prose apart is worse than missing a table.
 */
final class TableEvidence {
    /** Entries of a column begin, end or are centred within this distance; in units of the type size. */
    private static final float ALIGNED = 0.25f;

    private static final double MOST = 0.6;

    /** Labels and values without figures are told from prose by their shortness, in characters. */
    private static final int LONGEST_LABEL = 45;

    private static final Pattern LEADERS = Pattern.compile(".*(?:\\.{4,}|…{2,}|(?:\\. ){4,}|_{4,}).*");
    private static final Pattern SECTION = Pattern.compile(
            "(?:[IVX]{1,5}|\\d{1,2}(?:\\.\\d{1,2})*|[A-Z]|\\p{Ll}\\))[.)]?\\s.*|(?iu)(?:phần|chương|mục|phụ lục)\\s.*");

    private final AlignedTable table;
    private final List<List<PdfRow>> rows;
    private final float size;

    TableEvidence(AlignedTable table, List<List<PdfRow>> rows) {
        this.table = table;
        this.rows = rows;
        this.size = table.rows().get(0).size();
    }

    /** Whether it is a table, given that rules bound it or not. */
    boolean isTable(boolean ruled) {
        if (table.columns().count() < 2 || rows.isEmpty() || isSomethingElse()) {
            return false;
        }
        if (crossed() > (ruled ? 0.5 : 0.34)) {
            return false;
        }
        if (hasFigures()) {
            int least = ruled ? 1 : table.body() > 0 || table.columns().count() > 2 ? 2 : 3;
            return rows.size() >= least && !isContents();
        }
        return ruled ? rows.size() >= 2 && !isProse() && parted() >= 0.5 : isTextTable();
    }

    private boolean isSomethingElse() {
        return table.rows().stream().anyMatch(row -> LEADERS.matcher(row.text()).matches())
                || table.rows().stream()
                        .flatMap(row -> table.columns().pieces(row).stream())
                        .anyMatch(piece ->
                                LayoutTable.isSetFormula(piece.text()) || Opening.of(piece.text()) == Opening.FORMULA)
                || isList();
    }

    /** Items whose numbers or bullets stand apart. */
    private boolean isList() {
        List<PdfRow> labels = column(0);
        return table.columns().count() == 2
                && labels.stream()
                        .allMatch(label -> PdfWord.isBullet(label.words()) || TableFigures.isOrdinal(label.text()))
                && !table.figures()[1];
    }

    /** Headings with the pages they stand on. */
    private boolean isContents() {
        List<PdfRow> last = column(table.columns().count() - 1);
        int page = 0;
        for (PdfRow number : last) {
            if (!number.text().matches("\\d{1,3}") || Integer.parseInt(number.text()) < page) {
                return false;
            }
            page = Integer.parseInt(number.text());
        }
        long sections = rows.stream()
                .filter(row -> SECTION.matcher(row.get(0).text()).matches())
                .count();
        return table.columns().count() <= 3 && rows.size() >= 4 && sections >= MOST * rows.size();
    }

    /** Share of the printed rows that print across a strip. */
    private double crossed() {
        List<PdfRow> body = table.bodyRows();
        long crossed = body.stream()
                .filter(row -> table.columns().pieces(row).stream()
                        .anyMatch(piece -> !table.columns().range(piece).single()))
                .count();
        return body.isEmpty() ? 1 : (double) crossed / body.size();
    }

    /** Share of the rows with more than one cell. */
    private double parted() {
        long parted = rows.stream()
                .filter(row -> row.stream()
                                .flatMap(line -> table.columns().pieces(line).stream())
                                .map(piece -> table.columns().range(piece).first())
                                .distinct()
                                .count()
                        > 1)
                .count();
        return (double) parted / rows.size();
    }

    private boolean hasFigures() {
        for (int i = 1; i < table.figures().length; i++) {
            List<PdfRow> entries = column(i);
            if (table.figures()[i] && entries.size() >= 2 && aligned(entries) >= MOST) {
                return parted() >= 0.5;
            }
        }
        return false;
    }

    private boolean isTextTable() {
        if (rows.size() < 3 || isProse() || parted() < 0.7) {
            return false;
        }
        for (int i = 0; i < table.columns().count(); i++) {
            List<PdfRow> entries = column(i);
            if (entries.size() > 2 && aligned(entries) < 0.7) {
                return false;
            }
        }
        boolean numbered = table.figures()[0] || table.columns().count() > 2;
        return numbered ? table.columns().count() > 2 : isLabelsAndValues();
    }

    private boolean isLabelsAndValues() {
        List<PdfRow> labels = column(0);
        return labels.stream().allMatch(label -> label.text().length() <= LONGEST_LABEL)
                && labels.stream().filter(label -> label.text().endsWith(":")).count() >= MOST * rows.size()
                && parted() >= 0.9;
    }

    /** Lines that run to the end of their column in two of them: text set in columns. */
    private boolean isProse() {
        int prose = 0;
        for (int i = 0; i < table.columns().count(); i++) {
            List<PdfRow> lines = column(i);
            float right = lines.stream().map(PdfRow::right).max(Float::compare).orElse(0f);
            long full = lines.stream()
                    .filter(line ->
                            line.right() > right - 2 * size && line.words().size() >= 4)
                    .count();
            prose += lines.size() >= 4 && full >= MOST * lines.size() ? 1 : 0;
        }
        return prose >= 2 && !table.figures()[0];
    }

    private List<PdfRow> column(int column) {
        List<PdfRow> entries = new ArrayList<>();
        for (PdfRow row : table.bodyRows()) {
            for (PdfRow piece : table.columns().pieces(row)) {
                TableColumns.Range range = table.columns().range(piece);
                if (range.single() && range.first() == column) {
                    entries.add(piece);
                }
            }
        }
        return entries;
    }

    private double aligned(List<PdfRow> entries) {
        double left = share(entries, PdfRow::left);
        double right = share(entries, PdfRow::right);
        return Math.max(Math.max(left, right), share(entries, PdfRow::middle));
    }

    /** Greatest share of the entries that agree in a place. */
    private double share(List<PdfRow> entries, ToDoubleFunction<PdfRow> place) {
        double[] places = entries.stream().mapToDouble(place).sorted().toArray();
        int most = 0;
        int from = 0;
        for (int to = 0; to < places.length; to++) {
            while (places[to] - places[from] > ALIGNED * size) {
                from++;
            }
            most = Math.max(most, to - from + 1);
        }
        return (double) most / places.length;
    }
}
