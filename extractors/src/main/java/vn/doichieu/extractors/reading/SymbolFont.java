package vn.doichieu.extractors.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vn.doichieu.extractors.text.FontText;

/**
 * The signs of the fonts Symbol and Wingdings, whose characters office programs keep at U+F000 to U+F0FF. Signs not
 * listed here are read as a bullet.
 */
final class SymbolFont {
    private static final char FIRST = '\uF000';
    private static final char LAST = '\uF0FF';
    private static final String BULLET = "•";

    /** Pairs of the byte and its sign. */
    private static final Map<Integer, String> SYMBOL = table(
            "22∀ 24∃ 2A∗ 2D− 40≅ 44Δ 46Φ 47Γ 50Π 51Θ 53Σ 57Ω 61α 62β 63χ 64δ 65ε 66φ 67γ 68η 6Cλ 6Dμ 6Eν 70π 72ρ 73σ 74τ "
                    + "77ω A3≤ A5∞ AB↔ AC← AD↑ AE→ AF↓ B0° B1± B2″ B3≥ B4× B5∝ B7• B8÷ B9≠ BA≡ BB≈ BC… C7∩ C8∪ CC⊂ CE∈ D0∠ "
                    + "D2® D3© D4™ D6√ D7⋅ DB⇔ DC⇐ DE⇒ E5∑ F2∫");

    private static final Map<Integer, String> WINGDINGS =
            table("6C● 6E■ 6F☐ 71☐ 72☐ 76❖ 77◆ A1○ A7▪ A8☐ D8➢ DF← E0→ E8→ F0⇨ FB✗ FC✓ FD☒ FE☑");

    private static final Map<Integer, String> WINGDINGS_2 = table("4F✗ 50✓ 51☒ 52☑ A3☐ 97●");

    private SymbolFont() {}

    /** The text with the signs of symbol fonts as characters of Unicode; those of legacy Vietnamese fonts are letters. */
    static String plain(String text, String font) {
        if (text.chars().noneMatch(c -> c >= FIRST && c <= LAST) || FontText.isLegacy(font)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().forEach(c -> {
            if (c >= FIRST && c <= LAST) {
                plain.append(sign(c - FIRST, font));
            } else {
                plain.append((char) c);
            }
        });
        return plain.toString();
    }

    /** The sign of a symbol font at a place that may be given with or without the offset of U+F000. */
    static String sign(int character, String font) {
        int place = character & 0xFF;
        String name = font.toLowerCase(Locale.ROOT);
        if (name.startsWith("wingdings") || name.startsWith("webdings")) {
            return (name.equals("wingdings 2") ? WINGDINGS_2 : WINGDINGS).getOrDefault(place, BULLET);
        }
        String sign = SYMBOL.get(place);
        if (sign != null) {
            return sign;
        }
        // digits and most punctuation of Symbol stand where ASCII has them
        return place >= 0x20 && place < 0x40 ? String.valueOf((char) place) : BULLET;
    }

    private static Map<Integer, String> table(String pairs) {
        Map<Integer, String> table = new HashMap<>();
        for (String pair : pairs.split(" ", -1)) {
            table.put(Integer.parseInt(pair.substring(0, 2), 16), pair.substring(2));
        }
        return table;
    }
}
