package vn.doichieu.extractors.structure;

import java.util.List;
import java.util.Optional;
import vn.doichieu.extractors.catalogue.HeadingRule;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.text.Span;

/**
 * Tells the reform area in which an offset stands. A statistics section covers all areas under dashed heads ("- Cải
 * cách thể chế:"), which the outline does not list; there the nearest head above that tells an area decides.
 */
public final class AreaLocator {
    private static final int LONGEST_HEAD = 160;

    private final HeadingWords words;

    public AreaLocator(List<HeadingRule> headings) {
        this.words = new HeadingWords(headings);
    }

    /** The area of the section that holds the offset, else of the nearest dashed head above it in that section. */
    public Optional<Integer> areaAt(ReportText report, Outline outline, int offset) {
        Optional<Section> section = outline.at(offset);
        Optional<Integer> area = section.flatMap(Section::area);
        return area.isPresent() || section.isEmpty()
                ? area
                : areaOfHead(report, section.get().body(), offset);
    }

    private Optional<Integer> areaOfHead(ReportText report, Span body, int offset) {
        Optional<Integer> area = Optional.empty();
        for (Block block : report.blocks()) {
            if (block.span().start() > offset) {
                break;
            }
            Optional<Integer> told =
                    body.contains(block.span()) ? words.area(dashedHead(report.quote(block.span()))) : Optional.empty();
            if (told.isPresent()) {
                area = told;
            }
        }
        return area;
    }

    /** The words between a bullet and a colon; empty where the block is no head. */
    private static String dashedHead(String block) {
        int colon = block.indexOf(':');
        boolean bullet = !block.isEmpty() && "-–+*•".indexOf(block.charAt(0)) >= 0;
        int end = colon < 0 ? block.length() : colon;
        return bullet && end <= LONGEST_HEAD ? block.substring(1, end) : "";
    }
}
