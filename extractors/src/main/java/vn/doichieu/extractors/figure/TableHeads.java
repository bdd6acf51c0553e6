package vn.doichieu.extractors.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private final Map<Integer, List<Integer>> tables = new HashMap<>();
    private final Map<Integer, Set<Integer>> dataRows = new HashMap<>();

    TableHeads(ReportText text) {
        this.text = text;
        for (int i = 0; i < text.blocks().size(); i++) {
            int block = i;
            text.blocks().get(i).cell().ifPresent(cell -> {
                tables.computeIfAbsent(cell.table(), table -> new ArrayList<>()).add(block);
                if (cell.column() > 0 && isNumber(words(block))) {
                    dataRows.computeIfAbsent(cell.table(), table -> new TreeSet<>())
                            .add(cell.row());
                }
            });
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
        Set<Integer> rows = dataRows.getOrDefault(cell.table(), Set.of(cell.row()));
        int firstData = rows.stream().findFirst().orElse(cell.row());
        List<Integer> blocks = tables.getOrDefault(cell.table(), List.of());
        String column = joined(blocks, head -> head.row() < firstData && covers(head, cell.column()));
        Set<Integer> unitColumns = blocks.stream()
                .filter(block -> UNIT_HEAD.matcher(Folding.fold(words(block))).matches())
                .map(block -> cell(block).column())
                .collect(Collectors.toSet());
        String row = joined(
                blocks,
                head -> spansRow(head, cell.row())
                        && head.column() < cell.column()
                        && !unitColumns.contains(head.column()));
        String unit = joined(blocks, head -> spansRow(head, cell.row()) && unitColumns.contains(head.column()));
        String above = joined(
                blocks,
                head -> head.row() < cell.row()
                        && head.row() >= Math.max(firstData, cell.row() - ROWS_ABOVE)
                        && head.column() < cell.column());
        return new CellHeads(row, column, unit(unit, column, blocks.get(0)), above, rows.size() == 1);
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

    private interface Choice {
        boolean takes(Cell cell);
    }

    private String joined(List<Integer> blocks, Choice choice) {
        return blocks.stream()
                .filter(block -> choice.takes(cell(block)))
                .map(this::words)
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

    private static boolean spansRow(Cell head, int row) {
        return head.row() <= row && row < head.row() + head.rowSpan();
    }

    private String words(int block) {
        Block here = text.blocks().get(block);
        return text.quote(here.span()).strip();
    }

    private Cell cell(int block) {
        return text.blocks().get(block).cell().orElseThrow();
    }
}
