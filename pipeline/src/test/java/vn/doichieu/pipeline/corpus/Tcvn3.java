package vn.doichieu.pipeline.corpus;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Writes Vietnamese in the bytes of TCVN 5712:1993, part 3 ("ABC"), for the fonts .VnTime and, for capitals with tone
 * marks, which that code does not have, .VnTimeH.
 */
final class Tcvn3 {
    private static final String LETTERS = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂÊÔƠƯĐ";
    private static final String BYTES =
            "B5B6B7B8B9A8BBBCBDBEC6A9C7C8C9CACBAECCCECFD0D1AAD2D3D4D5D6D7D8DCDDDEDFE1E2E3E4ABE5E6E7E8E9"
                    + "ACEAEBECEDEEEFF1F2F3F4ADF5F6F7F8F9FAFBFCFDFEA1A2A3A4A5A6A7";
    private static final Map<Character, String> CODES = new HashMap<>();

    static {
        for (int i = 0; i < LETTERS.length(); i++) {
            CODES.put(LETTERS.charAt(i), BYTES.substring(2 * i, 2 * i + 2).toLowerCase(Locale.ROOT));
        }
    }

    private Tcvn3() {}

    /** Whether the letter is printed with .VnTimeH: a capital with a tone mark. */
    static boolean needsCapitalFont(char letter) {
        return Character.isUpperCase(letter) && letter > 0x7f && !CODES.containsKey(letter);
    }

    /** The text in RTF; letters of the capital font are written as their small letters. */
    static String rtf(String text, boolean capitalFont) {
        StringBuilder rtf = new StringBuilder();
        for (char letter : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
            char written = capitalFont ? Character.toLowerCase(letter) : letter;
            String code = CODES.get(written);
            if (code != null) {
                rtf.append("\\'").append(code);
            } else if (written == '\\' || written == '{' || written == '}') {
                rtf.append('\\').append(written);
            } else if (written <= 0x7f) {
                rtf.append(written);
            } else {
                rtf.append("\\u").append((int) (short) written).append('?');
            }
        }
        return rtf.toString();
    }
}
