package vn.doichieu.extractors.catalogue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;

/** Which phrases of a vocabulary stand in a text, and where each stands first. */
public final class PhraseOccurrences {
    private final BitSet present;
    private int[] ids = new int[16];
    private int[] starts = new int[16];
    private int size;

    PhraseOccurrences(int phrases) {
        present = new BitSet(phrases);
    }

    /** Notes a phrase at its first word; only the first time counts. */
    void add(int id, int start) {
        if (present.get(id)) {
            return;
        }
        present.set(id);
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size);
        }
        ids[size] = id;
        starts[size++] = start;
    }

    /** Tells every phrase that is there. */
    public void forEach(IntConsumer taker) {
        for (int i = 0; i < size; i++) {
            taker.accept(ids[i]);
        }
    }

    /** The first of these phrases that is there; negative where none is. */
    int firstOf(int[] phrases) {
        for (int id : phrases) {
            if (present.get(id)) {
                return id;
            }
        }
        return -1;
    }

    /** At which word a phrase that is there stands first. */
    int startOf(int id) {
        for (int i = 0; i < size; i++) {
            if (ids[i] == id) {
                return starts[i];
            }
        }
        throw new IllegalArgumentException("phrase " + id + " is not there");
    }
}
