package vn.doichieu.extractors.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the words of a text say about its encoding: how many only read when decoded, and how many only read as they
 * stand. Words that read both ways ("mét" is also "một" in TCVN3) say nothing.
 *
 * @param gains   per encoding, words that do not read as they stand and read when decoded
 * @param losses  per encoding, words that read only as they stand, or neither way
 * @param unicode words with letters no look-alike has
 */
record LegacyEvidence(Map<LegacyEncoding, Integer> gains, Map<LegacyEncoding, Integer> losses, int unicode) {
    private static final char LAST_ASCII = 0x7F;

    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0]+");

    /** So many words must gain for each that loses. */
    private static final int GAINS_PER_LOSS = 3;

    static LegacyEvidence of(String text, WordReading reading) {
        List<String> asIs = new ArrayList<>();
        List<String> garbled = new ArrayList<>();
        int unicode = 0;
        for (String word : words(text)) {
            if (WordReading.hasUnicodeLetter(word)) {
                unicode++;
            } else if (!reading.isPlausible(word)) {
                garbled.add(word);
            } else if (word.chars().anyMatch(c -> c > LAST_ASCII && WordReading.isLetter(c))) {
                asIs.add(word);
            }
        }
        Map<LegacyEncoding, Integer> gains = new EnumMap<>(LegacyEncoding.class);
        Map<LegacyEncoding, Integer> losses = new EnumMap<>(LegacyEncoding.class);
        for (LegacyEncoding encoding : LegacyEncoding.values()) {
            int gained = readable(garbled, encoding, reading);
            if (gained > 0) {
                gains.put(encoding, gained);
                int lost = asIs.size() - readable(asIs, encoding, reading);
                losses.put(encoding, garbled.size() - gained + lost);
            }
        }
        return new LegacyEvidence(gains, losses, unicode);
    }

    private static int readable(List<String> words, LegacyEncoding encoding, WordReading reading) {
        return (int) words.stream()
                .map(encoding::decode)
                .filter(reading::isPlausible)
                .count();
    }

    /** The words with characters beyond ASCII. */
    private static List<String> words(String text) {
        if (WordReading.isAscii(text)) {
            return List.of();
        }
        return Arrays.stream(SPACES.split(text, -1))
                .filter(word -> !WordReading.isAscii(word))
                .toList();
    }

    static LegacyEvidence none() {
        return new LegacyEvidence(Map.of(), Map.of(), 0);
    }

    LegacyEvidence plus(LegacyEvidence other) {
        return new LegacyEvidence(sum(gains, other.gains), sum(losses, other.losses), unicode + other.unicode);
    }

    private static Map<LegacyEncoding, Integer> sum(
            Map<LegacyEncoding, Integer> some, Map<LegacyEncoding, Integer> others) {
        Map<LegacyEncoding, Integer> sum = new EnumMap<>(LegacyEncoding.class);
        sum.putAll(some);
        others.forEach((encoding, count) -> sum.merge(encoding, count, Integer::sum));
        return sum;
    }

    int gain(LegacyEncoding encoding) {
        return gains.getOrDefault(encoding, 0);
    }

    /** Gains less losses. */
    int net(LegacyEncoding encoding) {
        return gain(encoding) - losses.getOrDefault(encoding, 0);
    }

    /** The encoding with the greatest net gain; of equals the one with more of it in the whole document. */
    Optional<LegacyEncoding> best(LegacyEvidence inDocument) {
        LegacyEncoding best = null;
        for (LegacyEncoding each : LegacyEncoding.values()) {
            boolean better = best == null
                    || net(each) > net(best)
                    || (net(each) == net(best) && inDocument.net(each) > inDocument.net(best));
            best = better ? each : best;
        }
        return Optional.ofNullable(best).filter(encoding -> gain(encoding) > 0);
    }

    /** Whether at least so many words read only in this encoding, and hardly any only without. */
    boolean speaksFor(LegacyEncoding encoding, int least) {
        int against = losses.getOrDefault(encoding, 0) + unicode;
        return gain(encoding) >= least && gain(encoding) >= GAINS_PER_LOSS * against;
    }
}
