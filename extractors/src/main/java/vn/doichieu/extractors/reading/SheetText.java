package vn.doichieu.extractors.reading;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import vn.doichieu.extractors.document.BlockKind;
import vn.doichieu.extractors.document.Cell;
import vn.doichieu.extractors.document.Emphasis;
import vn.doichieu.extractors.text.FontText;
import vn.doichieu.extractors.text.LegacyRepair;

/**
 * What a sheet says in one place.
 *
 * @param place    empty for the sheet's name
 * @param shown    as the cell shows it, in its font
 * @param emphasis of the whole cell
 */
record SheetText(Optional<Cell> place, FontText shown, Emphasis emphasis) {
    private static final LegacyRepair REPAIR = new LegacyRepair();

    static SheetText name(String sheet) {
        return new SheetText(Optional.empty(), new FontText(sheet, ""), Emphasis.UNKNOWN);
    }

    /** Writes the texts of a whole workbook, those in the encodings before Unicode repaired. */
    static void write(List<SheetText> texts, TextAssembler assembler) {
        Iterator<List<String>> repaired = REPAIR.repair(
                        texts.stream().map(text -> List.of(text.shown())).toList())
                .iterator();
        for (SheetText text : texts) {
            String shown = repaired.next().get(0);
            if (text.place().isPresent()) {
                assembler.addCell(text.place().get(), shown, text.emphasis());
            } else {
                assembler.add(BlockKind.PARAGRAPH, shown, text.emphasis());
            }
        }
    }
}
