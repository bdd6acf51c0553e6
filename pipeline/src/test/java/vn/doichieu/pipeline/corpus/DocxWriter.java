package vn.doichieu.pipeline.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.doichieu.pipeline.corpus.SourceBlock.Heading;
import vn.doichieu.pipeline.corpus.SourceBlock.Paragraph;
import vn.doichieu.pipeline.corpus.SourceBlock.Table;

/**
 * Writes a report as a Word file, part by part. The parts are stored, not deflated, so that the bytes do not depend on
 * the compression library of the machine.
 */
final class DocxWriter {
    private final SourceReport report;
    private final HeadingNumbers numbers;
    private final boolean automatic;
    private final Look look;

    /** How headings are set apart. */
    enum Look {
        /** Bold; numbers typed unless the source says otherwise. */
        BOLD,
        /** Styles "Heading 1" to "Heading 6"; numbers counted by the word processor. */
        STYLED
    }

    private DocxWriter(SourceReport report, Look look) {
        this.report = report;
        this.numbers = new HeadingNumbers(report);
        this.automatic = look == Look.STYLED || report.layout().contains("numbering=auto");
        this.look = look;
    }

    static byte[] write(SourceReport report) {
        return write(report, Look.BOLD);
    }

    static byte[] write(SourceReport report, Look look) {
        DocxWriter writer = new DocxWriter(report, look);
        Map<String, String> parts = new TreeMap<>(DocxParts.fixed());
        if (look == Look.STYLED) {
            parts.put("word/styles.xml", DocxParts.headingStyles());
        }
        parts.put("word/document.xml", DocxParts.document(writer.body()));
        parts.put("word/footnotes.xml", DocxParts.footnotes(report.notes()));
        parts.put("word/numbering.xml", DocxParts.numbering(writer.numbers.levels()));
        return zip(parts);
    }

    private String body() {
        StringBuilder body = new StringBuilder(letterhead());
        report.fact("type").ifPresent(type -> body.append(centred(type)));
        report.fact("title").ifPresent(title -> body.append(centred(title)));
        report.blocks().forEach(block -> body.append(block(block)));
        if (!report.recipients().isEmpty() || !report.signature().isEmpty()) {
            body.append(WordMarkup.columns(
                    report.recipients().stream()
                            .map(line -> line(WordMarkup.PLAIN, line, false))
                            .toList(),
                    signature(report.signature())));
        }
        return body.toString();
    }

    private String letterhead() {
        List<String> left = report.letterheadLeft();
        List<String> right = report.letterheadRight();
        return left.isEmpty() && right.isEmpty()
                ? ""
                : WordMarkup.columns(
                        left.stream()
                                .map(line -> line(WordMarkup.CENTRED, line, !line.startsWith("Số:")))
                                .toList(),
                        right.stream()
                                .map(line -> line(WordMarkup.CENTRED, line, !line.contains("ngày")))
                                .toList());
    }

    /** Three empty paragraphs leave room for the hand and the seal above the name. */
    private static List<String> signature(List<String> lines) {
        List<String> paragraphs = new ArrayList<>(
                lines.stream().map(line -> line(WordMarkup.CENTRED, line, true)).toList());
        String gap = WordMarkup.paragraph(WordMarkup.CENTRED, "");
        paragraphs.addAll(Math.max(0, paragraphs.size() - 1), List.of(gap, gap, gap));
        return paragraphs;
    }

    private String block(SourceBlock block) {
        if (block instanceof Table table) {
            return WordMarkup.table(table);
        }
        if (block instanceof Paragraph paragraph) {
            return WordMarkup.paragraph(
                    paragraph.isAddress() ? WordMarkup.CENTRED : WordMarkup.BODY, paragraph.text(), false);
        }
        return heading((Heading) block);
    }

    private String heading(Heading heading) {
        String runs = WordMarkup.runs(heading.title(), true)
                + heading.runIn()
                        .map(text -> WordMarkup.runs(RichText.of(" "), false) + WordMarkup.runs(text, false))
                        .orElse("");
        if (heading.ownLine()) {
            return centred(heading.number()) + WordMarkup.paragraph(style(heading) + WordMarkup.CENTRED, runs);
        }
        if (automatic && numbers.counts(heading)) {
            String list = style(heading) + "<w:keepNext/><w:numPr><w:ilvl w:val=\"" + (heading.level() - 1)
                    + "\"/><w:numId w:val=\"1\"/></w:numPr>";
            return WordMarkup.paragraph(list, runs);
        }
        RichText number = RichText.of(heading.number().isEmpty() ? "" : heading.number() + " ");
        return WordMarkup.paragraph(style(heading) + WordMarkup.HEADING, WordMarkup.runs(number, true) + runs);
    }

    private String style(Heading heading) {
        return look == Look.STYLED ? "<w:pStyle w:val=\"Heading" + heading.level() + "\"/>" : "";
    }

    private static String centred(String text) {
        return line(WordMarkup.CENTRED, text, true);
    }

    private static String line(String properties, String text, boolean bold) {
        return WordMarkup.paragraph(properties, RichText.of(text), bold);
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                byte[] content = part.getValue().getBytes(StandardCharsets.UTF_8);
                zip.putNextEntry(stored(part.getKey(), content));
                zip.write(content);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry stored(String name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(LocalDateTime.of(2025, 1, 1, 0, 0));
        return entry;
    }
}
