package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.BorderCode;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.jspecify.annotations.Nullable;

/** Lays a table of a Word 97-2003 file on a grid: cells have edges there, not columns. */
final class DocTable {
    private DocTable() {}

    static FlowTable read(Table table, DocBody body) {
        ColumnEdges edges = edges(table);
        TableGrid grid = new TableGrid();
        boolean ruled = false;
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            grid.startRow();
            for (int c = 0; c < row.numCells(); c++) {
                TableCell cell = row.getCell(c);
                ruled |= isRuled(cell);
                int span = edges.span(cell.getLeftEdge(), cell.getLeftEdge() + cell.getWidth());
                if (cell.isMerged() && !cell.isFirstMerged()) {
                    grid.extendLeft(span);
                } else if (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged()) {
                    grid.extendAbove(span);
                } else {
                    grid.add(span, body.items(cell, table.getTableLevel()));
                }
            }
        }
        return grid.build(ruled);
    }

    private static ColumnEdges edges(Table table) {
        List<Integer> edges = new ArrayList<>();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            for (int c = 0; c < row.numCells(); c++) {
                edges.add(row.getCell(c).getLeftEdge());
                edges.add(row.getCell(c).getLeftEdge() + row.getCell(c).getWidth());
            }
        }
        return new ColumnEdges(edges);
    }

    private static boolean isRuled(TableCell cell) {
        return shows(cell.getBrcTop())
                || shows(cell.getBrcBottom())
                || shows(cell.getBrcLeft())
                || shows(cell.getBrcRight());
    }

    private static boolean shows(@Nullable BorderCode border) {
        return border != null && !border.isEmpty() && border.getBorderType() != 0 && border.getBorderType() != 255;
    }
}
