package vn.doichieu.pipeline.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import vn.doichieu.pipeline.corpus.PdfLine.Alignment;
import vn.doichieu.pipeline.corpus.SourceBlock.Heading;
import vn.doichieu.pipeline.corpus.SourceBlock.Paragraph;
import vn.doichieu.pipeline.corpus.SourceBlock.Table;

/**
 * Writes a report as a PDF file set as Nghị định 30/2020/NĐ-CP asks: A4, 14 points, first lines indented, the page
 * number at the top from page 2 on. No clock and no chance: the same source and fonts give the same bytes.
 */
final class PdfWriter {
    private static final float SIZE = 14;
    private static final float LEADING = 19;
    private static final float INDENT = 36;
    private static final float SMALL = 11;

    private final SourceReport report;
    private final PdfFonts fonts;
    private final PdfPages pages;
    private final boolean ruled;
    private final List<Integer> tablePages = new ArrayList<>();

    /**
     * A file.
     *
     * @param tablePages pages that each table stands on
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Written(byte[] bytes, List<Integer> tablePages) {}

    private PdfWriter(SourceReport report, PdfFonts fonts, PdfPages pages, boolean ruled) {
        this.ruled = ruled;
        this.report = report;
        this.fonts = fonts;
        this.pages = pages;
    }

    /**
     * The file's bytes.
     *
     * @param seal kept in the file's keywords: tells later from which source it was made
     */
    static byte[] write(SourceReport report, PdfFonts.Family family, String seal) {
        return write(report, family, seal, true).bytes();
    }

    /** The same with tables as they are asked for: with rules around their cells or with blank space alone. */
    static Written write(SourceReport report, PdfFonts.Family family, String seal, boolean ruled) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.setDocumentId(1L);
            document.getDocumentInformation().setKeywords(seal);
            document.getDocumentInformation().setCreator(family.name());
            PdfFonts fonts = PdfFonts.embed(document, family);
            List<Integer> tablePages;
            try (PdfPages pages = new PdfPages(document, fonts, report.notes())) {
                PdfWriter writer = new PdfWriter(report, fonts, pages, ruled);
                writer.body();
                tablePages = writer.tablePages;
            }
            document.save(bytes);
            return new Written(bytes.toByteArray(), tablePages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void body() throws IOException {
        columns(letterhead(report.letterheadLeft(), 170), letterhead(report.letterheadRight(), 280), 173);
        pages.skip(10);
        for (String key : List.of("type", "title")) {
            if (report.fact(key).isPresent()) {
                centred(report.fact(key).get());
            }
        }
        pages.skip(8);
        for (SourceBlock block : report.blocks()) {
            block(block);
        }
        pages.skip(12);
        columns(
                lines(report.recipients(), fonts.regular(), SMALL, 200, Alignment.LEFT),
                signature(lines(report.signature(), fonts.bold(), SIZE, 250, Alignment.CENTRED)),
                200);
    }

    /** Number, place and date are printed light, everything else bold. */
    private List<PdfLine> letterhead(List<String> texts, float width) {
        return texts.stream()
                .flatMap(text -> {
                    PDFont light = text.startsWith("Số:") ? fonts.regular() : fonts.italic();
                    PDFont font = text.matches("Số:.*|.*, ngày.*") ? light : fonts.bold();
                    return lines(List.of(text), font, 12, width, Alignment.CENTRED).stream();
                })
                .toList();
    }

    private void block(SourceBlock block) throws IOException {
        if (block instanceof Table table) {
            tablePages.add(new PdfTable(table, pages, fonts, ruled).draw());
        } else if (block instanceof Heading heading) {
            heading(heading);
        } else if (block instanceof Paragraph paragraph) {
            List<PdfWord> words = PdfWord.of(paragraph.text(), fonts.regular(), SIZE);
            Alignment alignment = paragraph.isAddress() ? Alignment.CENTRED : Alignment.JUSTIFIED;
            pages.add(PdfLine.wrap(words, PdfPages.WIDTH, INDENT, alignment), LEADING);
            pages.skip(4);
        }
    }

    private void heading(Heading heading) throws IOException {
        if (heading.ownLine()) {
            centred(heading.number());
            centred(heading.title().text());
            return;
        }
        List<PdfWord> words = new ArrayList<>(PdfWord.of(heading.number(), fonts.bold(), SIZE));
        words.addAll(PdfWord.of(heading.title(), fonts.bold(), SIZE));
        heading.runIn().ifPresent(text -> words.addAll(PdfWord.of(text, fonts.regular(), SIZE)));
        pages.makeRoom(3 * LEADING, List.of());
        pages.skip(3);
        pages.add(PdfLine.wrap(words, PdfPages.WIDTH, INDENT, Alignment.JUSTIFIED), LEADING);
        pages.skip(4);
    }

    private void centred(String text) throws IOException {
        List<PdfWord> words = PdfWord.of(text, fonts.bold(), SIZE);
        pages.add(PdfLine.wrap(words, PdfPages.WIDTH, 0, Alignment.CENTRED), LEADING);
    }

    private static List<PdfLine> lines(List<String> texts, PDFont font, float size, float width, Alignment alignment) {
        return texts.stream()
                .flatMap(text -> PdfLine.wrap(PdfWord.of(text, font, size), width, 0, alignment).stream())
                .toList();
    }

    /** Four empty lines leave room for the hand and the seal above the name. */
    private static List<PdfLine> signature(List<PdfLine> lines) {
        List<PdfLine> spaced = new ArrayList<>(lines);
        PdfLine empty = new PdfLine(List.of(), 0, 0);
        spaced.addAll(Math.max(0, spaced.size() - 1), List.of(empty, empty, empty, empty));
        return spaced;
    }

    /** Two columns side by side, kept on one page; the second begins {@code indent} points right of the first. */
    private void columns(List<PdfLine> left, List<PdfLine> right, float indent) throws IOException {
        float leading = 16;
        int height = Math.max(left.size(), right.size());
        pages.makeRoom(height * leading, List.of());
        for (int i = 0; i < height; i++) {
            pages.skip(leading);
            if (i < left.size()) {
                pages.show(left.get(i), PdfPages.LEFT, pages.y() + 4);
            }
            if (i < right.size()) {
                pages.show(right.get(i), PdfPages.LEFT + indent, pages.y() + 4);
            }
        }
    }
}
