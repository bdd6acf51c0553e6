package vn.doichieu.extractors.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import vn.doichieu.extractors.document.UnreadPage;
import vn.doichieu.extractors.document.UnreadPage.Cause;

/**
 * The pages of a PDF, each by what it says itself or by what was recognised in its image.
 *
 * @param typed  pages by number whose text layer can be read
 * @param print  what is printed on the pages, by number
 * @param scans  pages by number that have to be recognised, with the images on them; some of them are typed, too
 * @param unread by number, why a page was not read
 * @param read   pages that were read, by number
 */
record PdfPages(
        Map<Integer, PdfPage> typed,
        Map<Integer, PrintedPage> print,
        Map<Integer, List<PdfImages.Placed>> scans,
        Map<Integer, Cause> unread,
        List<PdfPage> read) {
    /** Frames and lines of a page without letters are fewer. */
    private static final int FEWEST_SHAPES = 60;

    /** With fewer glyphs, a page that cannot be read by them shows nothing that is worth recognising. */
    private static final int FEWEST_GLYPHS = 20;

    PdfPages {
        typed = Map.copyOf(typed);
        print = Map.copyOf(print);
        scans = Map.copyOf(scans);
        unread = Map.copyOf(unread);
        read = List.copyOf(read);
    }

    /** The pages by their text layers alone. */
    static PdfPages typed(PDDocument document) throws IOException {
        PdfGlyphStripper stripper = new PdfGlyphStripper();
        Map<Integer, PdfPage> typed = new TreeMap<>();
        Map<Integer, PrintedPage> print = new TreeMap<>();
        Map<Integer, List<PdfImages.Placed>> scans = new TreeMap<>();
        Map<Integer, Cause> unread = new TreeMap<>();
        for (int number = 1; number <= document.getNumberOfPages(); number++) {
            try {
                PDPage page = document.getPage(number - 1);
                PrintedPage printed = LegacyGlyphs.repaired(stripper.printed(page, number));
                Optional<PdfTable> before =
                        Optional.ofNullable(typed.get(number - 1)).flatMap(PdfPage::open);
                PdfPage lines = PdfPage.of(printed, before);
                boolean usable = PageText.usable(printed, lines);
                print.put(number, printed);
                if (usable) {
                    typed.put(number, lines);
                } else {
                    unread.put(number, Cause.NO_TEXT);
                }
                Optional<List<PdfImages.Placed>> images = scan(page, printed, usable);
                if (images.isPresent()) {
                    scans.put(number, images.get());
                }
            } catch (IOException | RuntimeException | StackOverflowError e) {
                unread.put(number, Cause.FAILED);
            }
        }
        return new PdfPages(typed, print, scans, unread, List.of());
    }

    /** The images on the page if it has to be recognised. */
    private static Optional<List<PdfImages.Placed>> scan(PDPage page, PrintedPage printed, boolean usable)
            throws IOException {
        PdfImages.Shown shown = PdfImages.on(page);
        double share = PdfPageImages.share(shown.images(), PageFrame.of(page));
        boolean anything = share > PdfPageImages.SECOND_SHARE
                || shown.shapes() > FEWEST_SHAPES
                || printed.glyphs().size() + printed.lost() >= FEWEST_GLYPHS;
        boolean needed = usable ? TextLayer.hidesScan(printed, share) : anything;
        return needed ? Optional.of(shown.images()) : Optional.empty();
    }

    /** The same pages together with what was recognised. */
    PdfPages with(ScanQueue.Outcome scanned) {
        Map<Integer, Cause> still = new TreeMap<>(unread);
        List<PdfPage> all = new ArrayList<>();
        for (int number : new TreeMap<>(print).keySet()) {
            PrintedPage printed = print.getOrDefault(number, PrintedPage.of(number, 1, 1, List.of(), List.of()));
            Optional<PdfPage> recognised = Optional.ofNullable(scanned.read().get(number))
                    .map(page -> PdfPage.of(typed.containsKey(number) ? TextLayer.joined(printed, page) : page));
            recognised.or(() -> Optional.ofNullable(typed.get(number))).ifPresent(all::add);
            Optional<Cause> cause = Optional.ofNullable(scanned.unread().get(number));
            if (recognised.isPresent()) {
                still.remove(number);
            } else if (cause.isPresent() && !(typed.containsKey(number) && says(printed, cause.get()))) {
                still.put(number, cause.get());
            }
        }
        return new PdfPages(typed, print, scans, still, all);
    }

    /** Whether the text layer alone says what the page shows: one behind the scan, or one over an image of nothing. */
    private static boolean says(PrintedPage printed, Cause cause) {
        return cause == Cause.NO_TEXT || TextLayer.isBehind(printed);
    }

    List<UnreadPage> unreadPages() {
        return new ScanQueue.Outcome(Map.of(), unread).unreadPages();
    }

    /** Why a file gave nothing, where none of its pages was read: what to do about it first. */
    Refusal refusal() {
        if (unread.containsValue(Cause.NO_OCR)) {
            return Refusal.NO_OCR;
        }
        if (unread.containsValue(Cause.OUT_OF_TIME)) {
            return Refusal.OUT_OF_TIME;
        }
        boolean failed = unread.values().stream().allMatch(cause -> cause == Cause.FAILED);
        return failed && scans.isEmpty() ? Refusal.CORRUPT : Refusal.NO_TEXT_LAYER;
    }
}
