package vn.doichieu.pipeline.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What a command answers, in every form; only the form asked for is made.
 *
 * @param sheets the answer first, then sheets that only a workbook carries; never empty
 * @param json   one object per item, as the contract has them
 * @param table  the text for a terminal of so many columns
 */
public record Answer(Supplier<List<Sheet>> sheets, Supplier<Stream<ObjectNode>> json, IntFunction<String> table) {

    /** An answer that is one list. */
    public static Answer list(Language language, Supplier<Sheet> sheet, Supplier<Stream<ObjectNode>> json) {
        return new Answer(
                () -> List.of(sheet.get()), json, width -> new TableWriter(width, language).write(sheet.get()));
    }
}
