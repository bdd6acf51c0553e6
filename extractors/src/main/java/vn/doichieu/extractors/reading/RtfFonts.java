package vn.doichieu.extractors.reading;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/** The font table of a Rich Text file, and with it the encodings of its bytes. */
final class RtfFonts {
    private static final int SYMBOL_CHARSET = 2;
    private static final String USUAL_PAGE = "windows-1252";

    /** Code pages by the number a font states of its characters ({@code \fcharset}). */
    private static final Map<Integer, String> PAGES = Map.ofEntries(
            Map.entry(128, "windows-31j"),
            Map.entry(129, "x-windows-949"),
            Map.entry(134, "GBK"),
            Map.entry(136, "Big5"),
            Map.entry(161, "windows-1253"),
            Map.entry(162, "windows-1254"),
            Map.entry(163, "windows-1258"),
            Map.entry(177, "windows-1255"),
            Map.entry(178, "windows-1256"),
            Map.entry(186, "windows-1257"),
            Map.entry(204, "windows-1251"),
            Map.entry(222, "x-windows-874"),
            Map.entry(238, "windows-1250"));

    private final Map<Integer, StringBuilder> names = new HashMap<>();
    private final Map<Integer, Integer> charsets = new HashMap<>();
    private Charset page = Charset.forName(USUAL_PAGE);
    private int defaultFont;

    /** Takes a control word of the font table or of the encoding of the whole file; others tell nothing of fonts. */
    void take(RtfLexer word, int font) {
        switch (word.word()) {
            case "ansicpg" -> page(word.number(1252));
            case "mac" -> page(10000);
            case "deff" -> defaultFont = word.number(0);
            case "fcharset" -> charsets.put(font, word.number(0));
            default -> {
                // a look of no meaning here
            }
        }
    }

    /** The font of letters in the default style. */
    int defaultFont() {
        return defaultFont;
    }

    private void page(int number) {
        page = known("windows-" + number, number == 65001 ? "UTF-8" : "IBM" + number);
    }

    void name(int font, char letter) {
        if (letter != ';') {
            names.computeIfAbsent(font, f -> new StringBuilder()).append(letter);
        }
    }

    /** Empty where the table lacks it. */
    String name(int font) {
        StringBuilder name = names.get(font);
        return name == null ? "" : name.toString().strip();
    }

    /** The text of bytes in a font; signs of symbol fonts at U+F000 and up. */
    String decode(byte[] bytes, int font) {
        int charset = charsets.getOrDefault(font, 0);
        if (charset != SYMBOL_CHARSET) {
            String own = PAGES.get(charset);
            return new String(bytes, own == null ? page : known(own, USUAL_PAGE));
        }
        StringBuilder signs = new StringBuilder(bytes.length);
        for (byte b : bytes) {
            int sign = b & 0xFF;
            signs.append((char) (sign > ' ' ? 0xF000 + sign : sign));
        }
        return signs.toString();
    }

    private static Charset known(String name, String otherwise) {
        if (Charset.isSupported(name)) {
            return Charset.forName(name);
        }
        return Charset.isSupported(otherwise) ? Charset.forName(otherwise) : Charset.forName(USUAL_PAGE);
    }
}
