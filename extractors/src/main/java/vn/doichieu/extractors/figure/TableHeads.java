package vn.doichieu.extractors.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.BlockKind;
import vn.doichieu.extractors.document.Cell;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.text.Folding;

/** Finds the heads of a table's cells. */
final class TableHeads {
    /** Sub-rows ("trong hạn", "quá hạn") stand a few rows below what they divide. */
    private static final int ROWS_ABOVE = 3;

    /** A paragraph longer than this is no caption. */
    private static final int LONGEST_CAPTION = 160;

    /** The caption and the unit stand in this many lines above a table. */
    private static final int LINES_ABOVE = 2;

    private static final Pattern UNIT_ABOVE = Pattern.compile(
            "(?:đơn vị tính|đvt|đơn vị)\\s*:\\s*(?<unit>[^.,;()]+)|^(?<bare>(?:tỷ|triệu|nghìn|ngàn) đồng)$");

    private final ReportText text;
    private final PartedHeads parted;
    private final Map<Integer, TableIndex> tables = new HashMap<>();

    /** By block: a cell is asked about several times while it is bound. */
    private final Map<Integer, CellHeads> known = new HashMap<>();

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
        this.parted = new PartedHeads(text, blocks);
        blocks.forEach((table, cells) -> tables.put(
                table,
                new TableIndex(
                        text,
                        parted.withHead(table, cells),
                        block -> cell(block).orElseThrow())));
    }

    /** The heads of a cell that holds a number and little else. */
    Optional<CellHeads> of(int block) {
        return cell(block).filter(cell -> CellWords.isNumber(words(block))).map(cell -> heads(block, cell));
    }

    /** The heads of a cell below the head of its table, whatever it holds. */
    Optional<CellHeads> around(int block) {
        return cell(block)
                .filter(cell -> cell.column() > 0 && table(cell).isBelowHead(cell.row()))
                .map(cell -> heads(block, cell));
    }

    /** Whether the cell holds a year that heads a column. */
    boolean isYearOfHead(int block) {
        return cell(block).filter(cell -> table(cell).isHead(block)).isPresent()
                && (CellWords.isYear(words(block))
                        || HeadWords.kind(words(block))
                                .flatMap(kind -> HeadWords.year(words(block)))
                                .isPresent());
    }

    private CellHeads heads(int block, Cell cell) {
        return known.computeIfAbsent(block, unknown -> heads(cell));
    }

    private CellHeads heads(Cell cell) {
        TableIndex table = table(cell);
        ColumnHead column = table.column(cell.column());
        String row =
                table.ofRow(cell.row(), head -> head.column() < cell.column() && !table.isUnitColumn(head.column()));
        RowHead left = RowHead.of(row);
        String unit = table.ofRow(cell.row(), head -> table.isUnitColumn(head.column()));
        List<RowTree.Row> above = table.tree().above(cell.row());
        Siblings siblings = table.siblings(cell.column());
        return new CellHeads(
                left,
                column,
                unit(unit, column, left),
                unitAbove(table.firstBlock()),
                above,
                table.tree().style(cell.row()),
                above.isEmpty() ? near(table, cell) : "",
                table.corner(cell),
                table.others(cell),
                caption(table.firstBlock()),
                table.dataRows().size() == 1,
                siblings.part(),
                siblings.crossed(),
                siblings.apart(),
                siblings.aimed(),
                siblings.early() || hasEarlyRow(table, cell, row));
    }

    /** "Giải quyết đúng hạn" beside a row "trước hạn" leaves out what was early. */
    private static boolean hasEarlyRow(TableIndex table, Cell cell, String row) {
        return Siblings.isOnTime(Folding.fold(row))
                && table.dataRows().subSet(cell.row() - ROWS_ABOVE, true, cell.row() + ROWS_ABOVE, true).stream()
                        .anyMatch(other -> Siblings.isEarly(
                                Folding.fold(table.ofRow(other, head -> head.column() < cell.column()))));
    }

    private static String near(TableIndex table, Cell cell) {
        RowStyle style = table.tree().style(cell.row());
        if (style != RowStyle.PLAIN && style != RowStyle.NUMBERED) {
            return "";
        }
        int firstData =
                table.dataRows().isEmpty() ? cell.row() : table.dataRows().first();
        List<String> above = new ArrayList<>();
        for (int row = Math.max(firstData, cell.row() - ROWS_ABOVE); row < cell.row(); row++) {
            above.add(table.ofRow(row, head -> head.column() < cell.column()));
        }
        return above.stream().filter(words -> !words.isEmpty()).distinct().collect(Collectors.joining(" "));
    }

    /**
     * The unit of the column where it is a share, of the row's own column, of the head ("Số tiền (triệu đồng)"), or of the
     * row ("Tỷ lệ xử lý (%)").
     */
    private static Optional<String> unit(String ofRow, ColumnHead column, RowHead row) {
        Optional<String> ofColumn = column.unit();
        if (ofColumn.filter("%"::equals).isPresent() || (ofRow.isBlank() && ofColumn.isPresent())) {
            return ofColumn;
        }
        return ofRow.isBlank() ? CellHeads.unitOfRow(row) : Optional.of(ofRow);
    }

    private Optional<String> unitAbove(int firstBlock) {
        return linesAbove(firstBlock).stream()
                .map(UNIT_ABOVE::matcher)
                .filter(Matcher::find)
                .map(line -> line.group("unit") == null ? line.group("bare") : line.group("unit"))
                .map(String::strip)
                .findFirst();
    }

    /** The short line just above the table, the one of the unit left out. */
    private String caption(int firstBlock) {
        return linesAbove(firstBlock).stream()
                .filter(words -> !UNIT_ABOVE.matcher(words).lookingAt())
                .findFirst()
                .filter(words -> words.length() <= LONGEST_CAPTION)
                .orElse("");
    }

    /** The nearest lines of the text above a table, folded. */
    private List<String> linesAbove(int firstBlock) {
        List<String> lines = new ArrayList<>();
        for (int above = firstBlock - 1; above >= 0 && lines.size() < LINES_ABOVE; above--) {
            BlockKind kind = text.blocks().get(above).kind();
            if (kind == BlockKind.TABLE_CELL) {
                return lines;
            }
            if (kind.inFlow() && kind != BlockKind.FOOTNOTE) {
                lines.add(Folding.fold(words(above)));
            }
        }
        return lines;
    }

    private Optional<Cell> cell(int block) {
        return text.blocks().get(block).cell().map(parted::below);
    }

    private TableIndex table(Cell cell) {
        TableIndex table = tables.get(cell.table());
        if (table == null) {
            throw new IllegalArgumentException("no cell of this text: " + cell);
        }
        return table;
    }

    private String words(int block) {
        Block here = text.blocks().get(block);
        return text.quote(here.span()).strip();
    }
}
