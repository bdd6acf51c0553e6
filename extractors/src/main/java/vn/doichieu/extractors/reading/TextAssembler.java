package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.BlockKind;
import vn.doichieu.extractors.document.Cell;
import vn.doichieu.extractors.document.Emphasis;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.document.UnreadPage;
import vn.doichieu.extractors.document.Word;
import vn.doichieu.extractors.text.Folding;
import vn.doichieu.extractors.text.Span;

/**
 * Builds the canonical text block by block. Text is given as the layout has it: white space and decomposed letters are
 * put right here, blocks without a visible character are dropped. Not for use by several threads.
 */
final class TextAssembler {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Integer> pageStarts = new ArrayList<>();
    private final List<UnreadPage> unreadPages = new ArrayList<>();
    private final TreeSet<Span> noteMarks = new TreeSet<>();
    private final List<Word> words = new ArrayList<>();

    /** Where what was added last begins. */
    private int lastAdded;

    private int pagesToStart;

    /** What is added next stands on a new page. */
    void startPage() {
        pagesToStart++;
    }

    /** The page last started gave no usable text. */
    void unreadPage(UnreadPage.Cause cause) {
        unreadPages.add(new UnreadPage(Math.max(1, pageStarts.size() + pagesToStart), cause));
    }

    /** Adds a block of any kind but a table cell. */
    void add(BlockKind kind, String content, Emphasis emphasis) {
        add(kind, content, emphasis, Optional.empty());
    }

    /** Adds a table cell; an empty one is dropped, its place in the grid stays free. */
    void addCell(Cell cell, String content, Emphasis emphasis) {
        add(BlockKind.TABLE_CELL, content, emphasis, Optional.of(cell));
    }

    /**
     * Continues the last block (a new paragraph where there is none), after one space or, where a symbol such as
     * "QĐ-⏎UBND" was broken, after none.
     */
    void append(String content) {
        if (blocks.isEmpty()) {
            add(BlockKind.PARAGRAPH, content, Emphasis.UNKNOWN);
            return;
        }
        String clean = canonical(content);
        if (clean.isEmpty()) {
            return;
        }
        text.append(LineJoint.between(text, clean));
        startPendingPages();
        lastAdded = text.length();
        text.append(clean);
        Block last = blocks.remove(blocks.size() - 1);
        blocks.add(new Block(last.kind(), new Span(last.span().start(), text.length()), last.emphasis(), last.cell()));
    }

    /**
     * Names a footnote mark that the text shows only as plain digits.
     *
     * @param inBlock where it stands in the block last added, counted from the block's start
     */
    void markNote(Span inBlock) {
        int start = blocks.get(blocks.size() - 1).span().start();
        noteMarks.add(new Span(start + inBlock.start(), start + inBlock.end()));
    }

    /**
     * Says where the words of what was added last are printed.
     *
     * @param printed all its words in their order
     * @param page    1-based
     * @throws IllegalArgumentException where the words are not those of the text
     */
    void place(List<PrintedWord> printed, int page) {
        int at = lastAdded;
        for (PrintedWord word : printed) {
            if (!text.substring(at, Math.min(text.length(), at + word.text().length()))
                    .equals(word.text())) {
                throw new IllegalArgumentException("the text does not read " + word.text() + " at " + at);
            }
            words.add(new Word(new Span(at, at + word.text().length()), page, word.box(), word.confidence()));
            at += word.text().length() + 1;
        }
    }

    /**
     * The text so far. Its note marks are those named by {@link #markNote}, raised digits after a word, number or
     * punctuation, and raised digits that head a footnote; "m²" and "km²" are measure units.
     */
    ReportText build() {
        startPendingPages();
        TreeSet<Span> marks = new TreeSet<>(noteMarks);
        for (Block block : blocks) {
            marks.addAll(RaisedDigits.marksIn(text, block));
        }
        return ReportText.of(text.toString(), FlatTables.found(text, blocks), pageStarts, List.copyOf(marks))
                .withUnreadPages(unreadPages)
                .withWords(words);
    }

    /** NFC, with every run of white space one space, without invisible characters, trimmed. */
    static String canonical(String content) {
        String composed = Folding.nfc(content);
        StringBuilder clean = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (isSpace(c)) {
                if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
                    clean.append(' ');
                }
            } else if (!isInvisible(c)) {
                clean.append(c);
            }
        }
        if (!clean.isEmpty() && clean.charAt(clean.length() - 1) == ' ') {
            clean.setLength(clean.length() - 1);
        }
        return clean.toString();
    }

    private void add(BlockKind kind, String content, Emphasis emphasis, Optional<Cell> cell) {
        String clean = canonical(content);
        if (clean.isEmpty()) {
            return;
        }
        if (!text.isEmpty()) {
            text.append('\n');
        }
        startPendingPages();
        int start = text.length();
        lastAdded = start;
        text.append(clean);
        blocks.add(new Block(kind, new Span(start, text.length()), emphasis, cell));
    }

    private void startPendingPages() {
        for (; pagesToStart > 0; pagesToStart--) {
            pageStarts.add(text.length());
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Zero-width characters, soft hyphens, byte order marks, control and replacement characters. */
    private static boolean isInvisible(char c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
    }
}
