package vn.doichieu.extractors.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.BlockKind;
import vn.doichieu.extractors.document.Box;
import vn.doichieu.extractors.document.Cell;
import vn.doichieu.extractors.document.Emphasis;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.document.Word;
import vn.doichieu.extractors.text.Span;

/**
 * A text as recognised in an image. One line is one block, "| a | b |" a row of a table; "5462~60" is the word "5462"
 * recognised with confidence 0.60, every other word with 0.94.
 */
final class Scan {
    private static final Pattern WORD = Pattern.compile("[^ ~]+(?:~(\\d\\d))?");
    private static final double USUAL = 0.94;
    private static final Box ANYWHERE = new Box(0, 0, 1, 1);

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();

    private Scan() {}

    static ReportText of(String... lines) {
        Scan scan = new Scan();
        int row = 0;
        for (String line : lines) {
            if (line.startsWith("|")) {
                String[] cells = line.substring(1).split("\\|");
                for (int column = 0; column < cells.length; column++) {
                    Cell cell = new Cell(0, row, column, 1, 1);
                    Span span = scan.add(cells[column].strip());
                    if (span.length() > 0) {
                        scan.blocks.add(Block.cell(cell, span, Emphasis.PLAIN));
                    }
                }
                row++;
            } else {
                scan.blocks.add(Block.of(BlockKind.PARAGRAPH, scan.add(line)));
            }
        }
        return ReportText.of(scan.text.toString(), scan.blocks, List.of(0), List.of())
                .withWords(scan.words);
    }

    private Span add(String line) {
        if (!text.isEmpty() && !line.isEmpty()) {
            text.append('\n');
        }
        int start = text.length();
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            if (text.length() > start) {
                text.append(' ');
            }
            double confidence = word.group(1) == null ? USUAL : Integer.parseInt(word.group(1)) / 100.0;
            int from = text.length();
            text.append(word.group().replaceFirst("~\\d\\d$", ""));
            words.add(new Word(new Span(from, text.length()), 1, ANYWHERE, OptionalDouble.of(confidence)));
        }
        return new Span(start, text.length());
    }
}
