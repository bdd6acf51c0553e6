package vn.doichieu.extractors.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
        List<UnreadPage> unread = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            read(stripper, document, number, pages, unread);
        }
        if (unread.size() == count) {
            boolean failed = unread.stream().allMatch(page -> page.cause() == UnreadPage.Cause.FAILED);
            return refused(
                    failed ? Refusal.CORRUPT : Refusal.NO_TEXT_LAYER,
                    count + " pages, none with text that can be read");
        }
        ReportText text = PdfReflow.of(pages, count);
        return new ReadOutcome.Read(
                text.withUnreadPages(unread).withSignatures(PdfSignatures.of(document, content)), Format.PDF);
    }

    /** Adds the page, and its number to the unread ones where its content is broken or its text says nothing. */
    private static void read(
            PdfGlyphStripper stripper, PDDocument document, int number, List<PdfPage> pages, List<UnreadPage> unread) {
        try {
            PrintedPage printed = stripper.printed(document.getPage(number - 1), number);
            PdfPage page = PdfPage.of(printed);
            if (PageText.usable(printed, page)) {
                pages.add(page);
            } else {
                unread.add(new UnreadPage(number, UnreadPage.Cause.NO_TEXT));
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            unread.add(new UnreadPage(number, UnreadPage.Cause.FAILED));
        }
    }

    private static ReadOutcome refused(Refusal reason, String detail) {
        return new ReadOutcome.Refused(reason, detail);
    }
}
