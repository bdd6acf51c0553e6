package vn.doichieu.extractors.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

    private static final Pattern UNIT_HEAD = Pattern.compile("(đơn vị( tính)?|đvt|đv tính|đơn vị đo)[ :.]*");
    private static final Pattern UNIT_IN_HEAD = Pattern.compile("\\(([^()]*)\\)\\s*$|(%)\\s*$");
    private static final Pattern UNIT_ABOVE = Pattern.compile("(đơn vị tính|đvt|đơn vị)\\s*:\\s*([^.,;()]+)");

    private final ReportText text;
    private final Map<Integer, TableCells> tables = new HashMap<>();
    private final Map<Integer, Set<Integer>> unitColumns = new HashMap<>();
    private final Map<HeadOf, String> columnHeads = new HashMap<>();

    /** A column of a table under the rows before the first with numbers. */
    private record HeadOf(int table, int column, int firstData) {}

    TableHeads(ReportText text) {
        this.text = text;
        for (int i = 0; i < text.blocks().size(); i++) {
            int block = i;
            text.blocks()
                    .get(i)
                    .cell()
                    .ifPresent(cell -> tables.computeIfAbsent(cell.table(), n -> new TableCells())
                            .add(block, cell, cell.column() > 0 && isNumber(words(block))));
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

    private CellHeads heads(Cell cell) {
        TableCells table = Objects.requireNonNull(tables.get(cell.table()));
        int firstData = table.firstDataRow(cell.row());
        Set<Integer> units = unitColumns.computeIfAbsent(cell.table(), number -> unitColumns(table));
        String column = columnHeads.computeIfAbsent(
                new HeadOf(cell.table(), cell.column(), firstData),
                of -> joined(table.beginningIn(0, firstData).filter(head -> covers(head.cell(), of.column()))));
        String row = joined(table.covering(cell.row())
                .filter(head -> head.cell().column() < cell.column())
                .filter(head -> !units.contains(head.cell().column())));
        String unit = joined(table.covering(cell.row())
                .filter(head -> units.contains(head.cell().column())));
        String above = joined(table.beginningIn(Math.max(firstData, cell.row() - ROWS_ABOVE), cell.row())
                .filter(head -> head.cell().column() < cell.column()));
        return new CellHeads(row, column, unit(unit, column, table.firstBlock()), above, table.rowsOfData() <= 1);
    }

    private Set<Integer> unitColumns(TableCells table) {
        return table.all()
                .filter(head ->
                        UNIT_HEAD.matcher(Folding.fold(words(head.block()))).matches())
                .map(head -> head.cell().column())
                .collect(Collectors.toSet());
    }

    /** The unit of the row's own column, of the head ("Số tiền (triệu đồng)", "Tỷ lệ %"), or of a line above the table. */
    private Optional<String> unit(String ofRow, String column, int firstBlock) {
        if (!ofRow.isBlank()) {
            return Optional.of(ofRow);
        }
        Matcher head = UNIT_IN_HEAD.matcher(column);
        if (head.find()) {
            return Optional.of(head.group(1) == null ? "%" : head.group(1));
        }
        for (int above = firstBlock - 1; above >= Math.max(0, firstBlock - 2); above--) {
            Matcher line = UNIT_ABOVE.matcher(Folding.fold(words(above)));
            if (line.find()) {
                return Optional.of(line.group(2).strip());
            }
        }
        return Optional.empty();
    }

    private String joined(Stream<TableCells.Placed> cells) {
        return cells.map(placed -> words(placed.block()))
                .filter(words -> words.equals("%") || (words.chars().anyMatch(Character::isLetter) && !isNumber(words)))
                .distinct()
                .collect(Collectors.joining(" "));
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
}
