package vn.doichieu.pipeline.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.doichieu.extractors.figure.Figure;
import vn.doichieu.extractors.quantity.MentionKind;
import vn.doichieu.extractors.structure.Letterhead;
import vn.doichieu.extractors.text.Folding;
import vn.doichieu.extractors.text.Span;

/** Until when a figure counts, as far as its own sentence tells. */
final class CutOff {
    /** Words that set a figure apart from the whole reported period; "hiện nay" does not. */
    private static final List<String> WORDS =
            List.of("lũy kế", "ước", "đến ngày", "tính từ", "từ ngày", "đầu năm", "cuối năm", "cùng kỳ");

    private final CheckContext context;

    CutOff(CheckContext context) {
        this.context = context;
    }

    boolean isMentioned(List<Figure> figures) {
        return figures.stream().anyMatch(figure -> !told(figure).isEmpty());
    }

    /** Whether two of the figures are dated differently, or only some are dated at all. */
    boolean differs(List<Figure> figures) {
        return figures.stream().map(this::told).distinct().count() > 1;
    }

    /** Dates, periods and words of time in the figure's sentence. */
    private Set<String> told(Figure figure) {
        Span sentence = sentence(figure.span());
        Set<String> told = new HashSet<>();
        context.report().mentions().stream()
                .filter(mention -> mention.kind() == MentionKind.DATE || mention.kind() == MentionKind.PERIOD)
                .filter(mention -> sentence.contains(mention.span()))
                .filter(mention -> !datesDocument(mention.span()) && !isReportedPeriod(mention.span()))
                .forEach(mention ->
                        told.add(mention.date().map(Object::toString).orElseGet(() -> folded(mention.span()))));
        String words = folded(sentence);
        WORDS.stream().filter(word -> Folding.containsWords(words, word)).forEach(told::add);
        return told;
    }

    private boolean datesDocument(Span date) {
        return context.report().mentions().stream()
                .anyMatch(mention -> mention.kind() == MentionKind.DOCUMENT_NUMBER
                        && mention.span().end() <= date.start()
                        && date.start() - mention.span().end() <= Citation.DATE_DISTANCE);
    }

    /** "trong năm 2025" in the report on 2025 tells nothing. */
    private boolean isReportedPeriod(Span period) {
        String words = folded(period);
        Letterhead letterhead = context.report().letterhead();
        return letterhead
                        .title()
                        .filter(title -> Folding.fold(title).contains(words))
                        .isPresent()
                || letterhead
                        .period()
                        .filter(whole -> Folding.fold(whole.label()).contains(words))
                        .isPresent();
    }

    private Span sentence(Span span) {
        String text = context.report().text().text();
        int start = span.start();
        while (start > 0 && !endsSentence(text, start - 1)) {
            start--;
        }
        int end = span.end();
        while (end < text.length() && !endsSentence(text, end)) {
            end++;
        }
        return new Span(start, end);
    }

    private static boolean endsSentence(String text, int at) {
        char letter = text.charAt(at);
        boolean stop = letter == ';' || letter == '.';
        return letter == '\n' || (stop && (at + 1 == text.length() || text.charAt(at + 1) == ' '));
    }

    private String folded(Span span) {
        return Folding.fold(context.report().text().quote(span));
    }
}
