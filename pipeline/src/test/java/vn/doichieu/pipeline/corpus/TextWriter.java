package vn.doichieu.pipeline.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doichieu.pipeline.corpus.SourceBlock.Heading;
import vn.doichieu.pipeline.corpus.SourceBlock.Paragraph;
import vn.doichieu.pipeline.corpus.SourceBlock.Table;

/** Writes a report as plain text, one line for each block; footnotes stand behind the block that ends their page. */
final class TextWriter {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final int PAGE = 2400;

    private final SourceReport report;

    private TextWriter(SourceReport report) {
        this.report = report;
    }

    static String write(SourceReport report) {
        return report.layout().contains("wrap=hard") ? WrappedTextWriter.write(report) : new TextWriter(report).text();
    }

    /** The letterhead, left column first, the type word and the title. */
    static List<String> opening(SourceReport report) {
        return Stream.of(
                        report.letterheadLeft().stream(),
                        report.letterheadRight().stream(),
                        report.fact("type").stream(),
                        report.fact("title").stream())
                .flatMap(lines -> lines)
                .toList();
    }

    /** The left and then the right column of the signature block. */
    static List<String> closing(SourceReport report) {
        return Stream.concat(report.recipients().stream(), report.signature().stream())
                .toList();
    }

    /** The block's texts, one for each printed line. */
    static List<RichText> lines(SourceBlock block) {
        if (block instanceof Paragraph paragraph) {
            return List.of(paragraph.text());
        }
        if (block instanceof Table table) {
            return table.rows().stream()
                    .map(row -> joined("\t", row.stream().map(SourceBlock.Cell::text)))
                    .toList();
        }
        Heading heading = (Heading) block;
        Stream<RichText> words = Stream.concat(Stream.of(heading.title()), heading.runIn().stream());
        if (heading.number().isEmpty()) {
            return List.of(joined(" ", words));
        }
        RichText number = RichText.of(heading.number());
        return heading.ownLine()
                ? List.of(number, joined(" ", words))
                : List.of(joined(" ", Stream.concat(Stream.of(number), words)));
    }

    private static RichText joined(String separator, Stream<RichText> texts) {
        List<RichText.Run> runs = new ArrayList<>();
        texts.forEach(text -> {
            if (!runs.isEmpty()) {
                runs.add(new RichText.Run(separator, Optional.empty()));
            }
            runs.addAll(text.runs());
        });
        return new RichText(runs, List.of());
    }

    private String text() {
        List<String> lines = new ArrayList<>(opening(report));
        Set<Integer> due = new TreeSet<>();
        int onPage = 0;
        for (SourceBlock block : report.blocks()) {
            for (RichText line : lines(block)) {
                lines.add(line.text(TextWriter::raised));
                line.runs().forEach(run -> run.note().ifPresent(due::add));
                onPage += line.text().length();
            }
            if (onPage > PAGE) {
                lines.addAll(notes(due));
                due.clear();
                onPage = 0;
            }
        }
        lines.addAll(notes(due));
        lines.addAll(closing(report));
        return String.join("\n", lines) + "\n";
    }

    private List<String> notes(Set<Integer> numbers) {
        return numbers.stream()
                .map(number -> raised(number) + " " + report.notes().get(number).text())
                .toList();
    }

    private static String raised(int number) {
        return String.valueOf(number)
                .chars()
                .mapToObj(digit -> String.valueOf(RAISED.charAt(digit - '0')))
                .collect(Collectors.joining());
    }
}
