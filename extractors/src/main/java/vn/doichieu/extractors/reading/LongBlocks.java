package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.text.Span;

/**
 * Parts blocks that are too long for a paragraph: a whole report on one line, as some converters leave it, or a file that
 * is none. What reads sentences takes time by the square of their length, so the length has an end. Parted is at a space
 * behind the end of a sentence where there is one, else at any space, which becomes the line break between blocks; a
 * stretch without a space, such as an encoded image, stays in the text but is no block.
 */
final class LongBlocks {
    /** The longest paragraph in the real reports has 3,400 characters. */
    private static final int LONGEST = 8_000;

    private final StringBuilder text;
    private final List<Block> parts = new ArrayList<>();

    private LongBlocks(String text) {
        this.text = new StringBuilder(text);
    }

    static ReportText parted(ReportText report) {
        if (report.blocks().stream().allMatch(block -> block.span().length() <= LONGEST)) {
            return report;
        }
        LongBlocks longer = new LongBlocks(report.text());
        report.blocks().forEach(longer::part);
        return new ReportText(
                longer.text.toString(),
                longer.parts,
                report.pageStarts(),
                report.noteMarks(),
                report.unreadPages(),
                report.words(),
                report.signatures(),
                report.repairs());
    }

    private void part(Block block) {
        int start = block.span().start();
        while (block.span().end() - start > LONGEST) {
            int space = space(start, start + LONGEST);
            if (space > start) {
                text.setCharAt(space, '\n');
                add(block, start, space);
                start = space + 1;
            } else {
                start = afterNextSpace(start + LONGEST, block.span().end());
            }
        }
        add(block, start, block.span().end());
    }

    private void add(Block block, int start, int end) {
        if (start < end) {
            parts.add(new Block(block.kind(), new Span(start, end), block.emphasis(), block.cell()));
        }
    }

    /** The last space behind a full stop in that stretch, else its last space; before it where there is none. */
    private int space(int from, int to) {
        String stretch = text.substring(from, to);
        int stop = stretch.lastIndexOf(". ", stretch.length() - 2);
        return from + (stop > 0 ? stop + 1 : stretch.lastIndexOf(' '));
    }

    private int afterNextSpace(int from, int end) {
        int space = text.substring(from, end).indexOf(' ');
        if (space < 0) {
            return end;
        }
        text.setCharAt(from + space, '\n');
        return from + space + 1;
    }
}
