package vn.doichieu.extractors.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Folds Vietnamese text for matching, never for display. Every form here keeps the length of an NFC text, so an offset
 * into the folded text is an offset into the text itself.
 */
public final class Folding {

    /** Vowels that carry a tone behind an o, and behind a u, where the old placement puts it on the second. */
    private static final String TONED_AFTER_O = "áàảãạéèẻẽẹ";

    private static final String TONED_AFTER_U = "ýỳỷỹỵ";

    /** The o and the u with these tones, and the second vowels without (hoà → hòa, uỷ → ủy). */
    private static final String TONED_O = "óòỏõọóòỏõọ";

    private static final String TONED_U = "úùủũụ";
    private static final String TONELESS_AFTER_O = "aaaaaeeeee";

    private static final char LAST_ASCII = '\u007F';

    /** The minus sign is the last of the marks that are folded. */
    private static final char LAST_MARK = '\u2212';

    /** Letters of a syllable that can follow a vowel pair; before one of these the tone is on the second vowel anyway. */
    private static final String FINALS = "aăâbcdđeêghiklmnoôơpqrstuưvxy";

    /** What each letter, space, hyphen and quote of the common blocks folds to. */
    private static final char[] FOLDED = folded();

    private static final byte NO_TONE = -1;

    /** By the letter, its place in {@link #TONED_AFTER_O} or {@link #TONED_AFTER_U}. */
    private static final byte[] TONE_AFTER_O = places(TONED_AFTER_O);

    private static final byte[] TONE_AFTER_U = places(TONED_AFTER_U);

    /** What each letter of the common blocks is without diacritics. */
    private static final char[] BARE = bareLetters();

    private Folding() {}

    /** Composes to NFC; changes lengths, so it is done once, by the readers. */
    public static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /**
     * Lower case, one tone placement (hoà = hòa, uỷ = ủy), one spelling of tỷ/tỉ, kỹ/kĩ, quy/qui and the like, plain spaces,
     * hyphens and quotes.
     *
     * @param text NFC text
     * @return a text of the same length
     */
    public static String fold(CharSequence text) {
        char[] folded = text.toString().toCharArray();
        for (int i = 0; i < folded.length; i++) {
            char c = folded[i];
            folded[i] = c < FOLDED.length ? FOLDED[c] : Character.toLowerCase(c);
        }
        for (int i = 0; i + 1 < folded.length; i++) {
            char next = folded[i + 1];
            if (next > LAST_ASCII && (folded[i] == 'o' || folded[i] == 'u')) {
                placeTone(folded, i);
            }
            if (next == 'i' || (next > LAST_ASCII && isI(folded[i + 1]))) {
                foldFinalI(folded, i);
            }
        }
        return new String(folded);
    }

    /**
     * {@link #fold} without any diacritics (đ → d): a last resort, since it makes Cẩm Giàng and Cẩm Giang one.
     *
     * @param text NFC text
     * @return a text of the same length
     */
    public static String bare(CharSequence text) {
        String folded = fold(text);
        StringBuilder bare = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char letter = folded.charAt(i);
            bare.append(letter < BARE.length ? BARE[letter] : bareChar(letter));
        }
        return bare.toString();
    }

    /** Whether the characters before and after the stretch do not continue a word or number. */
    public static boolean standsAlone(CharSequence text, int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    /**
     * First place at or after {@code from} where the folded phrase stands as whole words; -1 where there is none.
     */
    public static int indexOfWords(String folded, String phrase, int from) {
        int at = folded.indexOf(phrase, from);
        while (at >= 0 && !standsAlone(folded, at, at + phrase.length())) {
            at = folded.indexOf(phrase, at + 1);
        }
        return at;
    }

    public static boolean containsWords(String folded, String phrase) {
        return indexOfWords(folded, phrase, 0) >= 0;
    }

    private static char[] folded() {
        char[] folded = new char[LAST_MARK + 1];
        for (char c = 0; c < folded.length; c++) {
            folded[c] = foldChar(c);
        }
        return folded;
    }

    private static byte[] places(String letters) {
        byte[] places = new byte[LAST_MARK + 1];
        Arrays.fill(places, NO_TONE);
        for (int i = 0; i < letters.length(); i++) {
            places[letters.charAt(i)] = (byte) i;
        }
        return places;
    }

    private static char[] bareLetters() {
        char[] bare = new char[LAST_MARK + 1];
        for (char c = 0; c < bare.length; c++) {
            bare[c] = bareChar(c);
        }
        return bare;
    }

    private static char bareChar(char letter) {
        return letter == 'đ'
                ? 'd'
                : Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                        .charAt(0);
    }

    private static char foldChar(char c) {
        return switch (c) {
            case '\u00A0', '\u2002', '\u2003', '\u2007', '\u2009', '\u202F', '\t' -> ' ';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> '"';
            case '\u2018', '\u2019' -> '\'';
            default -> Character.toLowerCase(c);
        };
    }

    private static void placeTone(char[] text, int at) {
        boolean o = text[at] == 'o';
        char vowel = text[at + 1];
        int tone = vowel < LAST_MARK ? (o ? TONE_AFTER_O : TONE_AFTER_U)[vowel] : NO_TONE;
        if (tone == NO_TONE) {
            return;
        }
        boolean afterQ = at > 0 && text[at - 1] == 'q';
        boolean closed = at + 2 < text.length && FINALS.indexOf(text[at + 2]) >= 0;
        if (!afterQ && !closed) {
            text[at] = (o ? TONED_O : TONED_U).charAt(tone);
            text[at + 1] = o ? TONELESS_AFTER_O.charAt(tone) : 'y';
        }
    }

    private static boolean isI(char letter) {
        return switch (letter) {
            case 'i', 'í', 'ì', 'ỉ', 'ĩ', 'ị' -> true;
            default -> false;
        };
    }

    private static boolean isFinalIOnset(char letter) {
        return switch (letter) {
            case 'h', 'k', 'l', 'm', 's', 't' -> true;
            default -> false;
        };
    }

    /**
     * A lone i after h, k, l, m, s, t or qu at the end of a syllable is written i or y at will: tỉ/tỷ, kĩ/kỹ, lí/lý,
     * qui/quy.
     */
    private static void foldFinalI(char[] text, int at) {
        int vowel = at + 1;
        boolean afterQu = text[at] == 'u' && at > 0 && text[at - 1] == 'q';
        if (!afterQu && !isFinalIOnset(text[at])) {
            return;
        }
        int onset = afterQu ? at - 1 : at;
        boolean startsSyllable = onset == 0 || !Character.isLetter(text[onset - 1]);
        boolean endsSyllable = vowel + 1 == text.length || !Character.isLetter(text[vowel + 1]);
        if (startsSyllable && endsSyllable) {
            text[vowel] = "yýỳỷỹỵ".charAt("iíìỉĩị".indexOf(text[vowel]));
        }
    }
}
