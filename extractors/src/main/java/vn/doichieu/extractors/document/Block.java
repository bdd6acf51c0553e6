package vn.doichieu.extractors.document;

import java.util.Optional;
import vn.doichieu.extractors.text.Span;

/**
 * One paragraph, list item, cell or note of the canonical text.
 *
 * @param kind     what it is
 * @param span     where it stands in {@link ReportText#text()}, without the line break that ends it
 * @param emphasis how it is set apart
 * @param cell     its place in a table, for {@link BlockKind#TABLE_CELL} only
 */
public record Block(BlockKind kind, Span span, Emphasis emphasis, Optional<Cell> cell) {
    public Block {
        if ((kind == BlockKind.TABLE_CELL) != cell.isPresent()) {
            throw new IllegalArgumentException("a cell position goes with a table cell, and only there");
        }
    }

    public static Block of(BlockKind kind, Span span) {
        return new Block(kind, span, Emphasis.UNKNOWN, Optional.empty());
    }

    public static Block of(BlockKind kind, Span span, Emphasis emphasis) {
        return new Block(kind, span, emphasis, Optional.empty());
    }

    public static Block cell(Cell cell, Span span, Emphasis emphasis) {
        return new Block(BlockKind.TABLE_CELL, span, emphasis, Optional.of(cell));
    }
}
