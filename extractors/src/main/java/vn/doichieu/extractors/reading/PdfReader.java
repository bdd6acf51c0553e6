package vn.doichieu.extractors.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.document.SourceFile;
import vn.doichieu.extractors.document.UnreadPage;

/**
 * Reads the text layer of a PDF by the positions of its glyphs. A file that opens without a password is read whatever
 * its permissions say. Pages without text layer are named as unread; a file with no other page is refused.
 */
final class PdfReader implements FormatReader {
    private static final int LARGEST = 200_000_000;
    private static final int MOST_PAGES = 5_000;

    /** A page with fewer letters shows a stamp or a page number, its text is an image. */
    private static final int FEWEST_LETTERS = 20;

    @Override
    public ReadOutcome read(SourceFile file) {
        if (file.content().length == 0) {
            return refused(Refusal.EMPTY_FILE, "");
        }
        if (file.content().length > LARGEST) {
            return refused(Refusal.TOO_LARGE, file.content().length + " bytes");
        }
        try (PDDocument document = Loader.loadPDF(file.content())) {
            return read(document, file.content());
        } catch (InvalidPasswordException e) {
            return refused(Refusal.ENCRYPTED, String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return refused(Refusal.CORRUPT, String.valueOf(e));
        }
    }

    private static ReadOutcome read(PDDocument document, byte[] content) throws IOException {
        int count = document.getNumberOfPages();
        if (count == 0) {
            return refused(Refusal.CORRUPT, "no pages");
        }
        if (count > MOST_PAGES) {
            return refused(Refusal.TOO_LARGE, count + " pages");
        }
        PdfGlyphStripper stripper = new PdfGlyphStripper();
        List<PdfPage> pages = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            pages.add(PdfPage.of(stripper.printed(document.getPage(number - 1), number)));
        }
        List<UnreadPage> unread = pages.stream()
                .filter(page -> !hasText(page))
                .map(page -> new UnreadPage(page.number(), UnreadPage.Cause.NO_TEXT))
                .toList();
        if (unread.size() == count) {
            return refused(Refusal.NO_TEXT_LAYER, count + " pages, none with text");
        }
        ReportText text = PdfReflow.of(pages);
        return new ReadOutcome.Read(
                text.withUnreadPages(unread).withSignatures(PdfSignatures.of(document, content)), Format.PDF);
    }

    private static boolean hasText(PdfPage page) {
        Stream<PdfLine> inTables =
                page.tables().stream().flatMap(table -> table.cells().stream()).flatMap(cell -> cell.lines().stream());
        long letters = Stream.concat(page.lines().stream(), inTables)
                .flatMapToInt(line -> line.text().chars())
                .filter(Character::isLetterOrDigit)
                .count();
        return letters >= FEWEST_LETTERS;
    }

    private static ReadOutcome refused(Refusal reason, String detail) {
        return new ReadOutcome.Refused(reason, detail);
    }
}
