package vn.doichieu.extractors.reading;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.doichieu.extractors.document.Deadline;
import vn.doichieu.extractors.document.SourceFile;

/** Reads images of pages: photographs, and TIFF files of several pages as fax machines and scanners write them. */
final class ImageReader implements FormatReader {
    private final ScanQueue scans;

    ImageReader(PageScans scans) {
        this.scans = new ScanQueue(scans);
    }

    @Override
    public ReadOutcome read(SourceFile file) {
        return read(file, Deadline.never());
    }

    @Override
    public ReadOutcome read(SourceFile file, Deadline deadline) {
        try (ImageFile images = ImageFile.open(file.content())) {
            if (images.tooLarge()) {
                return new ReadOutcome.Refused(Refusal.TOO_LARGE, images.pages() + " images");
            }
            Set<Integer> all = IntStream.rangeClosed(1, images.pages()).boxed().collect(Collectors.toSet());
            ScanQueue.Outcome outcome = scans.recognise(images::page, all, deadline);
            if (outcome.read().isEmpty()) {
                return new ReadOutcome.Refused(outcome.refusal(), images.pages() + " images");
            }
            List<PdfPage> pages = new TreeMap<>(outcome.read())
                    .values().stream().map(PdfPage::of).toList();
            return new ReadOutcome.Read(
                    PdfReflow.of(pages, images.pages()).withUnreadPages(outcome.unreadPages()), Format.IMAGE);
        } catch (IOException | RuntimeException e) {
            return new ReadOutcome.Refused(Refusal.CORRUPT, UnreadableException.describe(e));
        }
    }
}
