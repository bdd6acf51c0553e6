package vn.doichieu.extractors.reading;

import java.util.Map;
import java.util.Optional;

/** Characters that Rich Text writes as control words and symbols. */
final class RtfSigns {
    private static final Map<String, String> BY_WORD = Map.ofEntries(
            Map.entry("tab", " "),
            Map.entry("enspace", " "),
            Map.entry("emspace", " "),
            Map.entry("qmspace", " "),
            Map.entry("emdash", "—"),
            Map.entry("endash", "–"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"),
            Map.entry("bullet", "•"));

    private RtfSigns() {}

    /** Empty for words that stand for no character. */
    static Optional<String> ofWord(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    /** Empty for symbols that are no text: the soft hyphen, marks of an index. */
    static Optional<String> ofSymbol(int symbol) {
        return switch (symbol) {
            case '~' -> Optional.of("\u00A0");
            case '_' -> Optional.of("-");
            case '{', '}', '\\' -> Optional.of(String.valueOf((char) symbol));
            default -> Optional.empty();
        };
    }
}
