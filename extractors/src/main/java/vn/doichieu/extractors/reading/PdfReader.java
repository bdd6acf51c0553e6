package vn.doichieu.extractors.reading;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.doichieu.extractors.document.Deadline;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.document.SourceFile;

/**
 * Reads a PDF by the positions of its glyphs, and by recognition where a page shows an image instead. A file that opens
 * without a password is read whatever its permissions say. Pages that give no text are named as unread; a file with no
 * other page is refused.
 */
final class PdfReader implements FormatReader {
    private static final int LARGEST = 200_000_000;
    private static final int MOST_PAGES = 5_000;

    private static final List<String> LOCKED =
            List.of("decryption material is not compatible", "No security handler for filter");

    private final ScanQueue scans;

    PdfReader(PageScans scans) {
        this.scans = new ScanQueue(scans);
    }

    @Override
    public ReadOutcome read(SourceFile file) {
        return read(file, Deadline.never());
    }

    @Override
    public ReadOutcome read(SourceFile file, Deadline deadline) {
        if (file.content().length == 0) {
            return refused(Refusal.EMPTY_FILE, "");
        }
        if (file.content().length > LARGEST) {
            return refused(Refusal.TOO_LARGE, file.content().length + " bytes");
        }
        try (PDDocument document = Loader.loadPDF(file.content())) {
            return read(document, file.content(), deadline);
        } catch (InvalidPasswordException e) {
            return refused(Refusal.ENCRYPTED, String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return refused(isLocked(e) ? Refusal.ENCRYPTED : Refusal.CORRUPT, String.valueOf(e));
        }
    }

    /** Encrypted for a certificate, or by a product that PDFBox has no key handler for; it tells by its message alone. */
    private static boolean isLocked(Throwable e) {
        String message = String.valueOf(e.getMessage());
        return e instanceof IOException && LOCKED.stream().anyMatch(message::contains);
    }

    private ReadOutcome read(PDDocument document, byte[] content, Deadline deadline) throws IOException {
        int count = document.getNumberOfPages();
        if (count == 0) {
            return refused(Refusal.CORRUPT, "no pages");
        }
        if (count > MOST_PAGES) {
            return refused(Refusal.TOO_LARGE, count + " pages");
        }
        PdfPages pages = PdfPages.typed(document);
        PdfPageImages images = new PdfPageImages(document);
        ScanQueue.Outcome scanned = scans.recognise(
                number -> images.of(number - 1, pages.scans().getOrDefault(number, List.of())),
                pages.scans().keySet(),
                deadline);
        PdfPages all = pages.with(scanned);
        if (all.read().isEmpty()) {
            return refused(all.refusal(), count + " pages, none with text that can be read");
        }
        ReportText text = PdfReflow.of(all.read(), count);
        return new ReadOutcome.Read(
                text.withUnreadPages(all.unreadPages()).withSignatures(PdfSignatures.of(document, content)),
                Format.PDF);
    }

    private static ReadOutcome refused(Refusal reason, String detail) {
        return new ReadOutcome.Refused(reason, detail);
    }
}
