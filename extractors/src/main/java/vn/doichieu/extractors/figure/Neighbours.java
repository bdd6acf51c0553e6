package vn.doichieu.extractors.figure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.doichieu.extractors.quantity.Mention;
import vn.doichieu.extractors.quantity.MentionKind;

/** Where the quantities of one block stand to each other: in the same bracket, before it, over or under a fraction bar. */
final class Neighbours {
    /** "21 trong 27 buổi", "22 trong tổng số 28 nhiệm vụ": a ratio in words, of a number without a noun of its own. */
    private static final Pattern BARELY_OUT_OF = Pattern.compile("\\s*(trên|trong)( (tổng số|tổng|số))?\\s*");

    /** The same with the name of the whole, of any number: "trên tổng kế hoạch vốn 22 tỷ đồng". */
    private static final Pattern OUT_OF_NAMED =
            Pattern.compile("\\s*(trên|trong) (tổng số|tổng|số)( \\p{L}+){0,5}\\s*");

    private final String folded;
    private final List<Mention> quantities;
    private final Brackets brackets;

    Neighbours(String folded, List<Mention> quantities, Brackets brackets) {
        this.folded = folded;
        this.quantities = quantities;
        this.brackets = brackets;
    }

    /** The last number before this one in its own bracket, not before {@code from}. */
    Optional<Integer> lastInBracket(int index, int bracket, int from) {
        return last(index, bracket, from, Integer.MAX_VALUE);
    }

    /** The last number outside before the bracket in which this one stands. */
    Optional<Integer> lastOutside(int index, int bracket, int from) {
        return bracket < 0 ? Optional.empty() : last(index, brackets.outside(bracket), from, bracket);
    }

    private Optional<Integer> last(int index, int bracket, int from, int before) {
        for (int i = index - 1; i >= 0 && start(i) >= from; i--) {
            if (start(i) < before && brackets.around(start(i)) == bracket) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Where the next number of the bracket begins, {@code limit} at most. */
    int nextStart(int index, int bracket, int limit) {
        for (int next = index + 1; next < quantities.size(); next++) {
            if (brackets.around(start(next)) == bracket) {
                return Math.min(limit, start(next));
            }
        }
        return limit;
    }

    /** The number that this one is counted out of, where it follows at once. */
    Optional<Integer> denominator(int index) {
        if (index + 1 >= quantities.size()) {
            return Optional.empty();
        }
        return underBar(index).or(() -> isBarelyOutOf(index) ? Optional.of(index + 1) : Optional.empty());
    }

    private boolean isBarelyOutOf(int index) {
        return index + 1 < quantities.size()
                && quantities.get(index).measureUnit().isEmpty()
                && quantities.get(index).kind() == MentionKind.COUNT
                && BARELY_OUT_OF.matcher(between(index)).matches();
    }

    /** "72 hội nghị/9.460 người": two counts of two things side by side, no fraction. */
    boolean isPair(int index) {
        return index + 1 < quantities.size()
                && between(index).strip().equals("/")
                && areOfTwoThings(quantities.get(index), quantities.get(index + 1));
    }

    private static boolean areOfTwoThings(Mention over, Mention under) {
        return over.kind() == MentionKind.COUNT
                && over.measureUnit().isPresent()
                && under.measureUnit().isPresent()
                && !over.measureUnit().equals(under.measureUnit());
    }

    private boolean isFraction(int index) {
        return index + 1 < quantities.size()
                && quantities
                        .get(index)
                        .whole()
                        .filter(quantities.get(index + 1).span()::equals)
                        .isPresent();
    }

    /** The number under its fraction bar. */
    Optional<Integer> underBar(int index) {
        return isFraction(index) && !isPair(index) ? Optional.of(index + 1) : Optional.empty();
    }

    /** The number that is counted out of this one. */
    Optional<Integer> numerator(int index) {
        boolean outOf = index > 0
                && quantities.get(index - 1).kind() == quantities.get(index).kind()
                && (underBar(index - 1).isPresent()
                        || OUT_OF_NAMED.matcher(between(index - 1)).matches()
                        || isBarelyOutOf(index - 1));
        return outOf ? Optional.of(index - 1) : Optional.empty();
    }

    private String between(int index) {
        return folded.substring(quantities.get(index).span().end(), start(index + 1));
    }

    private int start(int index) {
        return quantities.get(index).span().start();
    }
}
