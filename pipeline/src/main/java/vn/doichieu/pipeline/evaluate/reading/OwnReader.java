package vn.doichieu.pipeline.evaluate.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.doichieu.extractors.ExtractedReport;
import vn.doichieu.extractors.ReportExtractor;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.BlockKind;
import vn.doichieu.extractors.document.Repair;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.document.SourceFile;
import vn.doichieu.extractors.document.Word;
import vn.doichieu.extractors.reading.ReadOutcome;
import vn.doichieu.extractors.reading.ReportReader;
import vn.doichieu.extractors.text.Span;
import vn.doichieu.pipeline.evaluate.reading.FileReading.ReadHeading;
import vn.doichieu.pipeline.evaluate.reading.FileReading.ReadMark;
import vn.doichieu.pipeline.evaluate.reading.FileReading.ReadNote;

/** This program. */
final class OwnReader implements FileReader {
    static final String NAME = "doichieu";

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final ReportReader reader;
    private final ReportExtractor extractor;

    OwnReader(ReportReader reader, ReportExtractor extractor) {
        this.reader = reader;
        this.extractor = extractor;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public FileReading read(SourceFile file) {
        return reader.read(file) instanceof ReadOutcome.Read read
                ? reading(extractor.extract(read.text()))
                : FileReading.NOTHING;
    }

    private static FileReading reading(ExtractedReport report) {
        ReportText text = report.text();
        List<ReadHeading> headings = report.outline().sections().stream()
                .map(section -> new ReadHeading(section.title(), OptionalInt.of(section.level())))
                .toList();
        List<String> blocks = new ArrayList<>();
        List<ReadNote> notes = new ArrayList<>();
        for (Block block : text.blocks()) {
            if (block.kind() == BlockKind.FOOTNOTE) {
                notes.add(note(text, block));
            } else if (block.kind().inFlow()) {
                blocks.add(unmarked(text, block.span(), List.of()));
            }
        }
        Optional<List<String>> recognised = text.words().stream().anyMatch(Word::recognised)
                ? Optional.of(numbers(text, text.repairs()))
                : Optional.empty();
        List<String> numbers = numbers(text, List.of());
        return new FileReading(headings, OwnTables.of(text), blocks, notes, marks(text), numbers, recognised);
    }

    private static ReadNote note(ReportText text, Block block) {
        Span whole = block.span();
        Optional<Span> mark = text.noteMarks().stream()
                .filter(span -> span.start() == whole.start())
                .findFirst();
        int from = mark.map(Span::end).orElse(whole.start());
        return new ReadNote(
                mark.map(span -> plain(text.quote(span))).orElse(""),
                text.text().substring(from, whole.end()).strip());
    }

    private static List<ReadMark> marks(ReportText text) {
        List<ReadMark> marks = new ArrayList<>();
        for (Span mark : text.noteMarks()) {
            text.blocks().stream()
                    .filter(block -> block.span().start() <= mark.start()
                            && mark.end() <= block.span().end())
                    .filter(block -> block.kind() != BlockKind.FOOTNOTE)
                    .findFirst()
                    .ifPresent(block -> marks.add(new ReadMark(
                            plain(text.quote(mark)),
                            unmarked(text, new Span(block.span().start(), mark.start()), List.of()))));
        }
        return marks;
    }

    private static List<String> numbers(ReportText text, List<Repair> undone) {
        return text.blocks().stream()
                .filter(block -> block.kind().inFlow())
                .flatMap(block -> Printed.numbers(unmarked(text, block.span(), undone)).stream())
                .toList();
    }

    /** The text of the span without the marks of notes; of a note's mark a blank is left, as it may divide two numbers. */
    static String unmarked(ReportText text, Span span, List<Repair> undone) {
        StringBuilder plain = new StringBuilder();
        int at = span.start();
        for (Cut cut : Cut.in(text, undone)) {
            if (cut.span().start() >= at && cut.span().end() <= span.end()) {
                plain.append(text.text(), at, cut.span().start()).append(cut.instead());
                at = cut.span().end();
            }
        }
        return plain.append(text.text(), at, span.end()).toString().strip();
    }

    /** A mark as plain digits. */
    private static String plain(String mark) {
        StringBuilder plain = new StringBuilder();
        mark.strip().chars().forEach(c -> {
            int digit = RAISED.indexOf(c);
            plain.append(digit >= 0 ? (char) ('0' + digit) : (char) c);
        });
        return plain.toString().replaceAll("[()\\[\\]]", "");
    }
}
