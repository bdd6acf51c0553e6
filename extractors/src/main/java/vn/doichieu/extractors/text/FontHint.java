package vn.doichieu.extractors.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the name of a font lets expect. Only a hint: the name outlives the conversion of a document to Unicode, so 44 of
 * 100 texts in such fonts are Unicode.
 *
 * @param encoding for which the font was drawn; empty for all other fonts
 * @param capitals whether it shows small letters as capitals (.VnTimeH)
 */
record FontHint(Optional<LegacyEncoding> encoding, boolean capitals) {
    private static final FontHint NONE = new FontHint(Optional.empty(), false);

    /** "ABCDEF+" before the name of a font that a PDF holds in part. */
    private static final Pattern SUBSET = Pattern.compile("^[a-z]{6}\\+");

    private static final Pattern STYLE = Pattern.compile("(?:[ ,_-]*(?:bold|italic|oblique|regular|normal|mt|ps))*$");

    /** What a font name lets expect, as the file has it. */
    static FontHint of(String font) {
        if (font.isEmpty()) {
            return NONE;
        }
        String name = SUBSET.matcher(font.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        if (name.matches("[._]?vni.*")) {
            return new FontHint(Optional.of(LegacyEncoding.VNI), false);
        }
        if (name.startsWith("vps")) {
            return new FontHint(Optional.of(LegacyEncoding.VPS), false);
        }
        if (name.startsWith("vi ") || name.startsWith("viscii")) {
            return new FontHint(Optional.of(LegacyEncoding.VISCII), false);
        }
        if (name.matches("[._]?vn.*|(?:abc|tcvn).*")) {
            boolean capitals = STYLE.matcher(name).replaceFirst("").matches("[._]?vn.*h");
            return new FontHint(Optional.of(LegacyEncoding.TCVN3), capitals);
        }
        return NONE;
    }
}
