package vn.doichieu.extractors.text;

import org.jspecify.annotations.Nullable;

/**
 * A number for each of some words, from 0 up, found without cutting the word out of its text. Filled while rules are
 * compiled, then only read.
 */
public final class WordNumbers {
    public static final int UNKNOWN = -1;

    /** Open addressing, at most half full; its length is a power of two. */
    private @Nullable String[] words = new String[1 << 10];

    private int[] hashes = new int[words.length];
    private int[] numbers = new int[words.length];
    private int size;

    /** The number of a word, a new one where it has none. */
    public int add(String word) {
        int known = of(word, 0, word.length());
        if (known != UNKNOWN) {
            return known;
        }
        if (2 * (size + 1) > words.length) {
            grow();
        }
        put(word, size);
        return size++;
    }

    /** The number of the word that stands there; {@link #UNKNOWN} where it has none. */
    public int of(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash(hash, text.charAt(i));
        }
        return of(text, start, end, hash);
    }

    /** The same, of a word whose letters were put together by {@link #hash} already. */
    public int of(String text, int start, int end, int hash) {
        for (int slot = slot(hash); ; slot = next(slot)) {
            String word = words[slot];
            if (word == null) {
                return UNKNOWN;
            }
            if (hashes[slot] == hash && word.length() == end - start && text.startsWith(word, start)) {
                return numbers[slot];
            }
        }
    }

    /** The hash of a word goes on with its next letter; that of no letter is 0. */
    public static int hash(int before, char letter) {
        return 31 * before + letter;
    }

    private void grow() {
        @Nullable String[] oldWords = words;
        int[] oldNumbers = numbers;
        words = new String[2 * oldWords.length];
        hashes = new int[words.length];
        numbers = new int[words.length];
        for (int i = 0; i < oldWords.length; i++) {
            String word = oldWords[i];
            if (word != null) {
                put(word, oldNumbers[i]);
            }
        }
    }

    private void put(String word, int number) {
        int hash = word.hashCode(); // the same as hash() gives
        int slot = slot(hash);
        while (words[slot] != null) {
            slot = next(slot);
        }
        words[slot] = word;
        hashes[slot] = hash;
        numbers[slot] = number;
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 16)) & (words.length - 1);
    }

    private int next(int slot) {
        return (slot + 1) & (words.length - 1);
    }
}
