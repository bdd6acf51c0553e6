package vn.doichieu.extractors.document;

import java.util.List;
import java.util.OptionalInt;
import vn.doichieu.extractors.text.Span;

/**
 * The canonical text of one report with its structure standing off on it.
 *
 * <p>The text is NFC. Blocks are separated by exactly one {@code \n}; within a block there is no line break (wrapped
 * lines are joined by one space), no tab and no doubled space. Nothing else is rewritten: typing errors, thousands
 * separators and old tone placement stay as printed. A footnote mark that the layout shows raised is written with
 * superscript digits ("năm 2025⁴,"); one that is glued to a word in plain text stays as it is and is named in
 * {@code noteMarks}. All offsets count UTF-16 units of {@link #text()}.
 *
 * @param text      the canonical text
 * @param blocks    in reading order, ascending and without overlap; empty blocks do not occur
 * @param pageStarts offset of the first character of each page, ascending; empty where the format has no pages
 * @param noteMarks where a footnote's mark stands in the text (raised or glued), ascending
 * @param unreadPages 1-based numbers of pages that gave no usable text
 */
public record ReportText(
        String text, List<Block> blocks, List<Integer> pageStarts, List<Span> noteMarks, List<Integer> unreadPages) {
    public ReportText {
        blocks = List.copyOf(blocks);
        pageStarts = List.copyOf(pageStarts);
        noteMarks = List.copyOf(noteMarks);
        unreadPages = List.copyOf(unreadPages);
        int end = 0;
        for (Block block : blocks) {
            if (block.span().start() < end || block.span().end() > text.length()) {
                throw new IllegalArgumentException("blocks overlap or leave the text at " + block.span());
            }
            end = block.span().end();
        }
    }

    /** The 1-based page on which the offset stands; empty where the format has no pages. */
    public OptionalInt pageAt(int offset) {
        int page = 0;
        int after = pageStarts.size();
        while (page < after) {
            int middle = (page + after) >>> 1;
            if (pageStarts.get(middle) <= offset) {
                page = middle + 1;
            } else {
                after = middle;
            }
        }
        return pageStarts.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Math.max(1, page));
    }

    public int pages() {
        return pageStarts.size();
    }

    public String quote(Span span) {
        return span.in(text);
    }
}
