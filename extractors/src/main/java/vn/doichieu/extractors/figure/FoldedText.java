package vn.doichieu.extractors.figure;

import java.util.List;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.quantity.Mention;
import vn.doichieu.extractors.quantity.MentionKind;
import vn.doichieu.extractors.text.Folding;
import vn.doichieu.extractors.text.Span;

/**
 * A report's text folded for reading labels; both forms are as long as the text.
 *
 * @param plain            note marks blanked: they are no words
 * @param withoutCitations dates and document numbers blanked as well: they are no words of a label
 */
record FoldedText(String plain, String withoutCitations) {

    static FoldedText of(ReportText text, List<Mention> mentions) {
        StringBuilder folded = new StringBuilder(Folding.fold(text.text()));
        text.noteMarks().forEach(mark -> blank(folded, mark));
        String plain = folded.toString();
        mentions.stream()
                .filter(mention -> mention.kind() == MentionKind.DATE || mention.kind() == MentionKind.DOCUMENT_NUMBER)
                .forEach(mention -> blank(folded, mention.span()));
        return new FoldedText(plain, folded.toString());
    }

    private static void blank(StringBuilder text, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            text.setCharAt(i, ' ');
        }
    }
}
