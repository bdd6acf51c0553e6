package vn.doichieu.pipeline.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.doichieu.pipeline.corpus.SourceBlock.Heading;
import vn.doichieu.pipeline.corpus.SourceBlock.Paragraph;
import vn.doichieu.pipeline.corpus.SourceBlock.Table;
import vn.doichieu.pipeline.evaluate.reading.Printed;
import vn.doichieu.pipeline.evaluate.reading.StructureTruth;
import vn.doichieu.pipeline.evaluate.reading.StructureTruth.TrueHeading;
import vn.doichieu.pipeline.evaluate.reading.StructureTruth.TrueNote;
import vn.doichieu.pipeline.evaluate.reading.StructureTruth.TrueTable;

/** Tells what stands in a file that was made of a source. */
final class StructureWriter {
    private static final int FIRST_WORDS = 8;
    private static final int WORDS_BEFORE = 3;

    private final SourceReport report;

    private StructureWriter(SourceReport report) {
        this.report = report;
    }

    /**
     * The truth of a file.
     *
     * @param style      of its tables: "ruled" or "borderless"
     * @param tablePages pages that each table stands on; 1 where there is none
     */
    static StructureTruth truth(String file, String kind, SourceReport report, String style, List<Integer> tablePages) {
        StructureWriter writer = new StructureWriter(report);
        List<TrueTable> tables = new ArrayList<>();
        for (Table table : writer.tables()) {
            int pages = tables.size() < tablePages.size() ? tablePages.get(tables.size()) : 1;
            tables.add(new TrueTable(style, pages, writer.rows(table)));
        }
        List<TrueHeading> headings = GoldWriter.gold("", report).sections().stream()
                .map(section -> new TrueHeading(section.number(), section.title(), section.level()))
                .toList();
        return new StructureTruth(file, kind, headings, tables, writer.notes(), writer.order(), writer.numbers());
    }

    private List<Table> tables() {
        return report.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    private List<List<String>> rows(Table table) {
        return table.rows().stream()
                .map(row -> row.stream()
                        .map(cell -> Printed.spaced(cell.text().text()))
                        .toList())
                .toList();
    }

    private List<TrueNote> notes() {
        List<TrueNote> notes = new ArrayList<>();
        for (SourceBlock block : report.blocks()) {
            for (RichText text : texts(block)) {
                StringBuilder before = new StringBuilder();
                for (RichText.Run run : text.runs()) {
                    before.append(run.text());
                    run.note()
                            .ifPresent(number -> notes.add(new TrueNote(
                                    String.valueOf(number),
                                    lastWords(before.toString()),
                                    report.notes().get(number).text())));
                }
            }
        }
        return notes;
    }

    private List<String> order() {
        Stream<String> body = report.blocks().stream()
                .flatMap(block -> block instanceof Table table ? firstWordy(table).stream() : lines(block));
        return Stream.of(TextWriter.opening(report).stream(), body, TextWriter.closing(report).stream())
                .flatMap(lines -> lines)
                .map(StructureWriter::firstWords)
                .toList();
    }

    private static Stream<String> lines(SourceBlock block) {
        return TextWriter.lines(block).stream().map(RichText::text);
    }

    /** A table stands for itself by its first cell of several words. */
    private Optional<String> firstWordy(Table table) {
        return rows(table).stream()
                .flatMap(List::stream)
                .filter(cell -> cell.split(" ").length > 2)
                .findFirst();
    }

    private List<String> numbers() {
        Stream<String> body =
                report.blocks().stream().flatMap(block -> texts(block).stream()).map(RichText::text);
        Stream<String> notes = report.notes().values().stream().map(RichText::text);
        return Stream.of(TextWriter.opening(report).stream(), body, notes, TextWriter.closing(report).stream())
                .flatMap(lines -> lines)
                .flatMap(line -> Printed.numbers(line).stream())
                .toList();
    }

    /** The texts of a block, cell by cell; the number of a heading goes with its title. */
    private static List<RichText> texts(SourceBlock block) {
        if (block instanceof Table table) {
            return table.rows().stream()
                    .flatMap(List::stream)
                    .map(SourceBlock.Cell::text)
                    .toList();
        }
        if (block instanceof Paragraph paragraph) {
            return List.of(paragraph.text());
        }
        return TextWriter.lines((Heading) block);
    }

    private static String firstWords(String text) {
        String[] words = Printed.spaced(text).split(" ");
        return String.join(" ", List.of(words).subList(0, Math.min(FIRST_WORDS, words.length)));
    }

    private static String lastWords(String text) {
        String[] words = Printed.spaced(text).split(" ");
        return String.join(" ", List.of(words).subList(Math.max(0, words.length - WORDS_BEFORE), words.length));
    }
}
