package vn.doichieu.extractors.document;

/**
 * Where a table cell stands.
 *
 * @param table      number of the table in the document, from 0
 * @param row        first row it covers, from 0
 * @param column     first column it covers, from 0
 * @param rowSpan    rows covered, at least 1
 * @param columnSpan columns covered, at least 1
 */
public record Cell(int table, int row, int column, int rowSpan, int columnSpan) {
    public Cell {
        if (table < 0 || row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
            throw new IllegalArgumentException("not a cell position");
        }
    }
}
