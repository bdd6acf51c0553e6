package vn.doichieu.extractors.catalogue;

import java.util.Arrays;

/** Which node of a tree of words follows which by which word. Filled while rules are compiled, then only read. */
final class WordTree {
    static final int ROOT = 0;
    static final int NONE = -1;

    /** Open addressing, at most half full; no step has the key 0. */
    private long[] steps = new long[1 << 12];

    private int[] nodes = new int[steps.length];
    private int size = 1;

    /** By the word, the node that follows the root, which is asked for most; 0 where none does. */
    private int[] first = new int[0];

    /** The node that follows, a new one where none did. */
    int add(int node, int word) {
        int known = step(node, word);
        if (known != NONE) {
            return known;
        }
        if (2 * size > steps.length) {
            grow();
        }
        if (node == ROOT) {
            first = word < first.length ? first : Arrays.copyOf(first, 2 * word + 1);
            first[word] = size;
        }
        put(key(node, word), size);
        return size++;
    }

    /** The node that follows; {@link #NONE} where none does, as for a word without a number. */
    int step(int node, int word) {
        if (word < 0) {
            return NONE;
        }
        if (node == ROOT) {
            return word < first.length && first[word] > 0 ? first[word] : NONE;
        }
        long key = key(node, word);
        int slot = slot(key);
        while (steps[slot] != key) {
            if (steps[slot] == 0) {
                return NONE;
            }
            slot = next(slot);
        }
        return nodes[slot];
    }

    private void grow() {
        long[] oldSteps = steps;
        int[] oldNodes = nodes;
        steps = new long[2 * oldSteps.length];
        nodes = new int[steps.length];
        for (int i = 0; i < oldSteps.length; i++) {
            if (oldSteps[i] != 0) {
                put(oldSteps[i], oldNodes[i]);
            }
        }
    }

    private void put(long key, int node) {
        int slot = slot(key);
        while (steps[slot] != 0) {
            slot = next(slot);
        }
        steps[slot] = key;
        nodes[slot] = node;
    }

    private static long key(int node, int word) {
        return ((long) node << Integer.SIZE) | (word + 1);
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L; // spreads neighbouring keys (Knuth, multiplicative hashing)
        return (int) (mixed >>> 40) & (steps.length - 1);
    }

    private int next(int slot) {
        return (slot + 1) & (steps.length - 1);
    }
}
