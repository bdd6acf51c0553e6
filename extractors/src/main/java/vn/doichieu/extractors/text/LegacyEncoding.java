package vn.doichieu.extractors.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The ways Vietnamese was written before Unicode, each letter as one or two bytes of a font. Readers meet those bytes
 * as look-alikes ("B¸o c¸o"): characters of Latin-1, windows-1252 or the private use area. The codes are in
 * {@code legacy-letters.tsv}, taken from TCVN 5712:1993 (set VN3), RFC 1456 and the tables of VNI and VPS, each entry
 * compared with two implementations. Immutable.
 */
@SuppressWarnings("ImmutableEnumChecker") // the tables are filled once, when the class is loaded
public enum LegacyEncoding {
    /** ABC fonts (.VnTime): one byte; of the capitals with diacritics only Ă Â Đ Ê Ô Ơ Ư. */
    TCVN3(1),
    /** VNI for Windows: most letters are a base letter and a mark. */
    VNI(2),
    VISCII(3),
    VPS(4);

    /** In the data file. */
    private final int column;

    /** Looks up by the code, as characters of one byte each. */
    private final Map<String, Character> letters = new HashMap<>();

    private final Map<Character, String> codes = new HashMap<>();

    LegacyEncoding(int column) {
        this.column = column;
    }

    static {
        for (List<String> row : DataRows.of(LegacyEncoding.class, "legacy-letters.tsv")) {
            for (LegacyEncoding encoding : values()) {
                encoding.put(row.get(0).charAt(0), row.get(encoding.column));
            }
        }
    }

    /**
     * A decoded text and where each of its characters came from.
     *
     * @param text   NFC
     * @param places for every offset of the source, its end included, the offset in {@code text}; an offset within a
     *               letter of two characters is the letter's end
     */
    @SuppressWarnings("ArrayRecordComponent") // made for one text and never changed
    record Decoded(String text, int[] places) {}

    private void put(char letter, String hex) {
        if (hex.equals("-")) {
            return;
        }
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < hex.length(); i += 2) {
            code.append((char) Integer.parseInt(hex, i, i + 2, 16));
        }
        codes.put(letter, code.toString());
        letters.put(code.toString(), letter);
        if (code.length() == 2) {
            // a capital typed over: its mark may still be the small one, and the reverse
            letters.putIfAbsent(code.charAt(0) + toOtherCase(code.charAt(1)), letter);
        }
    }

    /** The bytes of a letter as characters of Latin-1; empty where the encoding has no such letter. */
    public Optional<String> code(char letter) {
        return Optional.ofNullable(codes.get(letter));
    }

    /** The text with every code replaced by its letter; what is no code stays as it is. */
    public String decode(CharSequence lookAlikes) {
        return decoded(lookAlikes).text();
    }

    Decoded decoded(CharSequence lookAlikes) {
        int length = lookAlikes.length();
        StringBuilder text = new StringBuilder(length);
        int[] places = new int[length + 1];
        for (int i = 0; i < length; i++) {
            places[i] = text.length();
            char first = byteAt(lookAlikes, i);
            Character pair = i + 1 < length ? letters.get("" + first + byteAt(lookAlikes, i + 1)) : null;
            if (pair != null) {
                text.append(pair.charValue());
                places[++i] = text.length();
            } else {
                Character letter = letters.get(String.valueOf(first));
                text.append(letter != null ? letter.charValue() : lookAlikes.charAt(i));
            }
        }
        places[length] = text.length();
        return new Decoded(text.toString(), places);
    }

    /** The places of a text that stays as it is. */
    static int[] inPlace(int length) {
        int[] places = new int[length + 1];
        for (int i = 0; i <= length; i++) {
            places[i] = i;
        }
        return places;
    }

    private char byteAt(CharSequence text, int at) {
        char c = LookAlikes.byteOf(text.charAt(at));
        return this == TCVN3 ? LookAlikes.glyphByteOf(text, at, c) : c;
    }

    private static String toOtherCase(char mark) {
        String lower = String.valueOf(mark).toLowerCase(Locale.ROOT);
        return lower.charAt(0) == mark ? lower.toUpperCase(Locale.ROOT) : lower;
    }
}
