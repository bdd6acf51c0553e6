package vn.doichieu.extractors.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.BlockKind;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.text.Folding;
import vn.doichieu.extractors.text.Span;

/**
 * Finds the row numbers of a table that a converter flattened into lines: after a line with the head "Stt", the lines
 * that begin with 1, 2, 3, … and a capital letter. The first row may have run on in the line of the head.
 */
final class FlattenedRows {
    private static final Pattern HEAD = Pattern.compile("(?<!\\S)(?:stt|số tt) \\p{L}");
    private static final Pattern FIRST_ROW = Pattern.compile(" (1) \\p{Lu}");
    private static final Pattern ROW = Pattern.compile("^(\\d{1,2}) \\p{Lu}");
    /** A heading or a new list ends the table. */
    private static final Pattern END = Pattern.compile("^([IVX]+\\.|\\d+\\.|[-+*] ).*", Pattern.DOTALL);

    private FlattenedRows() {}

    /** Where the row numbers stand in the text, in order. */
    static List<Span> numbers(ReportText text) {
        List<Span> numbers = new ArrayList<>();
        int expected = 0;
        for (Block block : text.blocks()) {
            String words = text.quote(block.span());
            Matcher row = ROW.matcher(words);
            if (block.kind() != BlockKind.PARAGRAPH) {
                continue;
            }
            Matcher head = HEAD.matcher(Folding.fold(words));
            if (head.find()) {
                Matcher first = FIRST_ROW.matcher(words);
                boolean runsOn = first.find(head.end());
                if (runsOn) {
                    int start = block.span().start();
                    numbers.add(new Span(start + first.start(1), start + first.end(1)));
                }
                expected = runsOn ? 2 : 1;
            } else if (expected > 0 && row.find() && Integer.parseInt(row.group(1)) == expected) {
                int start = block.span().start();
                numbers.add(new Span(start, start + row.end(1)));
                expected++;
            } else if (END.matcher(words).matches()) {
                expected = 0;
            }
        }
        return numbers;
    }
}
