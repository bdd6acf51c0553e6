package vn.doichieu.extractors.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a word between spaces can stand in a Vietnamese text as it is written: its letters spell syllables, its signs
 * stand where signs do. "B¸o" and "caùc" cannot; "Báo", "m²", "QĐ-UBND" and "©2025" can. Pure ASCII always can.
 */
final class WordReading {
    private static final char LAST_ASCII = 0x7F;
    private static final char LAST_LATIN = 0xFF;
    private static final char SOFT_HYPHEN = 0xAD;
    private static final Pattern MICRO = Pattern.compile("[\u00B5\u03BC](?:[glmsFAVW]|mol)");

    /** Vietnamese letters that Latin-1 does not have: proof that a word is Unicode already. */
    private static final String UNICODE_LETTERS = "ĂăĐđĨĩŨũƠơƯư\u0300\u0301\u0303\u0309\u0323";

    private final Syllables syllables = new Syllables();

    static boolean isAscii(CharSequence word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > LAST_ASCII) {
                return false;
            }
        }
        return true;
    }

    static boolean hasUnicodeLetter(CharSequence word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if ((c >= '\u1EA0' && c <= '\u1EF9') || (c > LAST_LATIN && UNICODE_LETTERS.indexOf(c) >= 0)) {
                return true;
            }
        }
        return false;
    }

    /** Letters as the words of a text have them; the ordinal signs and the micro sign are no letters. */
    static boolean isLetter(int c) {
        return c <= LAST_ASCII
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                : Character.isLetter(c) && c != 'ª' && c != 'º' && c != '\u00B5';
    }

    boolean isPlausible(String raw) {
        if (isAscii(raw)) {
            return true;
        }
        String word = Folding.nfc(raw.indexOf(SOFT_HYPHEN) < 0 ? raw : raw.replace(String.valueOf(SOFT_HYPHEN), ""));
        return signsFit(word) && stretches(word).stream().allMatch(this::lettersFit);
    }

    /** Whether every stretch of letters is a syllable, with no respect to the signs around: "(tỉnh" is. */
    boolean isSpelt(String word) {
        List<String> stretches = stretches(word);
        return !stretches.isEmpty() && stretches.stream().allMatch(syllables::isSyllable);
    }

    private static List<String> stretches(String word) {
        List<String> stretches = new ArrayList<>(2);
        int start = 0;
        for (int i = 0; i <= word.length(); i++) {
            if (i == word.length() || !isLetter(word.charAt(i))) {
                if (i > start) {
                    stretches.add(word.substring(start, i));
                }
                start = i + 1;
            }
        }
        return stretches;
    }

    private boolean lettersFit(String letters) {
        String stretch = letters.replace('Ð', 'Đ');
        return isAscii(stretch)
                || (!hasLateCapital(stretch) && (syllables.isSyllable(stretch) || isAbbreviation(stretch)));
    }

    /** A capital with diacritics after a small letter: "sÓ". */
    private static boolean hasLateCapital(String letters) {
        for (int i = 1; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (c > LAST_ASCII && Character.isUpperCase(c) && Character.isLowerCase(letters.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** HĐND, QĐ, NĐ-CP, TƯ: capitals with Đ or Ư. */
    private static boolean isAbbreviation(String letters) {
        return letters.length() > 1 && letters.matches("[A-ZĐƯƠĂÂÔÊ]*[ĐƯ][A-ZĐƯƠĂÂÔÊ]*");
    }

    private static boolean signsFit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!signFits(word, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean signFits(String word, int at) {
        char c = word.charAt(at);
        boolean after = at > 0 && isLetter(word.charAt(at - 1));
        boolean before = at + 1 < word.length() && isLetter(word.charAt(at + 1));
        if (c <= LAST_ASCII || isLetter(c) || (!after && !before)) {
            return true;
        }
        return switch (c) {
            case '¹', '²', '³', '®', '™', '»', '”' -> after && !before;
            case '·', '«', '•', '“', '„' -> before && !after;
            case '°', 'º' -> !(after && before);
            case '§' -> false;
            case '½', '¼', '¾' -> at > 0 && Character.isDigit(word.charAt(at - 1));
            case '×' -> isAlone(word, at - 1) && isAlone(word, at + 1);
            case '\u00B5', '\u03BC' ->
                !after && MICRO.matcher(word.substring(at)).lookingAt();
            case '\u00A0', '‘', '’', '–', '—', '…', '−' -> true;
            default -> c > LAST_LATIN && LookAlikes.byteOf(c) == c;
        };
    }

    /** One letter by itself, as in "a×b", or none. */
    private static boolean isAlone(String word, int at) {
        return at < 0
                || at >= word.length()
                || ((at == 0 || !isLetter(word.charAt(at - 1)))
                        && (at + 1 == word.length() || !isLetter(word.charAt(at + 1))));
    }
}
