package vn.doichieu.extractors.quantity;

import java.util.List;
import java.util.Set;

/** Knows one kind of passage. */
interface Recogniser {
    /**
     * What stands at the offset, which begins a word or a number.
     *
     * @return mentions in ascending order, offsets within the passage; empty where this recogniser knows nothing of it
     */
    List<Mention> at(Passage passage, int at);

    /** The folded words that its passages can begin with, beside digits; it is not asked at other words. */
    default Set<String> openingWords() {
        return Set.of();
    }
}
