package vn.doichieu.extractors.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The short line that word processors print above the footnotes of a page. */
final class PdfNoteRule {
    /** How long it is, as a share of the page's width: Word prints two inches, LibreOffice a quarter of the text. */
    private static final float SHORTEST = 0.08f;

    private static final float LONGEST = 0.5f;

    /** Notes begin below this share of the page. */
    private static final float HIGHEST = 0.3f;

    /** Notes are set smaller than this share of what stands above them. */
    private static final float SMALLER = 0.97f;

    private PdfNoteRule() {}

    /** Its distance from the top, where a page has one: all that stands below it is set smaller than what is above. */
    static Optional<Float> above(PrintedPage page, List<PdfLine> lines) {
        return page.rules().stream()
                .filter(PdfRule::level)
                .filter(rule -> rule.length() > SHORTEST * page.width() && rule.length() < LONGEST * page.width())
                .filter(rule -> rule.at() > HIGHEST * page.height())
                .sorted(Comparator.comparing(PdfRule::at))
                .filter(rule -> parts(rule, lines))
                .map(PdfRule::at)
                .findFirst();
    }

    private static boolean parts(PdfRule rule, List<PdfLine> lines) {
        float left = (float) lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
        List<PdfLine> below =
                lines.stream().filter(line -> line.baseline() > rule.at()).toList();
        List<PdfLine> above =
                lines.stream().filter(line -> line.baseline() <= rule.at()).toList();
        if (below.isEmpty() || Math.abs(rule.from() - left) > 2 * below.get(0).size()) {
            return false;
        }
        float body = size(above.isEmpty() ? below : above);
        boolean marked = PdfNoteHead.of(below.get(0).text()).isPresent();
        boolean small = below.stream()
                .filter(line -> !line.asText().isNumberOnly())
                .allMatch(line -> line.size() < SMALLER * body);
        return small && (marked || above.isEmpty() || !rulesText(rule, above));
    }

    /** Whether it underlines what stands right above it. */
    private static boolean rulesText(PdfRule rule, List<PdfLine> above) {
        return above.stream()
                .anyMatch(line -> rule.at() - line.baseline() < 0.3f * line.size() && line.right() > rule.from());
    }

    private static float size(List<PdfLine> lines) {
        List<Float> sizes = lines.stream().map(PdfLine::size).sorted().toList();
        return sizes.get(sizes.size() / 2);
    }
}
