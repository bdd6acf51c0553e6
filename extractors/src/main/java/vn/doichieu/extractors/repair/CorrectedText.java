package vn.doichieu.extractors.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.Repair;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.document.UnreadPage;
import vn.doichieu.extractors.document.Word;
import vn.doichieu.extractors.text.Span;

/** Writes corrections into a text and moves everything that stands off on it along. */
final class CorrectedText {
    private final List<Correction> corrections;
    private final StringBuilder text = new StringBuilder();

    private CorrectedText(List<Correction> corrections) {
        this.corrections = corrections;
    }

    /**
     * The text with the corrections made; each one that has a proof is named as a repair.
     *
     * @param corrections without overlap, each within one block
     */
    static ReportText of(ReportText source, List<Correction> corrections) {
        if (corrections.isEmpty()) {
            return source;
        }
        List<Correction> ordered = corrections.stream()
                .sorted(Comparator.comparing(Correction::span))
                .toList();
        return new CorrectedText(ordered).write(source);
    }

    private ReportText write(ReportText source) {
        List<Repair> repairs = new ArrayList<>();
        source.repairs().forEach(done -> repairs.add(new Repair(moved(done.span()), done.read(), done.proof())));
        int from = 0;
        for (Correction correction : corrections) {
            text.append(source.text(), from, correction.span().start());
            int start = text.length();
            text.append(correction.printed());
            if (!correction.proof().isEmpty()) {
                Span span = new Span(start, text.length());
                repairs.add(new Repair(span, source.quote(correction.span()), correction.proof()));
            }
            from = correction.span().end();
        }
        text.append(source.text(), from, source.text().length());
        repairs.sort(Comparator.comparing(Repair::span));
        List<UnreadPage> unread = source.unreadPages();
        return new ReportText(
                text.toString(),
                source.blocks().stream()
                        .map(block -> new Block(block.kind(), moved(block.span()), block.emphasis(), block.cell()))
                        .toList(),
                source.pageStarts().stream().map(this::moved).toList(),
                source.noteMarks().stream().map(this::moved).toList(),
                unread,
                source.words().stream()
                        .map(word -> new Word(moved(word.span()), word.page(), word.box(), word.confidence()))
                        .toList(),
                source.signatures(),
                repairs);
    }

    private Span moved(Span span) {
        return new Span(moved(span.start()), moved(span.end()));
    }

    /** Offsets within a corrected stretch move to its end. */
    private int moved(int offset) {
        int by = 0;
        for (Correction correction : corrections) {
            if (correction.span().start() >= offset) {
                break;
            }
            if (correction.span().end() > offset) {
                return correction.span().start() + by + correction.printed().length();
            }
            by += correction.printed().length() - correction.span().length();
        }
        return offset + by;
    }
}
