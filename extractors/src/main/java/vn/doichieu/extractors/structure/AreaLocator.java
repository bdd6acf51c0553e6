package vn.doichieu.extractors.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
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

    /** The areas of one report. */
    public Areas in(ReportText report, Outline outline) {
        return new Areas(outline, dashedHeads(report));
    }

    /** A block that tells an area under its bullet. */
    private record DashedHead(Span span, int area) {}

    /** The areas of one report by offset. */
    public static final class Areas {
        private final Outline outline;
        private final TreeMap<Integer, DashedHead> heads = new TreeMap<>();

        private Areas(Outline outline, List<DashedHead> heads) {
            this.outline = outline;
            heads.forEach(head -> this.heads.put(head.span().start(), head));
        }

        /** The area of the section that holds the offset, else of the nearest dashed head above it in that section. */
        public Optional<Integer> at(int offset) {
            Optional<Section> section = outline.at(offset);
            Optional<Integer> area = section.flatMap(Section::area);
            return area.isPresent() || section.isEmpty()
                    ? area
                    : ofHead(section.get().body(), offset);
        }

        private Optional<Integer> ofHead(Span body, int offset) {
            return offset < body.start()
                    ? Optional.empty()
                    : heads.subMap(body.start(), true, offset, true).descendingMap().values().stream()
                            .filter(head -> body.contains(head.span()))
                            .findFirst()
                            .map(DashedHead::area);
        }
    }

    private List<DashedHead> dashedHeads(ReportText report) {
        List<DashedHead> heads = new ArrayList<>();
        for (Block block : report.blocks()) {
            Span span = block.span();
            if (isBulleted(report.text(), span)) {
                dashedHead(report.quote(span))
                        .flatMap(words::area)
                        .ifPresent(area -> heads.add(new DashedHead(span, area)));
            }
        }
        return heads;
    }

    private static boolean isBulleted(String text, Span block) {
        return block.length() > 0 && "-–+*•".indexOf(text.charAt(block.start())) >= 0;
    }

    /** The words between the bullet and a colon; empty where the block is no head. */
    private static Optional<String> dashedHead(String block) {
        int colon = block.indexOf(':');
        int end = colon < 0 ? block.length() : colon;
        return end <= LONGEST_HEAD ? Optional.of(block.substring(1, end)) : Optional.empty();
    }
}
