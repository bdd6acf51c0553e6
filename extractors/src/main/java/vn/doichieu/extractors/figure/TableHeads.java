package vn.doichieu.extractors.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.Cell;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.text.Folding;

/** Finds the heads of a table's cells. */
final class TableHeads {
    /** A cell with fewer letters beside its digits is a number, not a head. */
    private static final int FEW_LETTERS = 14;

    /** Sub-rows ("trong hạn", "quá hạn") stand a few rows below what they divide. */
    private static final int ROWS_ABOVE = 3;

    /** Where words of heads end that are longer than any head: those of a text in one column, or of an endless row. */
    private static final int LONGEST = 1_000;

    private static final Pattern UNIT_HEAD = Pattern.compile("(đơn vị( tính)?|đvt|đv tính|đơn vị đo)[ :.]*");
    private static final Pattern COUNTER = Pattern.compile("(stt|tt|số tt|số thứ tự)[ .]*");
    private static final Pattern GENERIC =
            Pattern.compile("(nội dung|chỉ tiêu|tiêu chí|đơn vị( tính)?|đvt|danh mục|tên.{0,20}"
                    + "|hạng mục|diễn giải|ghi chú|stt|tt|số lượng|số liệu|kết quả)[ :.]*");
    private static final Pattern UNIT_IN_HEAD = Pattern.compile("\\(((?:\\p{L}|%)[^()\\d]{0,24})\\)|(%)\\s*$");
    private static final Pattern UNIT_ABOVE = Pattern.compile("(đơn vị tính|đvt|đơn vị)\\s*:\\s*([^.,;()]+)");

    private static final Pattern ORDINAL = Pattern.compile("[IVXLivx]{1,5}[.)]?|[A-Da-dđ][.)]?");

    /** Years that head the columns of a comparison, and are no figures. */
    private static final Pattern YEAR = Pattern.compile("20[0-4]\\d");

    private final ReportText text;
    private final Map<Integer, TableIndex> tables = new HashMap<>();

    TableHeads(ReportText text) {
        this.text = text;
        Map<Integer, List<Integer>> blocks = new TreeMap<>();
        for (int i = 0; i < text.blocks().size(); i++) {
            int block = i;
            text.blocks()
                    .get(i)
                    .cell()
                    .ifPresent(cell -> blocks.computeIfAbsent(cell.table(), table -> new ArrayList<>())
                            .add(block));
        }
        blocks.forEach((table, cells) -> tables.put(table, new TableIndex(cells)));
    }

    /** The cells of one table by where they stand. */
    private final class TableIndex {
        private final int firstBlock;
        private final Set<Integer> unitColumns = new HashSet<>();
        private final TreeSet<Integer> dataRows = new TreeSet<>();

        /** By row the first column with a number that is no counter. */
        private final Map<Integer, Integer> numberColumns = new HashMap<>();

        private final Set<Integer> head = new LinkedHashSet<>();
        private final Map<Integer, String> headOfColumn = new HashMap<>();

        /** The cells of each row that name something. */
        private final Map<Integer, List<Integer>> naming = new HashMap<>();

        /** The row of a group that each row stands below: a title across the table, or a Roman number. */
        private final TreeMap<Integer, String> groups = new TreeMap<>();

        TableIndex(List<Integer> blocks) {
            this.firstBlock = blocks.get(0);
            TreeSet<Integer> years = new TreeSet<>();
            Map<Integer, List<Integer>> byRow = new HashMap<>();
            for (int block : blocks) {
                Cell cell = cell(block);
                String words = words(block);
                if (UNIT_HEAD.matcher(Folding.fold(words)).matches() && !headsNames(cell, blocks)) {
                    unitColumns.add(cell.column());
                }
                for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                    byRow.computeIfAbsent(row, key -> new ArrayList<>()).add(block);
                }
                if (cell.column() > 0 && isNumber(words)) {
                    numberColumns.merge(cell.row(), cell.column(), Math::min);
                    (YEAR.matcher(words).matches() ? years : dataRows).add(cell.row());
                }
            }
            boolean yearsAbove =
                    !dataRows.isEmpty() && years.headSet(dataRows.first()).size() == 1;
            if (!yearsAbove) {
                dataRows.addAll(years);
            }
            int firstData = dataRows.isEmpty() ? Integer.MAX_VALUE : dataRows.first();
            blocks.stream().filter(block -> cell(block).row() < firstData).forEach(head::add);
            byRow.forEach((row, cells) -> {
                naming.put(row, cells.stream().filter(this::names).toList());
                if (row >= firstData) {
                    group(cells).ifPresent(title -> groups.put(row, title));
                }
            });
        }

        /** "Đơn vị" over the first column with words heads the names of bodies, not measure units. */
        private boolean headsNames(Cell cell, List<Integer> blocks) {
            return blocks.stream()
                    .filter(block ->
                            cell(block).row() == cell.row() && cell(block).column() < cell.column())
                    .allMatch(
                            block -> COUNTER.matcher(Folding.fold(words(block))).matches());
        }

        /** Heads of other columns, save those that would suit any table. */
        String ofColumns(Predicate<Cell> choice) {
            return joined(
                    head.stream().filter(block -> choice.test(cell(block))),
                    block -> GENERIC.matcher(Folding.fold(words(block))).matches() ? "" : headWords(block));
        }

        private Optional<String> group(List<Integer> row) {
            boolean roman = words(row.get(0)).matches("[IVXL]{1,5}[.)]?")
                    && cell(row.get(0)).column() == 0;
            boolean across = row.size() == 1 && cell(row.get(0)).columnSpan() > 1;
            String title = roman || across ? joined(row.stream().filter(this::names), this::words) : "";
            return title.isBlank() ? Optional.empty() : Optional.of(title);
        }

        private boolean names(int block) {
            String words = words(block);
            return namesSomething(words) && !ORDINAL.matcher(words).matches();
        }

        private String words(int block) {
            return TableHeads.this.words(block);
        }

        String ofColumn(int column) {
            return headOfColumn.computeIfAbsent(
                    column,
                    key -> joined(
                            head.stream().filter(block -> covers(cell(block), column)), TableHeads.this::headWords));
        }

        /** What the chosen cells of a row name. */
        String ofRow(int row, Predicate<Cell> choice) {
            return joined(
                    naming.getOrDefault(row, List.of()).stream().filter(block -> choice.test(cell(block))),
                    this::words);
        }
    }

    /** The heads of a cell that holds a number and little else. */
    Optional<CellHeads> of(int block) {
        return text.blocks()
                .get(block)
                .cell()
                .filter(cell -> isNumber(words(block)))
                .map(this::heads);
    }

    /** Whether the cell holds a year that heads a column. */
    boolean isYearOfHead(int block) {
        return text.blocks()
                        .get(block)
                        .cell()
                        .map(cell -> tables.get(cell.table()))
                        .filter(table -> table.head.contains(block))
                        .isPresent()
                && YEAR.matcher(words(block)).matches();
    }

    private CellHeads heads(Cell cell) {
        TableIndex table = tables.get(cell.table());
        if (table == null) {
            throw new IllegalArgumentException("no cell of this text: " + cell);
        }
        String column = table.ofColumn(cell.column());
        String row = table.ofRow(
                cell.row(), head -> head.column() < cell.column() && !table.unitColumns.contains(head.column()));
        String unit = table.ofRow(cell.row(), head -> table.unitColumns.contains(head.column()));
        return new CellHeads(
                row,
                column,
                unit(unit, column, row, table.firstBlock),
                above(table, cell),
                table.ofColumns(head -> head.column() < firstNumber(table, cell)),
                table.ofColumns(head -> !covers(head, cell.column())),
                table.dataRows.size() == 1);
    }

    /** The first column of the cell's row that holds a number beside the counter of rows. */
    private int firstNumber(TableIndex table, Cell cell) {
        return table.numberColumns.getOrDefault(cell.row(), cell.column());
    }

    private String above(TableIndex table, Cell cell) {
        List<String> above = new ArrayList<>();
        var group = table.groups.lowerEntry(cell.row());
        if (group != null && group.getKey() < cell.row() - ROWS_ABOVE && !table.groups.containsKey(cell.row())) {
            above.add(group.getValue());
        }
        int firstData = table.dataRows.isEmpty() ? cell.row() : table.dataRows.first();
        for (int row = Math.max(firstData, cell.row() - ROWS_ABOVE); row < cell.row(); row++) {
            above.add(table.ofRow(row, head -> head.column() < cell.column()));
        }
        return above.stream().filter(words -> !words.isEmpty()).distinct().collect(Collectors.joining(" "));
    }

    /** Years head columns too. */
    private String headWords(int block) {
        String words = words(block);
        return YEAR.matcher(words).matches() ? words : namesSomething(words) ? words : "";
    }

    /** The unit of the row's own column, of the head ("Số tiền (triệu đồng)", "Tỷ lệ %"), or of a line above the table. */
    private Optional<String> unit(String ofRow, String column, String row, int firstBlock) {
        if (!ofRow.isBlank()) {
            return Optional.of(ofRow);
        }
        Optional<String> inHead = unitIn(column).or(() -> unitIn(row));
        if (inHead.isPresent()) {
            return inHead;
        }
        for (int above = firstBlock - 1; above >= Math.max(0, firstBlock - 2); above--) {
            Matcher line = UNIT_ABOVE.matcher(Folding.fold(words(above)));
            if (line.find()) {
                return Optional.of(line.group(2).strip());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> unitIn(String head) {
        Matcher unit = UNIT_IN_HEAD.matcher(head);
        Optional<String> last = Optional.empty();
        while (unit.find()) {
            last = Optional.of(unit.group(1) == null ? "%" : unit.group(1).strip());
        }
        return last;
    }

    private static String joined(Stream<Integer> blocks, IntFunction<String> words) {
        StringBuilder joined = new StringBuilder();
        Set<String> seen = new HashSet<>();
        for (Iterator<Integer> next = blocks.iterator(); next.hasNext() && joined.length() < LONGEST; ) {
            String each = words.apply(next.next());
            if (!each.isEmpty() && seen.add(each)) {
                joined.append(joined.isEmpty() ? "" : " ").append(each);
            }
        }
        return joined.toString();
    }

    private static boolean namesSomething(String words) {
        return words.equals("%") || (words.chars().anyMatch(Character::isLetter) && !isNumber(words));
    }

    private static boolean isNumber(String words) {
        long letters = words.chars().filter(Character::isLetter).count();
        return letters <= FEW_LETTERS && !words.isEmpty() && Character.isDigit(words.charAt(0));
    }

    private static boolean covers(Cell head, int column) {
        return head.column() <= column && column < head.column() + head.columnSpan();
    }

    private String words(int block) {
        Block here = text.blocks().get(block);
        return text.quote(here.span()).strip();
    }

    private Cell cell(int block) {
        return text.blocks().get(block).cell().orElseThrow();
    }
}
