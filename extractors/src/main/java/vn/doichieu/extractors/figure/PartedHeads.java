package vn.doichieu.extractors.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import vn.doichieu.extractors.document.Cell;
import vn.doichieu.extractors.document.ReportText;

/**
 * Heads of two rows that a page break parts: the upper row is left alone at the foot of a page and read as a table of its
 * own. It belongs to the table that begins the next page.
 */
final class PartedHeads {
    private final ReportText text;

    /** By table: the blocks of the row left alone before it, and how many rows they are. */
    private final Map<Integer, List<Integer>> heads = new HashMap<>();

    private final Map<Integer, Integer> rows = new HashMap<>();

    /** @param tables the blocks of each table in reading order */
    PartedHeads(ReportText text, Map<Integer, List<Integer>> tables) {
        this.text = text;
        List<Integer> above = List.of();
        for (Map.Entry<Integer, List<Integer>> table : new TreeMap<>(tables).entrySet()) {
            List<Integer> blocks = table.getValue();
            if (isHeadAlone(above) && follows(above, blocks)) {
                heads.put(table.getKey(), above);
                rows.put(table.getKey(), 1);
            }
            above = blocks;
        }
    }

    /** The blocks of a table with those of the head that was parted from it. */
    List<Integer> withHead(int table, List<Integer> blocks) {
        List<Integer> all = new ArrayList<>(heads.getOrDefault(table, List.of()));
        all.addAll(blocks);
        return all;
    }

    /** The place of a cell below the head that was parted from its table. */
    Cell below(Cell cell) {
        int down = rows.getOrDefault(cell.table(), 0);
        return down == 0
                ? cell
                : new Cell(cell.table(), cell.row() + down, cell.column(), cell.rowSpan(), cell.columnSpan());
    }

    private boolean isHeadAlone(List<Integer> blocks) {
        return blocks.size() > 1
                && blocks.stream()
                        .allMatch(block ->
                                text.blocks().get(block).cell().orElseThrow().row() == 0
                                        && !CellWords.isData(text.quote(
                                                        text.blocks().get(block).span())
                                                .strip()));
    }

    private OptionalInt page(int block) {
        return text.pageAt(text.blocks().get(block).span().start());
    }

    /** Whether only page furniture stands between. */
    private boolean follows(List<Integer> above, List<Integer> below) {
        int last = above.get(above.size() - 1);
        int first = below.get(0);
        boolean broken = false;
        for (int between = last + 1; between < first; between++) {
            if (text.blocks().get(between).kind().inFlow()) {
                return false;
            }
            broken = true;
        }
        return broken || !page(last).equals(page(first));
    }
}
