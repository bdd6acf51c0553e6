package vn.doichieu.pipeline.evaluate.reading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a reader made of a file, reduced to what is judged.
 *
 * @param headings     in reading order
 * @param tables       rows of each table, as full grids
 * @param blocks       text of every paragraph and cell in reading order, without notes and the marks of notes
 * @param notes        foot- and endnotes
 * @param marks        where notes are marked
 * @param numbers      numbers of the whole text, notes included
 * @param asRecognised numbers before misread ones were put right; empty where nothing was recognised in an image
 */
record FileReading(
        List<ReadHeading> headings,
        List<List<List<String>>> tables,
        List<String> blocks,
        List<ReadNote> notes,
        List<ReadMark> marks,
        List<String> numbers,
        Optional<List<String>> asRecognised) {
    FileReading {
        headings = List.copyOf(headings);
        tables = List.copyOf(tables);
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
        marks = List.copyOf(marks);
        numbers = List.copyOf(numbers);
    }

    static final FileReading NOTHING =
            new FileReading(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty());

    /** A heading; its level where the reader tells one. */
    record ReadHeading(String title, OptionalInt level) {}

    /** A note without its mark. */
    record ReadNote(String mark, String text) {}

    /** A mark and the text of its block before it. */
    record ReadMark(String mark, String before) {}
}
