package vn.doichieu.extractors.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.doichieu.extractors.document.Cell;
import vn.doichieu.extractors.figure.Figure;
import vn.doichieu.extractors.text.Span;

/**
 * Columns called "Tổng số" or "Cộng" that add up the columns beside them. How many columns belong to one is told by the
 * rows themselves: where most of them close, the few that do not are asserted as well.
 */
final class TableGroupClaims implements ClaimRule {
    private static final Pattern TOTAL = Pattern.compile("(.* )?(tổng số|tổng cộng|tổng|cộng)[ .:]*");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");
    private static final int LONGEST = 8;

    /** Figures by row and column, and the heads of the columns. */
    private record Grid(TreeMap<Integer, TreeMap<Integer, Figure>> rows, TreeMap<Integer, String> heads) {}

    @Override
    public void find(Passages passages, Consumer<Claim> claims) {
        TableTotalClaims.tables(passages).values().forEach(table -> table(grid(passages, table), claims));
    }

    private static Grid grid(Passages passages, List<Integer> table) {
        TreeMap<Integer, TreeMap<Integer, Figure>> rows = new TreeMap<>();
        for (int block : table) {
            Cell cell = TableTotalClaims.cell(passages, block);
            List<Figure> figures = passages.byBlock().getOrDefault(block, List.of());
            if (figures.size() == 1 && !Passages.isShare(figures.get(0))) {
                rows.computeIfAbsent(cell.row(), row -> new TreeMap<>()).put(cell.column(), figures.get(0));
            }
        }
        TreeMap<Integer, String> heads = new TreeMap<>();
        for (int block : table) {
            Cell cell = TableTotalClaims.cell(passages, block);
            if (!rows.isEmpty()
                    && cell.row() < rows.firstKey()
                    && cell.columnSpan() == 1
                    && LETTERS.matcher(TableTotalClaims.words(passages, block)).find()) {
                heads.put(cell.column(), TableTotalClaims.words(passages, block));
            }
        }
        return new Grid(rows, heads);
    }

    private static void table(Grid grid, Consumer<Claim> claims) {
        List<Integer> columns = grid.rows.values().stream()
                .flatMap(row -> row.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
        for (int at = 0; at < columns.size(); at++) {
            if (isTotal(grid, columns.get(at))) {
                group(grid, columns, at, claims);
            } else {
                pair(grid, columns, columns.get(at), claims);
            }
        }
    }

    private static boolean isTotal(Grid grid, int column) {
        return TOTAL.matcher(grid.heads.getOrDefault(column, "")).matches();
    }

    private static void group(Grid grid, List<Integer> columns, int at, Consumer<Claim> claims) {
        int total = columns.get(at);
        for (int length = 2; length <= LONGEST; length++) {
            List<List<Integer>> beside = List.of(slice(columns, at + 1, length), slice(columns, at - length, length));
            for (List<Integer> parts : beside) {
                boolean apart = parts.stream().noneMatch(column -> isTotal(grid, column));
                if (parts.size() == length && apart && closes(grid, total, parts)) {
                    grid.rows.values().forEach(row -> claim(row, total, parts, claims));
                    return;
                }
            }
        }
    }

    /** "Tiếp nhận", "Đã giải quyết", "Đang giải quyết": two columns that make a third, whatever they are called. */
    private static void pair(Grid grid, List<Integer> columns, int total, Consumer<Claim> claims) {
        for (int one : columns) {
            for (int other : columns) {
                if (one < other && one != total && other != total && closeFirmly(grid, total, List.of(one, other))) {
                    grid.rows.values().forEach(row -> claim(row, total, List.of(one, other), claims));
                }
            }
        }
    }

    /** At least three rows of two parts above zero add up, and no more than one does not. */
    private static boolean closeFirmly(Grid grid, int total, List<Integer> columns) {
        int close = 0;
        int open = 0;
        for (TreeMap<Integer, Figure> row : grid.rows.values()) {
            List<Figure> parts = parts(row, columns);
            Figure whole = row.get(total);
            if (whole != null && parts.size() == columns.size()) {
                boolean sum = sum(parts).compareTo(whole.value()) == 0;
                boolean telling = parts.stream().allMatch(part -> part.value().signum() > 0);
                close += sum && telling ? 1 : 0;
                open += sum ? 0 : 1;
            }
        }
        return close > 2 && open < 2;
    }

    private static BigDecimal sum(List<Figure> parts) {
        return parts.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Integer> slice(List<Integer> columns, int from, int length) {
        return from < 0 || from + length > columns.size()
                ? List.of()
                : IntStream.range(from, from + length).mapToObj(columns::get).toList();
    }

    /** Whether at least two rows, and more than half, add up; rows of one part say nothing. */
    private static boolean closes(Grid grid, int total, List<Integer> parts) {
        int close = 0;
        int open = 0;
        for (TreeMap<Integer, Figure> row : grid.rows.values()) {
            List<Figure> figures = parts(row, parts);
            Figure whole = row.get(total);
            if (whole != null && figures.size() > 1) {
                boolean sum = sum(figures).compareTo(whole.value()) == 0;
                close += sum ? 1 : 0;
                open += sum ? 0 : 1;
            }
        }
        return close > 1 && close > open;
    }

    private static List<Figure> parts(Map<Integer, Figure> row, List<Integer> columns) {
        return columns.stream().filter(row::containsKey).map(row::get).toList();
    }

    private static void claim(Map<Integer, Figure> row, int total, List<Integer> columns, Consumer<Claim> claims) {
        List<Figure> parts = parts(row, columns);
        Figure whole = row.get(total);
        if (whole != null && parts.size() > 1) {
            claims.accept(new Claim(
                    ClaimKind.SUM,
                    whole.index(),
                    parts.stream().map(Figure::index).toList(),
                    OptionalInt.empty(),
                    whole.span().start() <= parts.get(0).span().start()
                            ? new Span(
                                    whole.span().start(),
                                    parts.get(parts.size() - 1).span().end())
                            : new Span(parts.get(0).span().start(), whole.span().end()),
                    "table-group"));
        }
    }
}
