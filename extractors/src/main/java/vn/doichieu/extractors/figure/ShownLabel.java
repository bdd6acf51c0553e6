package vn.doichieu.extractors.figure;

import vn.doichieu.extractors.quantity.Mention;
import vn.doichieu.extractors.quantity.MentionKind;
import vn.doichieu.extractors.text.Folding;

/** The label for people: the printed words before the number, or the noun phrase after it. */
final class ShownLabel {
    private ShownLabel() {}

    /**
     * What people read.
     *
     * @param text        canonical text
     * @param own         folded words before the number that no other shares
     * @param printedLead printed words before it, ending where {@code own} ends
     * @param following   printed noun phrase after it
     * @param inherited   folded head it stands under without words of its own, else empty
     */
    static String of(String text, Mention mention, String own, String printedLead, String following, String inherited) {
        String segment = LabelText.lastSegment(own);
        String before =
                FunctionWords.onlyTies(own) ? "" : printedLead.substring(printedLead.length() - segment.length());
        boolean headed =
                own.stripTrailing().endsWith(":") || own.stripTrailing().endsWith(" là");
        String unit = mention.kind() == MentionKind.COUNT
                ? text.substring(mention.numberSpan().end(), mention.span().end())
                : "";
        String after = LabelText.squeeze(unit + " " + following);
        String label = headed || (!before.isBlank() && following.isBlank()) ? before : before + " " + after;
        if (FunctionWords.onlyTies(Folding.fold(label))) {
            label = inherited.isBlank() ? mention.span().in(text) : inherited;
        }
        return LabelText.forPeople(label);
    }
}
