package vn.doichieu.extractors.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.Cell;
import vn.doichieu.extractors.figure.Figure;
import vn.doichieu.extractors.figure.TotalRow;
import vn.doichieu.extractors.text.Span;

/** The row "Tổng cộng" of a table adds up the rows of its column. Tables with sub-totals are left alone. */
final class TableTotalClaims implements ClaimRule {
    private static final Pattern SUB_LEVEL = Pattern.compile("[ivx]+\\.?|\\d+\\.\\d+\\.?|[a-z]\\)?");

    @Override
    public void find(Passages passages, Consumer<Claim> claims) {
        Map<Integer, List<Integer>> tables = new LinkedHashMap<>();
        List<Block> blocks = passages.text().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            int block = i;
            blocks.get(i)
                    .cell()
                    .ifPresent(cell -> tables.computeIfAbsent(cell.table(), t -> new ArrayList<>())
                            .add(block));
        }
        tables.values().forEach(table -> totals(passages, table, claims));
    }

    private static void totals(Passages passages, List<Integer> table, Consumer<Claim> claims) {
        List<Integer> totalRows = table.stream()
                .filter(block -> TotalRow.is(words(passages, block)))
                .map(block -> cell(passages, block).row())
                .distinct()
                .toList();
        boolean subLevels = table.stream()
                .anyMatch(block -> cell(passages, block).column() == 0
                        && SUB_LEVEL.matcher(words(passages, block)).matches()
                        && holdsFigures(passages, table, cell(passages, block).row()));
        if (totalRows.size() != 1 || subLevels) {
            return;
        }
        int totalRow = totalRows.get(0);
        Map<Column, List<Integer>> columns =
                table.stream().collect(Collectors.groupingBy(block -> Column.of(cell(passages, block))));
        for (int block : table) {
            List<Figure> total = passages.byBlock().getOrDefault(block, List.of());
            Cell cell = cell(passages, block);
            if (cell.row() == totalRow && total.size() == 1 && !Passages.isShare(total.get(0))) {
                List<Integer> sameColumn = columns.getOrDefault(Column.of(cell), List.of());
                claim(passages, sameColumn, block, total.get(0), claims);
            }
        }
    }

    private record Column(int first, int span) {
        static Column of(Cell cell) {
            return new Column(cell.column(), cell.columnSpan());
        }
    }

    /** Whether the row counts something; one that only names the rows below is no level of sums. */
    private static boolean holdsFigures(Passages passages, List<Integer> table, int row) {
        return table.stream()
                .filter(block -> cell(passages, block).row() == row)
                .anyMatch(block -> passages.byBlock().containsKey(block));
    }

    private static void claim(
            Passages passages, List<Integer> column, int totalBlock, Figure total, Consumer<Claim> claims) {
        List<Figure> parts = column.stream()
                .filter(block -> block != totalBlock)
                .flatMap(block -> passages.byBlock().getOrDefault(block, List.of()).stream())
                .filter(part -> part.mention().kind() == total.mention().kind())
                .toList();
        if (parts.size() > 1) {
            claims.accept(new Claim(
                    ClaimKind.SUM,
                    total.index(),
                    parts.stream().map(Figure::index).toList(),
                    OptionalInt.empty(),
                    new Span(total.span().start(), total.span().end()),
                    "table-total"));
        }
    }

    private static String words(Passages passages, int block) {
        return passages.text().blocks().get(block).span().in(passages.folded()).strip();
    }

    private static Cell cell(Passages passages, int block) {
        return passages.text().blocks().get(block).cell().orElseThrow();
    }
}
