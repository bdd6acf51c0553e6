package vn.doichieu.extractors.quantity;

import java.util.List;

/** Knows one kind of passage. */
interface Recogniser {
    /**
     * What stands at the offset, which begins a word or a number.
     *
     * @return mentions in ascending order, offsets within the passage; empty where this recogniser knows nothing of it
     */
    List<Mention> at(Passage passage, int at);
}
