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
 * Finds the row numbers of a table that a converter flattened into text: behind a head "Stt" or "TT", the numbers 1, 2,
 * 3, … each of which stands before a capital letter, one a line or all in one.
 */
final class FlattenedRows {
    private static final Pattern HEAD = Pattern.compile("(?:^|.*[ .:])(?:s?tt|số tt)(?: \\p{L}.*)?", Pattern.DOTALL);
    /** A part of the table that a Roman number heads. */
    private static final Pattern PART = Pattern.compile("[IVX]{1,4}");

    private static final Pattern ROW = Pattern.compile("(?:^|(?<= ))(\\d{1,2})(?: (?=\\p{Lu})|$)");

    /** A heading or a new list ends the table, unless it holds cells. */
    private static final Pattern END = Pattern.compile("(?:[IVX]+\\.|\\d+\\.(?!\\d)|[-+*] ).*", Pattern.DOTALL);

    private static final Pattern CELLS = Pattern.compile(".* \\d[\\d.,]*%? \\d[\\d.,]*%?", Pattern.DOTALL);

    /** Rows that are left out or that no capital begins. */
    private static final int MOST_SKIPPED = 3;

    private FlattenedRows() {}

    /** Where the row numbers stand in the text, in order. */
    static List<Span> numbers(ReportText text) {
        List<Block> paragraphs = text.blocks().stream()
                .filter(block -> block.kind() == BlockKind.PARAGRAPH)
                .toList();
        List<Span> numbers = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < paragraphs.size(); i++) {
            String words = text.quote(paragraphs.get(i).span());
            boolean begins = PART.matcher(words).matches()
                    || HEAD.matcher(Folding.fold(words)).matches();
            if (begins) {
                last = 0;
            }
            if (last < 0) {
                continue;
            }
            boolean named = i + 1 < paragraphs.size()
                    && Character.isLetter(
                            text.text().charAt(paragraphs.get(i + 1).span().start()));
            boolean ends = !begins
                    && END.matcher(words).matches()
                    && !CELLS.matcher(words).matches();
            last = ends ? -1 : rows(paragraphs.get(i).span().start(), words, last, named, numbers);
        }
        return numbers;
    }

    /** Adds the numbers of the rows in the paragraph and returns the last; one alone needs a name below. */
    private static int rows(int start, String words, int last, boolean named, List<Span> numbers) {
        int reached = last;
        Matcher row = ROW.matcher(words);
        while (row.find()) {
            int number = Integer.parseInt(row.group(1));
            boolean alone = row.end() == words.length();
            boolean skips = row.start() == 0 && !alone;
            boolean next = number > reached && number <= reached + (skips ? MOST_SKIPPED : 1);
            boolean again = row.start() == 0 && number == 1;
            if ((next || again) && (!alone || (named && row.start() == 0))) {
                numbers.add(new Span(start + row.start(1), start + row.end(1)));
                reached = number;
            }
        }
        return reached;
    }
}
