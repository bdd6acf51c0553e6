package vn.doichieu.extractors.structure;

import java.util.ArrayList;
import java.util.List;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.BlockKind;
import vn.doichieu.extractors.document.Emphasis;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.text.Span;

/** Canonical texts for tests, one paragraph a line. A line that starts with "**" is bold. */
final class ReportTexts {
    private ReportTexts() {}

    static ReportText of(String lines) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (String line : lines.strip().split("\n")) {
            boolean bold = line.startsWith("**");
            String words = bold ? line.substring(2) : line;
            Span span = new Span(text.length(), text.length() + words.length());
            blocks.add(Block.of(BlockKind.PARAGRAPH, span, bold ? Emphasis.BOLD : Emphasis.UNKNOWN));
            text.append(words).append('\n');
        }
        return ReportText.of(text.toString(), blocks, List.of(), List.of());
    }
}
