package vn.doichieu.extractors.quantity;

import java.util.List;
import java.util.stream.Collectors;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.BlockKind;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.text.Span;

/** Writes mentions the way spec.tsv does: {@code COUNT 27 nhiệm vụ of "28 nhiệm vụ" "27"; …}. */
final class Notation {
    private Notation() {}

    static ReportText paragraph(String text) {
        return blockOf(BlockKind.PARAGRAPH, text);
    }

    static ReportText blockOf(BlockKind kind, String text) {
        List<Block> blocks = text.isEmpty() ? List.of() : List.of(Block.of(kind, new Span(0, text.length())));
        return ReportText.of(text, blocks, List.of(), List.of());
    }

    static String of(ReportText text, List<Mention> mentions) {
        return mentions.stream().map(mention -> of(text, mention)).collect(Collectors.joining("; "));
    }

    private static String of(ReportText text, Mention m) {
        StringBuilder written = new StringBuilder(m.kind().name());
        m.value().ifPresent(value -> written.append(' ').append(value.toPlainString()));
        m.date().ifPresent(date -> written.append(' ').append(date));
        m.measureUnit().ifPresent(unit -> written.append(' ').append(unit));
        if (m.qualifier() != Qualifier.EXACT) {
            written.append(' ').append(m.qualifier());
        }
        if (m.decimals() < 0) {
            written.append(" d=").append(m.decimals());
        }
        m.whole()
                .ifPresent(whole ->
                        written.append(" of \"").append(text.quote(whole)).append('"'));
        return written.append(" \"").append(text.quote(m.span())).append('"').toString();
    }
}
