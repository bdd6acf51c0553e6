package vn.doichieu.extractors.document;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
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
 * @param unreadPages pages that gave no usable text, ascending
 * @param words     where words stand on their pages, ascending; empty for formats without a layout
 * @param signatures digital signatures, oldest first
 * @param repairs   misread numbers that were put right, ascending
 */
public record ReportText(
        String text,
        List<Block> blocks,
        List<Integer> pageStarts,
        List<Span> noteMarks,
        List<UnreadPage> unreadPages,
        List<Word> words,
        List<DigitalSignature> signatures,
        List<Repair> repairs) {
    public ReportText {
        blocks = List.copyOf(blocks);
        pageStarts = List.copyOf(pageStarts);
        noteMarks = List.copyOf(noteMarks);
        unreadPages = List.copyOf(unreadPages);
        words = List.copyOf(words);
        signatures = List.copyOf(signatures);
        repairs = List.copyOf(repairs);
        int end = 0;
        for (Block block : blocks) {
            if (block.span().start() < end || block.span().end() > text.length()) {
                throw new IllegalArgumentException("blocks overlap or leave the text at " + block.span());
            }
            end = block.span().end();
        }
    }

    /** A text of which no more is known than its blocks, pages and note marks. */
    public static ReportText of(String text, List<Block> blocks, List<Integer> pageStarts, List<Span> noteMarks) {
        return new ReportText(text, blocks, pageStarts, noteMarks, List.of(), List.of(), List.of(), List.of());
    }

    public ReportText withUnreadPages(List<UnreadPage> pages) {
        return new ReportText(text, blocks, pageStarts, noteMarks, pages, words, signatures, repairs);
    }

    public ReportText withWords(List<Word> printed) {
        return new ReportText(text, blocks, pageStarts, noteMarks, unreadPages, printed, signatures, repairs);
    }

    public ReportText withSignatures(List<DigitalSignature> found) {
        return new ReportText(text, blocks, pageStarts, noteMarks, unreadPages, words, found, repairs);
    }

    /** The words that overlap the span, in reading order. */
    public List<Word> wordsIn(Span span) {
        int first = 0;
        int after = words.size();
        while (first < after) {
            int middle = (first + after) >>> 1;
            if (words.get(middle).span().end() <= span.start()) {
                first = middle + 1;
            } else {
                after = middle;
            }
        }
        int end = first;
        while (end < words.size() && words.get(end).span().start() < span.end()) {
            end++;
        }
        return words.subList(first, end);
    }

    /** The least confidence with which a word of the span was recognised; empty where the file holds its text. */
    public OptionalDouble recognisedWith(Span span) {
        return wordsIn(span).stream()
                .filter(Word::recognised)
                .mapToDouble(word -> word.confidence().getAsDouble())
                .min();
    }

    /** How the span was recognised in an image; empty where the file holds its text. */
    public Optional<Recognition> recognition(Span span) {
        OptionalDouble confidence = recognisedWith(span);
        return confidence.isEmpty()
                ? Optional.empty()
                : Optional.of(new Recognition(
                        confidence.getAsDouble(),
                        repairs.stream()
                                .filter(repair -> repair.span().overlaps(span))
                                .findFirst()));
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
