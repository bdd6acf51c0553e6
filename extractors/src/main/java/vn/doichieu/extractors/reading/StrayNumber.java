package vn.doichieu.extractors.reading;

import java.util.List;
import java.util.regex.Pattern;

/** Tells a page number that was typed or left amid the prose of a word-processor file. */
final class StrayNumber {
    private static final Pattern NUMBER = Pattern.compile("\\s*(?:[-–] ?)?\\d{1,3}(?: ?[-–])?\\s*");
    private static final Pattern SENTENCE = Pattern.compile(".{60,}[.;!?”\"]\\s*", Pattern.DOTALL);
    private static final Pattern PROSE = Pattern.compile(".{60,}", Pattern.DOTALL);

    private StrayNumber() {}

    /** Whether the paragraph holds nothing but a number and stands between a whole sentence and other prose. */
    static boolean is(List<FlowItem> items, int at) {
        return isLike(items, at, NUMBER)
                && isLike(items, beside(items, at, -1), SENTENCE)
                && isLike(items, beside(items, at, 1), PROSE);
    }

    private static boolean isLike(List<FlowItem> items, int at, Pattern pattern) {
        return at >= 0
                && at < items.size()
                && items.get(at) instanceof FlowParagraph paragraph
                && pattern.matcher(paragraph.text()).matches();
    }

    /** The nearest item that way that is no blank paragraph. */
    private static int beside(List<FlowItem> items, int at, int step) {
        int beside = at + step;
        while (beside >= 0
                && beside < items.size()
                && items.get(beside) instanceof FlowParagraph paragraph
                && paragraph.isBlank()) {
            beside += step;
        }
        return beside;
    }
}
