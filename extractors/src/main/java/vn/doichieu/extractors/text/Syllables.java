package vn.doichieu.extractors.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether a word is spelt as a Vietnamese syllable can be: an onset, a rhyme that may follow it, and at most one tone
 * where the spelling puts it (both placements: hoà, hòa). The spellings are in {@code syllables.tsv}.
 */
final class Syllables {
    /** Grave, acute, tilde, hook above, dot below. */
    private static final String TONE_MARKS = "\u0300\u0301\u0303\u0309\u0323";

    private static final char NO_TONE = 0;

    /** The last Vietnamese letter is U+1EF9. */
    private static final int LETTERS = 0x1F00;

    /** Each letter in lower case without its tone, and its tone. */
    private static final char[] TONELESS = new char[LETTERS];

    private static final char[] TONES = new char[LETTERS];

    static {
        for (char c = 0; c < LETTERS; c++) {
            TONELESS[c] = Character.toLowerCase(c);
            String parts = Normalizer.normalize(String.valueOf(TONELESS[c]), Normalizer.Form.NFD);
            for (int i = 1; i < parts.length() && Character.isLetter(c); i++) {
                if (TONE_MARKS.indexOf(parts.charAt(i)) >= 0) {
                    TONES[c] = parts.charAt(i);
                    String rest = parts.substring(0, i) + parts.substring(i + 1);
                    TONELESS[c] =
                            Normalizer.normalize(rest, Normalizer.Form.NFC).charAt(0);
                }
            }
        }
    }

    /** A syllable that ends in a stop has one of these tones: acute, dot below. */
    private static final String STOPPED_TONES = "\u0301\u0323";

    private static final int LONGEST = 7;
    private static final String FRONT_VOWELS = "ieêy";

    private final Set<String> onsets = new HashSet<>();
    private final Set<String> beforeFront = new HashSet<>();
    private final Set<String> beforeBack = new HashSet<>();
    private final Map<String, Set<Integer>> rhymes = new HashMap<>();
    private final Map<String, Set<Integer>> afterQu = new HashMap<>();

    Syllables() {
        for (List<String> row : DataRows.of(Syllables.class, "syllables.tsv")) {
            for (String spelling : row.get(1).split(" ", -1)) {
                add(row.get(0), spelling);
            }
        }
    }

    private void add(String kind, String spelling) {
        switch (kind) {
            case "onset" -> onsets.add(spelling.equals("-") ? "" : spelling);
            case "front" -> beforeFront.add(spelling);
            case "back" -> beforeBack.add(spelling);
            case "rhyme" -> rhymes.put(spelling, tonePlaces(spelling, false));
            case "after-qu" -> afterQu.put(spelling, tonePlaces(spelling, true));
            default -> throw new IllegalStateException("syllables.tsv knows no " + kind);
        }
    }

    /** Whether letters, in any case and composed, are spelt as a syllable. */
    boolean isSyllable(CharSequence word) {
        if (word.length() == 0 || word.length() > LONGEST) {
            return false;
        }
        char[] toneless = new char[word.length()];
        char tone = NO_TONE;
        int place = -1;
        for (int i = 0; i < toneless.length; i++) {
            char c = word.charAt(i);
            if (c >= LETTERS || (TONES[c] != NO_TONE && tone != NO_TONE)) {
                return false;
            }
            toneless[i] = TONELESS[c];
            if (TONES[c] != NO_TONE) {
                tone = TONES[c];
                place = i;
            }
        }
        return isSpelt(new String(toneless), tone, place);
    }

    private boolean isSpelt(String toneless, char tone, int place) {
        if (toneless.startsWith("qu")) {
            return fits(afterQu, toneless, 2, tone, place);
        }
        for (int end = Math.min(3, toneless.length() - 1); end >= 0; end--) {
            if (mayOpen(toneless.substring(0, end), toneless.charAt(end)) && fits(rhymes, toneless, end, tone, place)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayOpen(String onset, char next) {
        boolean front = FRONT_VOWELS.indexOf(next) >= 0;
        // "gì", "giếng": the i of gi is also the first letter of the rhyme
        return onsets.contains(onset)
                || (front ? beforeFront.contains(onset) : beforeBack.contains(onset))
                || (onset.equals("g") && next == 'i');
    }

    private static boolean fits(Map<String, Set<Integer>> rhymes, String toneless, int onset, char tone, int place) {
        String rhyme = toneless.substring(onset);
        Set<Integer> places = rhymes.get(rhyme);
        if (places == null) {
            return false;
        }
        boolean stopped = rhyme.endsWith("c") || rhyme.endsWith("ch") || rhyme.endsWith("p") || rhyme.endsWith("t");
        return place < 0 ? !stopped : places.contains(place - onset) && (!stopped || STOPPED_TONES.indexOf(tone) >= 0);
    }

    /** The letters of a rhyme that can carry the tone. */
    private static Set<Integer> tonePlaces(String rhyme, boolean afterQu) {
        int vowels = 0;
        while (vowels < rhyme.length() && "aăâeêioôơuưy".indexOf(rhyme.charAt(vowels)) >= 0) {
            vowels++;
        }
        for (int i = vowels - 1; i >= 0; i--) {
            if ("ăâêôơ".indexOf(rhyme.charAt(i)) >= 0) {
                return Set.of(i);
            }
        }
        boolean closed = vowels < rhyme.length();
        if (vowels == 1) {
            return Set.of(0);
        }
        if (vowels == 3 || closed) {
            return Set.of(1);
        }
        boolean glide = rhyme.equals("oa") || rhyme.equals("oe") || rhyme.equals("uy");
        return glide ? Set.of(0, 1) : Set.of(afterQu && rhyme.equals("ia") ? 1 : 0);
    }
}
