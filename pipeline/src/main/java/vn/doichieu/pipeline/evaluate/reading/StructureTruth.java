package vn.doichieu.pipeline.evaluate.reading;

import java.util.List;
import java.util.Optional;

/**
 * What stands in a file, known from how it was made (NAME.structure.json beside NAME.pdf; schema in
 * gold-annotations/reading).
 *
 * @param file      name of the file
 * @param kind      how it was made: "pdf-ruled", "pdf-borderless", "docx-styled", "scan", …
 * @param headings  in reading order
 * @param tables    in reading order; letterhead and signature are none
 * @param footnotes in the order of their marks
 * @param order     first words of each paragraph, heading and table in reading order
 * @param numbers   every number printed in text, tables and notes (see {@link Printed#numbers}), in reading order; page
 *                  numbers and the marks of notes are none
 */
public record StructureTruth(
        String file,
        String kind,
        List<TrueHeading> headings,
        List<TrueTable> tables,
        List<TrueNote> footnotes,
        List<String> order,
        List<String> numbers) {
    public StructureTruth {
        headings = List.copyOf(headings);
        tables = List.copyOf(tables);
        footnotes = List.copyOf(footnotes);
        order = List.copyOf(order);
        numbers = List.copyOf(numbers);
    }

    /** Number as printed without what closes it, empty where there is none; level 1 is the outermost. */
    public record TrueHeading(Optional<String> number, String title, int level) {}

    /**
     * A table.
     *
     * @param style "ruled" or "borderless"
     * @param pages pages it stands on
     * @param rows  equally long; the text of a merged cell at its first place and "" at the others; the head, repeated on
     *              every page or not, once
     */
    public record TrueTable(String style, int pages, List<List<String>> rows) {
        public TrueTable {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** The mark as printed, the last words before it, and the note without its mark. */
    public record TrueNote(String mark, String after, String text) {}
}
