package vn.doichieu.pipeline.evaluate.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.Cell;
import vn.doichieu.extractors.document.ReportText;

/** The tables of a canonical text as full grids: a merged cell's text at its first place, "" everywhere else. */
final class OwnTables {
    private OwnTables() {}

    static List<List<List<String>>> of(ReportText text) {
        SortedMap<Integer, List<Block>> cells = new TreeMap<>();
        for (Block block : text.blocks()) {
            block.cell()
                    .ifPresent(cell -> cells.computeIfAbsent(cell.table(), t -> new ArrayList<>())
                            .add(block));
        }
        return cells.values().stream().map(table -> grid(text, table)).toList();
    }

    private static List<List<String>> grid(ReportText text, List<Block> blocks) {
        List<Cell> cells =
                blocks.stream().map(block -> block.cell().orElseThrow()).toList();
        int height = cells.stream()
                .mapToInt(cell -> cell.row() + cell.rowSpan())
                .max()
                .orElse(0);
        int width = cells.stream()
                .mapToInt(cell -> cell.column() + cell.columnSpan())
                .max()
                .orElse(0);
        List<List<String>> grid = new ArrayList<>();
        for (int row = 0; row < height; row++) {
            grid.add(new ArrayList<>(Collections.nCopies(width, "")));
        }
        for (int i = 0; i < cells.size(); i++) {
            String words = OwnReader.unmarked(text, blocks.get(i).span(), List.of());
            grid.get(cells.get(i).row()).set(cells.get(i).column(), words);
        }
        return grid;
    }
}
