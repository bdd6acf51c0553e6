package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells page numbers, running heads and feet, and the boxes of digital signatures from the text of a page. */
final class PdfFurniture {
    /** Share of the page at its head and foot where headers, footers and page numbers stand. */
    private static final float MARGIN = 0.1f;

    /** A line standing at the same place on this many pages is a header or footer, however short the document. */
    private static final int REPEATS = 3;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?iu)[-–—~\\[(]?\\s?\\d{1,4}\\s?[-–—~\\])]?|(?:trang|page|tr\\.?)\\s*:?\\s*\\d{1,4}(?:\\s*(?:/|of|trên)\\s*\\d{1,4})?.{0,3}|\\d{1,4}\\s?/\\s?\\d{1,4}");

    /** Word processors print the file's name with a field. */
    private static final Pattern FILE_NAME =
            Pattern.compile("(?iu)(?:\\S:\\\\|\\S*[\\w-]).*\\.(?:docx?|pdf|xlsx?|odt|rtf)\\b.{0,20}");

    private static final Pattern SIGNED = Pattern.compile(
            "(?iu)(?:người ký|ký bởi|được ký bởi|ký số bởi|digitally signed|signature (?:not )?(?:verified|valid)).*");

    private static final Pattern SIGNED_MORE = Pattern.compile(
            "(?iu)(?:e-?mail|cơ quan|tổ chức|đơn vị|chức vụ|ngày ký|giờ ký|thời gian ký|date|reason|location|dn|mst)\\s*:.*|.*\\d{1,2}:\\d{2}:\\d{2}.*");

    private final Set<String> repeated = new HashSet<>();
    private final PdfLayout layout;

    PdfFurniture(List<PdfPage> pages, PdfLayout layout) {
        this.layout = layout;
        Map<String, Integer> counts = new HashMap<>();
        for (PdfPage page : pages) {
            page.lines().stream()
                    .map(PdfFurniture::place)
                    .distinct()
                    .forEach(place -> counts.merge(place, 1, Integer::sum));
        }
        int enough = Math.max(2, Math.min(REPEATS, pages.size()));
        counts.forEach((place, count) -> {
            if (count >= enough) {
                repeated.add(place);
            }
        });
    }

    boolean atHead(PdfPage page, PdfLine line) {
        return line.baseline() < MARGIN * page.height() && isFurniture(line);
    }

    boolean atFoot(PdfPage page, PdfLine line) {
        return line.baseline() > (1 - MARGIN) * page.height()
                && (isFurniture(line)
                        || (layout.isSmall(line)
                                && FILE_NAME.matcher(line.text()).matches()));
    }

    /** The lines of what a digital signature shows of itself, which may be laid over anything. */
    static Set<PdfLine> signatures(List<PdfLine> lines) {
        Set<PdfLine> boxes = new HashSet<>();
        List<PdfLine> open = new ArrayList<>();
        for (PdfLine line : lines) {
            boolean opens = SIGNED.matcher(line.text()).matches();
            boolean goesOn = SIGNED_MORE.matcher(line.text()).matches();
            if (opens || (goesOn && open.stream().anyMatch(above -> below(above, line)))) {
                open.add(line);
                boxes.add(line);
            }
        }
        return boxes;
    }

    private static boolean below(PdfLine above, PdfLine line) {
        float step = line.baseline() - above.baseline();
        return step >= 0
                && step < 4 * above.size()
                && Math.abs(line.size() - above.size()) < 1.5f
                && line.left() < above.right()
                && above.left() < line.right();
    }

    private boolean isFurniture(PdfLine line) {
        return PAGE_NUMBER.matcher(line.text()).matches()
                || (repeated.contains(place(line)) && Opening.of(line.text()) == Opening.NONE);
    }

    private static String place(PdfLine line) {
        return Math.round(line.baseline() / 4) + line.text().replaceAll("\\d+", "#");
    }
}
