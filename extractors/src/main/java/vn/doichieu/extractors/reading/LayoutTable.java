package vn.doichieu.extractors.reading;

import java.util.regex.Pattern;
import vn.doichieu.extractors.reading.FlowTable.FlowCell;
import vn.doichieu.extractors.text.Folding;

/**
 * Tells the invisible tables that set letterhead and signature side by side (Nghị định 30/2020/NĐ-CP, Phụ lục I, cells
 * 1-4, 7 and 9b) from tables of data.
 */
final class LayoutTable {
    /** Letterhead and signature take one or two rows; some drafts give the number and date a row of their own. */
    static final int MOST_ROWS = 3;

    /** Set formulae of Nghị định 30/2020 that stand beside something else. */
    private static final Pattern SET_FORMULA =
            Pattern.compile("cộng hòa xã hội chủ nghĩa việt nam|độc lập ?- ?tự do ?- ?hạnh phúc|^nơi nhận ?:?");

    private LayoutTable() {}

    static boolean is(FlowTable table) {
        long rows = table.cells().stream().mapToInt(FlowCell::row).distinct().count();
        long columns = table.cells().stream()
                .filter(cell -> !cell.isBlank())
                .mapToInt(FlowCell::column)
                .distinct()
                .count();
        if (rows > MOST_ROWS || columns > 2) {
            return false;
        }
        return !table.ruled() || table.cells().size() == 1 || holdsSetFormula(table);
    }

    private static boolean holdsSetFormula(FlowTable table) {
        return table.cells().stream()
                .flatMap(cell -> cell.paragraphs().stream())
                .flatMap(paragraph -> paragraph.lines().stream())
                .anyMatch(line -> isSetFormula(line.text()));
    }

    /** Whether the line is, or contains, a formula that only letterheads and signatures have. */
    static boolean isSetFormula(String line) {
        return SET_FORMULA.matcher(Folding.fold(Folding.nfc(line.strip()))).find();
    }
}
