package vn.doichieu.extractors.text;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Which byte of a legacy font a character stands for, by the ways programs turn such bytes into characters. */
final class LookAlikes {
    private static final char LAST_BYTE = 0xFF;

    /** Word keeps the characters of symbol fonts in the private use area. */
    private static final char SYMBOL_FIRST = '\uF020';

    private static final char SYMBOL_LAST = '\uF0FF';

    /** What windows-1252 puts at 80 to 9F. */
    private static final Map<Character, Character> WINDOWS_1252 = windows1252();

    private static final Map<Character, Character> SHOWN =
            WINDOWS_1252.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

    private static final char FIRST_CONTROL = 0x80;
    private static final char LAST_CONTROL = 0x9F;

    private LookAlikes() {}

    /** The byte, as a character below 256, or the character itself where it stands for none. */
    static char byteOf(char c) {
        if (c <= LAST_BYTE) {
            return c;
        }
        if (c >= SYMBOL_FIRST && c <= SYMBOL_LAST) {
            return (char) (c & LAST_BYTE);
        }
        return WINDOWS_1252.getOrDefault(c, c);
    }

    /**
     * PDF producers name the glyph at AD (ư) a minus, a hyphen or a soft hyphen, and that at B7 (ã) a bullet; only
     * within a word, since a minus before a number is a minus.
     *
     * @param otherwise the byte where it is none of these
     */
    static char glyphByteOf(CharSequence text, int at, char otherwise) {
        char c = text.charAt(at);
        if ((c == '\u2212' || c == '\u2219') && besideLetter(text, at)) {
            return c == '\u2212' ? '\u00AD' : '\u00B7';
        }
        return c == '\u03BC' ? '\u00B5' : otherwise;
    }

    /** The text with the characters of the private use area as bytes, where there are several. */
    static String unwrapped(String text) {
        if (text.chars().filter(c -> c >= SYMBOL_FIRST && c <= SYMBOL_LAST).count() < 2) {
            return text;
        }
        StringBuilder bytes = new StringBuilder(text.length());
        text.chars().forEach(c -> bytes.append((char) (c >= SYMBOL_FIRST && c <= SYMBOL_LAST ? c & LAST_BYTE : c)));
        return bytes.toString();
    }

    /** The character that windows-1252 has for a control character of Latin-1, or the character itself. */
    static char shown(char c) {
        return c < FIRST_CONTROL || c > LAST_CONTROL ? c : SHOWN.getOrDefault(c, c);
    }

    private static boolean besideLetter(CharSequence text, int at) {
        return (at > 0 && Character.isLetter(text.charAt(at - 1)))
                || (at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)));
    }

    private static Map<Character, Character> windows1252() {
        Map<Character, Character> bytes = new HashMap<>();
        for (int b = 0x80; b < 0xA0; b++) {
            char c = new String(new byte[] {(byte) b}, Charset.forName("windows-1252")).charAt(0);
            if (c != '\uFFFD') {
                bytes.put(c, (char) b);
            }
        }
        return Map.copyOf(bytes);
    }
}
