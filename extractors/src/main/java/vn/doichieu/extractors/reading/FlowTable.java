package vn.doichieu.extractors.reading;

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
            return content.stream().allMatch(item -> item instanceof FlowParagraph p && p.isBlank());
        }
    }
}
