package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds where printed rows have blanks in common that may part columns. */
final class AlignedBlocks {
    /** Rows farther apart do not belong together; in units of the type size. */
    private static final float LARGEST_STEP = 3.4f;

    /** Lines of one wrapped cell. */
    private static final int LONGEST_CELL = 30;

    /** Lines between two rows that show the columns which run across them. */
    private static final int MOST_BETWEEN = 3;

    /** Least blank that two rows have in common; in units of the type size. */
    private static final float SHARED = 0.6f;

    /** A line without gaps that fills this much of the width is prose. */
    private static final float PROSE = 0.75f;

    private static final Pattern CAPTION =
            Pattern.compile("(?iu)(?:bảng|biểu|phụ lục|hình)(?:\\s+mẫu)?(?:\\s+số)?(?:\\s+liệu)?\\s+\\d+.*");

    private final List<PdfRow> rows;

    /**
     * Rows of a page that may be a table.
     *
     * @param head  index of the first row that may be its head
     * @param first index of the first row that shows columns
     * @param last  index of the last row that does
     * @param end   one past the last row that may go on with its cells
     */
    record Block(int head, int first, int last, int end) {}

    private AlignedBlocks(List<PdfRow> rows) {
        this.rows = rows;
    }

    /** In order, without overlap; at least two rows with gaps in each. */
    static List<Block> in(List<PdfRow> rows) {
        return new AlignedBlocks(rows).blocks();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int row = 0;
        int free = 0;
        while (row < rows.size()) {
            int last = last(row);
            if (last > row) {
                blocks.add(new Block(withHead(row, free), row, last, withRest(last)));
                free = last + 1;
            }
            row = last + 1;
        }
        return blocks;
    }

    /** The last row that shares blanks with those from here on; the row itself where none does. */
    private int last(int first) {
        List<Strip> shared = gaps(first);
        int last = first;
        int across = 0;
        for (int row = first + 1; row < rows.size() && row - last <= LONGEST_CELL && across <= MOST_BETWEEN; row++) {
            if (shared.isEmpty()
                    || apart(row)
                    || CAPTION.matcher(rows.get(row).text()).matches()
                    || opensSignature(row)) {
                break;
            }
            List<Strip> gaps = gaps(row);
            if (gaps.isEmpty()) {
                boolean crosses = common(shared, row).isEmpty();
                if (crosses && isProse(first, last, row)) {
                    break;
                }
                across += crosses ? 1 : 0;
                continue;
            }
            List<Strip> common = common(shared, row);
            List<Strip> near = common.isEmpty() ? common(gaps(last), row) : common;
            if (near.isEmpty()) {
                break;
            }
            shared = near;
            last = row;
            across = 0;
        }
        return last;
    }

    /** Whether the addressees or the signature begin here, beside each other in columns of their own. */
    private boolean opensSignature(int row) {
        return AlignedTable.pieces(rows.get(row)).stream()
                .map(PdfRow::text)
                .anyMatch(text -> LayoutTable.isSetFormula(text) || Opening.of(text) == Opening.FORMULA);
    }

    private boolean apart(int row) {
        float step = rows.get(row).baseline() - rows.get(row - 1).baseline();
        return step > LARGEST_STEP * rows.get(row).size();
    }

    /** Whether the row fills most of the width of those that show columns. */
    private boolean isProse(int first, int last, int row) {
        float left = Float.MAX_VALUE;
        float right = 0;
        for (PdfRow parted : rows.subList(first, last + 1)) {
            left = Math.min(left, parted.left());
            right = Math.max(right, parted.right());
        }
        PdfRow printed = rows.get(row);
        return printed.right() - printed.left() > PROSE * (right - left);
    }

    private List<Strip> gaps(int row) {
        PdfRow printed = rows.get(row);
        List<Strip> gaps = printed.gaps(AlignedTable.WIDE_GAP);
        boolean list = gaps.size() == 1 && isItem(printed, gaps.get(0));
        return list ? List.of() : gaps;
    }

    /** A bullet or number that stands far from its text. */
    private static boolean isItem(PdfRow row, Strip gap) {
        List<PdfWord> before =
                row.words().stream().filter(word -> word.right() <= gap.from()).toList();
        return PdfWord.isBullet(before);
    }

    private List<Strip> common(List<Strip> strips, int row) {
        PdfRow printed = rows.get(row);
        List<Strip> blanks = new ArrayList<>(printed.gaps(SHARED));
        blanks.add(new Strip(-Float.MAX_VALUE, printed.left()));
        blanks.add(new Strip(printed.right(), Float.MAX_VALUE));
        List<Strip> common = new ArrayList<>();
        for (Strip strip : strips) {
            for (Strip blank : blanks) {
                Strip both = strip.common(blank);
                if (both.width() >= SHARED * printed.size()) {
                    common.add(both);
                }
            }
        }
        return common;
    }

    /** Rows right above that may be its head, the cells of which need not stand beside each other. */
    private int withHead(int first, int free) {
        int head = first;
        while (head > free && first - head < LONGEST_CELL && !apart(head)) {
            head--;
        }
        return head;
    }

    private int withRest(int last) {
        int end = last + 1;
        while (end < rows.size() && end - last <= LONGEST_CELL && !apart(end)) {
            end++;
        }
        return end;
    }
}
