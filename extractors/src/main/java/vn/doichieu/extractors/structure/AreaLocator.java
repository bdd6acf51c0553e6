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
        List<Block> blocks = report.blocks();
        for (int i = blocks.size() - 1; i >= 0 && blocks.get(i).span().start() >= body.start(); i--) {
            Span block = blocks.get(i).span();
            if (block.start() <= offset && body.contains(block) && isBulleted(report.text(), block)) {
                Optional<Integer> area = words.area(dashedHead(report.quote(block)));
                if (area.isPresent()) {
                    return area;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isBulleted(String text, Span block) {
        return block.length() > 0 && "-–+*•".indexOf(text.charAt(block.start())) >= 0;
    }

    /** The words between the bullet and a colon; empty where the block is no head. */
    private static String dashedHead(String block) {
        int colon = block.indexOf(':');
        int end = colon < 0 ? block.length() : colon;
        return end <= LONGEST_HEAD ? block.substring(1, end) : "";
    }
}
