package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of a word-processor file.
 *
 * @param cells in row order
 * @param ruled whether it shows borders; without them it may only serve the layout
 */
record FlowTable(List<FlowCell> cells, boolean ruled) implements FlowItem {
    FlowTable {
        cells = List.copyOf(cells);
    }

    /**
     * Whether a table that follows without a paragraph between is the rest of this one: word processors show two such
     * tables as one.
     */
    boolean continuesIn(FlowTable next) {
        return columns() > 1 && columns() == next.columns() && ruled == next.ruled;
    }

    /** This table with the rows of another below its own. */
    FlowTable with(FlowTable next) {
        int rows = cells.stream()
                .mapToInt(cell -> cell.row() + cell.rowSpan())
                .max()
                .orElse(0);
        List<FlowCell> all = new ArrayList<>(cells);
        next.cells.forEach(cell -> all.add(
                new FlowCell(cell.row() + rows, cell.column(), cell.rowSpan(), cell.columnSpan(), cell.content())));
        return new FlowTable(all, ruled);
    }

    private int columns() {
        return cells.stream()
                .mapToInt(cell -> cell.column() + cell.columnSpan())
                .max()
                .orElse(0);
    }

    /**
     * One cell.
     *
     * @param row        first row covered, from 0
     * @param column     first column covered, from 0
     * @param rowSpan    rows covered
     * @param columnSpan columns covered
     * @param content    paragraphs and nested tables
     */
    record FlowCell(int row, int column, int rowSpan, int columnSpan, List<FlowItem> content) {
        FlowCell {
            content = List.copyOf(content);
        }

        List<FlowParagraph> paragraphs() {
            return content.stream()
                    .filter(FlowParagraph.class::isInstance)
                    .map(FlowParagraph.class::cast)
                    .toList();
        }

        boolean isBlank() {
            return content.stream().allMatch(item -> item instanceof FlowParagraph p && !p.isShown());
        }
    }
}
