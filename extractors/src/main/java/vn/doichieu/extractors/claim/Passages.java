package vn.doichieu.extractors.claim;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.figure.Figure;
import vn.doichieu.extractors.quantity.MentionKind;
import vn.doichieu.extractors.text.Folding;

/**
 * A report's figures by block, with the folded text between them.
 *
 * @param text    the report
 * @param folded  its folded text, same length
 * @param figures all figures
 * @param byBlock figures by the index of their block
 */
record Passages(ReportText text, String folded, List<Figure> figures, Map<Integer, List<Figure>> byBlock) {

    static Passages of(ReportText text, List<Figure> figures) {
        Map<Integer, List<Figure>> byBlock =
                figures.stream().collect(Collectors.groupingBy(Figure::block, TreeMap::new, Collectors.toList()));
        return new Passages(text, Folding.fold(text.text()), figures, byBlock);
    }

    /** The folded text between the ends of two figures of one block. */
    String between(Figure first, Figure second) {
        int from = first.span().end();
        return from <= second.span().start()
                ? folded.substring(from, second.span().start())
                : "";
    }

    /** Offset of the last occurrence that ends before the figure in its block; negative where there is none. */
    int lastBefore(Figure figure, String words) {
        int block = text.blocks().get(figure.block()).span().start();
        int last = folded.substring(block, figure.span().start()).lastIndexOf(words);
        return last < 0 ? -1 : block + last;
    }

    static boolean isCount(Figure figure) {
        return figure.mention().kind() == MentionKind.COUNT;
    }

    static boolean isShare(Figure figure) {
        return figure.mention().kind() == MentionKind.PERCENT;
    }

    static boolean isMoney(Figure figure) {
        return figure.mention().kind() == MentionKind.MONEY;
    }
}
