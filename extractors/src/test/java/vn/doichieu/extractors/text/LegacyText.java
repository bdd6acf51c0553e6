package vn.doichieu.extractors.text;

import java.util.stream.Collectors;

/** Writes Unicode text the way legacy fonts held it, for tests: look-alike characters of Latin-1. */
public final class LegacyText {
    private LegacyText() {}

    /** What a typist had in the file; capitals that the encoding lacks are typed as small letters (a capital font). */
    public static String in(LegacyEncoding encoding, String text) {
        return Folding.nfc(text).chars().mapToObj(c -> code(encoding, (char) c)).collect(Collectors.joining());
    }

    private static String code(LegacyEncoding encoding, char c) {
        return encoding.code(c)
                .or(() -> encoding.code(Character.toLowerCase(c)))
                .orElse(String.valueOf(c));
    }
}
