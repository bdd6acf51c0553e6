package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.BlockKind;
import vn.doichieu.extractors.document.Cell;

/** Makes paragraphs that are cells of a table pasted one below the other what they are. */
final class FlatTables {
    private final CharSequence text;
    private final List<Block> blocks;
    private int tables;

    private FlatTables(CharSequence text, List<Block> blocks) {
        this.text = text;
        this.blocks = blocks;
        this.tables = blocks.stream()
                .flatMap(block -> block.cell().stream())
                .mapToInt(cell -> cell.table() + 1)
                .max()
                .orElse(0);
    }

    /** The blocks, with such paragraphs as table cells. */
    static List<Block> found(CharSequence text, List<Block> blocks) {
        return new FlatTables(text, blocks).cells();
    }

    private List<Block> cells() {
        List<Block> found = new ArrayList<>();
        int at = 0;
        while (at < blocks.size()) {
            int end = at;
            while (end < blocks.size() && blocks.get(end).kind() == BlockKind.PARAGRAPH) {
                end++;
            }
            addRun(blocks.subList(at, end), found);
            if (end < blocks.size()) {
                found.add(blocks.get(end));
            }
            at = end + 1;
        }
        return found;
    }

    private void addRun(List<Block> paragraphs, List<Block> found) {
        CellLines lines = new CellLines(paragraphs.stream()
                .map(block -> text.subSequence(
                                block.span().start(), block.span().end())
                        .toString())
                .toList());
        int at = 0;
        while (at < paragraphs.size()) {
            Optional<TextTable> table = lines.at(at);
            if (table.isPresent()) {
                addTable(table.get(), paragraphs, found);
                at = table.get().end();
            } else {
                found.add(paragraphs.get(at));
                at++;
            }
        }
    }

    private void addTable(TextTable table, List<Block> paragraphs, List<Block> found) {
        int number = tables++;
        for (int row = 0; row < table.rows().size(); row++) {
            TextTable.Row cells = table.rows().get(row);
            int next = cells.line();
            for (int column = 0; column < cells.cells().size(); column++) {
                if (!cells.cells().get(column).isEmpty()) {
                    Block block = paragraphs.get(next++);
                    Cell cell = new Cell(number, row, column, 1, 1);
                    found.add(Block.cell(cell, block.span(), block.emphasis()));
                }
            }
        }
    }
}
