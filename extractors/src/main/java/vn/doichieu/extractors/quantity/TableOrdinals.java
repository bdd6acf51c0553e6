package vn.doichieu.extractors.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.Cell;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.text.Folding;

/** Finds the table cells whose lone number only numbers a row ("STT") or a column ("(1)", "(2)", …). */
final class TableOrdinals {

    private static final Pattern LONE = Pattern.compile("\\(?\\d{1,3}\\)?\\.?");
    /** The number of a column that is computed from others: "(3)=(4)+(5)", "7=3/2". */
    private static final Pattern COMPUTED = Pattern.compile("\\(?(\\d{1,2})\\)?\\s*=\\s*[\\d()+\\-–*x×:/.%\\s]+");

    /** Columns of words before the numbered ones: "A", "B". */
    private static final Pattern LETTER = Pattern.compile("\\(?[A-D]\\)?");

    private static final Set<String> HEADS = Set.of("stt", "tt", "số tt", "số thứ tự", "no", "no.");

    private record Line(int table, int index) {}

    private TableOrdinals() {}

    /** The blocks concerned. */
    static Set<Block> of(ReportText text) {
        List<Block> cells =
                text.blocks().stream().filter(block -> block.cell().isPresent()).toList();
        Set<Line> numbered = numberColumns(text, cells);
        Set<Line> countingRows = countingRows(text, cells);
        Set<Block> ordinals = new HashSet<>();
        for (Block block : cells) {
            Cell cell = block.cell().orElseThrow();
            boolean inCount = countingRows.contains(new Line(cell.table(), cell.row()));
            boolean inColumn = numbered.contains(new Line(cell.table(), cell.column()));
            if (((inCount || inColumn) && isLone(text, block)) || (inCount && isComputed(text, block))) {
                ordinals.add(block);
            }
        }
        return ordinals;
    }

    /** The first column, and every column headed STT. */
    private static Set<Line> numberColumns(ReportText text, List<Block> cells) {
        Set<Line> columns = new HashSet<>();
        for (Block block : cells) {
            Cell cell = block.cell().orElseThrow();
            if (cell.column() == 0
                    || HEADS.contains(Folding.fold(text.quote(block.span())).strip())) {
                columns.add(new Line(cell.table(), cell.column()));
            }
        }
        return columns;
    }

    /** Rows whose cells read 1, 2, 3, … from left to right, letters before them and sums among them. */
    private static Set<Line> countingRows(ReportText text, List<Block> cells) {
        Map<Line, Integer> reached = new HashMap<>();
        for (Block block : cells) {
            Cell cell = block.cell().orElseThrow();
            boolean letter = LETTER.matcher(words(text, block)).matches();
            int number = letter ? 0 : isLone(text, block) || isComputed(text, block) ? number(text, block) : -1;
            reached.merge(
                    new Line(cell.table(), cell.row()),
                    number == 0 || number == 1 ? number : -1,
                    (last, first) -> number == last + 1 || (last == 0 && number == 0) ? number : -1);
        }
        reached.values().removeIf(last -> last < 3);
        return Set.copyOf(reached.keySet());
    }

    private static boolean isComputed(ReportText text, Block block) {
        return COMPUTED.matcher(words(text, block)).matches();
    }

    private static String words(ReportText text, Block block) {
        return text.quote(block.span()).strip();
    }

    private static boolean isLone(ReportText text, Block block) {
        return LONE.matcher(words(text, block)).matches();
    }

    private static int number(ReportText text, Block block) {
        return Integer.parseInt(words(text, block).split("=", 2)[0].replaceAll("\\D", ""));
    }
}
