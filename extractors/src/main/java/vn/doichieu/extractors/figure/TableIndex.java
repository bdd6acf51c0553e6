package vn.doichieu.extractors.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.Cell;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.text.Folding;

/** The cells of one table by where they stand. */
final class TableIndex {
    private static final Pattern UNIT_HEAD = Pattern.compile("(đơn vị( tính)?|đvt|đv tính|đơn vị đo)[ :.]*");
    private static final Pattern ORDINAL = Pattern.compile("[IVXLivx]{1,5}[.)]?|[A-Da-dđ][.)]?");

    private final ReportText text;
    private final IntFunction<Cell> cells;
    private final int firstBlock;
    private final Set<Integer> unitColumns = new HashSet<>();
    private final TreeSet<Integer> dataRows = new TreeSet<>();
    private final Set<Integer> dataColumns = new TreeSet<>();

    /** By row the first column with a number that is no counter. */
    private final Map<Integer, Integer> numberColumns = new HashMap<>();

    private final HeadRows head = new HeadRows();
    private final Map<Integer, ColumnHead> columns = new HashMap<>();
    private final Map<Integer, Siblings> siblings = new HashMap<>();

    /** The cells of each row that name something. */
    private final TreeMap<Integer, List<Integer>> naming = new TreeMap<>();

    private final RowTree tree;
    private final int lastColumn;
    private final int below;

    /**
     * @param blocks the table's blocks in reading order
     * @param cells  where each of them stands
     */
    TableIndex(ReportText text, List<Integer> blocks, IntFunction<Cell> cells) {
        this.text = text;
        this.cells = cells;
        this.firstBlock = blocks.get(0);
        TreeSet<Integer> years = new TreeSet<>();
        TreeMap<Integer, List<Integer>> byRow = new TreeMap<>();
        int last = 0;
        for (int block : blocks) {
            Cell cell = cell(block);
            String words = words(block);
            last = Math.max(last, cell.column() + cell.columnSpan() - 1);
            if (UNIT_HEAD.matcher(Folding.fold(words)).matches()) {
                unitColumns.add(cell.column());
            }
            for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                byRow.computeIfAbsent(row, key -> new ArrayList<>()).add(block);
            }
            if (cell.column() > 0 && CellWords.isData(words)) {
                (CellWords.isYear(words) ? years : dataRows).add(cell.row());
                dataColumns.add(cell.column());
                numberColumns.merge(cell.row(), cell.column(), Math::min);
            }
        }
        this.lastColumn = last;
        boolean yearsAbove =
                !dataRows.isEmpty() && years.headSet(dataRows.first()).size() == 1;
        if (!yearsAbove) {
            dataRows.addAll(years);
        }
        this.below = endOfHead(byRow);
        blocks.stream()
                .filter(block -> cell(block).row() < below)
                .forEach(block -> head.add(cell(block), CellWords.ofHead(words(block))));
        byRow.forEach(
                (row, line) -> naming.put(row, line.stream().filter(this::names).toList()));
        unitColumns.removeIf(column -> !hasNamesLeftOf(column));
        this.tree = new RowTree(rows(byRow.tailMap(below)));
    }

    /** The row that ends the head: the first with numbers, or the first group of rows. */
    private int endOfHead(NavigableMap<Integer, List<Integer>> byRow) {
        int firstData = dataRows.isEmpty() ? Integer.MAX_VALUE : dataRows.first();
        boolean headed = false;
        for (Map.Entry<Integer, List<Integer>> row : byRow.headMap(firstData).entrySet()) {
            if (headed && (isGroup(row.getKey(), row.getValue()) || isNumbered(row.getValue()))) {
                return row.getKey();
            }
            headed |= row.getValue().size() > 1;
        }
        return firstData;
    }

    /** A column headed "Đơn vị" holds units only where others name the rows, else it names the offices. */
    private boolean hasNamesLeftOf(int column) {
        return naming.tailMap(below, true).values().stream()
                .flatMap(List::stream)
                .anyMatch(block -> cell(block).column() < column);
    }

    /** Whether the row begins with a number of its own and a name. */
    private boolean isNumbered(List<Integer> line) {
        return line.size() > 1
                && cell(line.get(0)).column() == 0
                && RowStyle.ofNumber(words(line.get(0))) == RowStyle.NUMBERED
                && CellWords.namesSomething(words(line.get(1)));
    }

    private boolean isGroup(int row, List<Integer> cells) {
        List<Integer> own =
                cells.stream().filter(block -> cell(block).row() == row).toList();
        if (own.isEmpty() || own.size() != cells.size()) {
            return false;
        }
        Cell first = cell(own.get(0));
        boolean alone = own.size() == 1 && first.column() == 0 && lastColumn > 0;
        return alone || (first.column() == 0 && RowStyle.ofNumber(words(own.get(0))) == RowStyle.ROMAN);
    }

    private NavigableMap<Integer, RowTree.Row> rows(Map<Integer, List<Integer>> byRow) {
        boolean numbered = byRow.values().stream()
                        .filter(cells -> cell(cells.get(0)).column() == 0
                                && RowStyle.ofNumber(words(cells.get(0))) == RowStyle.NUMBERED)
                        .count()
                > 1;
        TreeMap<Integer, RowTree.Row> rows = new TreeMap<>();
        byRow.forEach((row, cells) -> {
            String words = naming.getOrDefault(row, List.of()).stream()
                    .findFirst()
                    .map(this::words)
                    .orElse("");
            RowStyle style = cell(cells.get(0)).column() == 0 ? RowStyle.ofNumber(words(cells.get(0))) : RowStyle.PLAIN;
            if (style == RowStyle.PLAIN) {
                style = RowStyle.before(words);
            }
            if (style == RowStyle.PLAIN) {
                style = cells.size() == 1
                                && lastColumn > 0
                                && cell(cells.get(0)).column() == 0
                        ? RowStyle.ACROSS
                        : numbered ? RowStyle.UNNUMBERED : RowStyle.PLAIN;
            }
            rows.put(row, new RowTree.Row(RowStyle.without(words), style));
        });
        return rows;
    }

    private boolean names(int block) {
        String words = words(block);
        boolean named = CellWords.namesSomething(words)
                || (cell(block).column() == 0 && words.chars().anyMatch(Character::isLetter));
        return named && !ORDINAL.matcher(words).matches();
    }

    ColumnHead column(int column) {
        return columns.computeIfAbsent(column, key -> ColumnHead.of(head.above(key)));
    }

    /** Heads over the names of the rows, save those that would suit any table. */
    String corner(Cell cell) {
        int firstNumber = numberColumns.getOrDefault(cell.row(), cell.column());
        return head.naming(column -> column < firstNumber);
    }

    /** Heads of the columns beside the cell's, save those that would suit any table. */
    String others(Cell cell) {
        return head.naming(column -> column != cell.column());
    }

    /** What the other columns that hold numbers say of one. */
    Siblings siblings(int column) {
        return siblings.computeIfAbsent(
                column,
                key -> Siblings.of(
                        column(key),
                        dataColumns.stream()
                                .filter(other -> !other.equals(key))
                                .map(this::column)
                                .toList()));
    }

    /** What the chosen cells of a row name. */
    String ofRow(int row, Predicate<Cell> choice) {
        return CellWords.joined(naming.getOrDefault(row, List.of()).stream()
                .filter(block -> choice.test(cell(block)))
                .map(this::words));
    }

    boolean isUnitColumn(int column) {
        return unitColumns.contains(column);
    }

    boolean isHead(int block) {
        return cell(block).row() < below;
    }

    /** Whether the row is one of numbers, below the head. */
    boolean isBelowHead(int row) {
        return !dataRows.isEmpty() && row >= below;
    }

    /** Rows with numbers. */
    NavigableSet<Integer> dataRows() {
        return dataRows;
    }

    RowTree tree() {
        return tree;
    }

    int firstBlock() {
        return firstBlock;
    }

    private String words(int block) {
        Block here = text.blocks().get(block);
        return text.quote(here.span()).strip();
    }

    private Cell cell(int block) {
        return cells.apply(block);
    }
}
