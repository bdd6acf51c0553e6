package vn.doichieu.extractors.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.doichieu.extractors.text.Folding;

/**
 * One row of a data file, with the notation its cells share: {@code |} between alternatives, {@code  & } between groups
 * that all must match, {@code  || } between examples.
 *
 * @param file  name of the file
 * @param line  1-based
 * @param cells by column name, trimmed, in the file's order
 */
record TsvRow(String file, int line, Map<String, String> cells) {
    private static final Pattern GROUPS = Pattern.compile(" *& *");
    private static final Pattern ALTERNATIVES = Pattern.compile("\\|");
    private static final Pattern EXAMPLES = Pattern.compile(" \\|\\| ");

    /** The cell, or an empty text. */
    String text(String column) {
        return cells.getOrDefault(column, "");
    }

    /** The cell, which must not be empty. */
    String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            throw wrong("thiếu giá trị ở cột " + column, "no value in column " + column);
        }
        return text;
    }

    /** A whole number within the bounds. */
    int number(String column, int least, int most) {
        String text = required(column);
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw notANumber(column, text);
        }
        throw notANumber(column, text);
    }

    /** One of the names of an enum, written in any case. */
    <E extends Enum<E>> E oneOf(String column, Class<E> type) {
        String text = required(column);
        for (E value : type.getEnumConstants()) {
            if (value.name().equalsIgnoreCase(text)) {
                return value;
            }
        }
        throw wrong(
                "giá trị không hợp lệ ở cột " + column + ": " + text, "bad value in column " + column + ": " + text);
    }

    /** Folded phrases separated by {@code |}; none for an empty cell. */
    List<String> phrases(String column) {
        return phrasesOf(column, text(column));
    }

    /** Groups of folded phrases; none for an empty cell. */
    List<List<String>> groups(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return List.of();
        }
        List<List<String>> groups = new ArrayList<>();
        for (String group : GROUPS.split(text, -1)) {
            List<String> phrases = phrasesOf(column, group);
            if (phrases.isEmpty()) {
                throw wrong("nhóm từ trống ở cột " + column, "empty group in column " + column);
            }
            groups.add(phrases);
        }
        return List.copyOf(groups);
    }

    /** Examples as written, at least one. */
    List<String> examples(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            throw wrong("thiếu ví dụ ở cột " + column, "no example in column " + column);
        }
        return Arrays.stream(EXAMPLES.split(text)).map(String::strip).toList();
    }

    CatalogueException wrong(String vietnamese, String english) {
        return new CatalogueException(file, line, vietnamese, english);
    }

    private List<String> phrasesOf(String column, String text) {
        if (text.isBlank()) {
            return List.of();
        }
        List<String> phrases = new ArrayList<>();
        for (String part : ALTERNATIVES.split(text, -1)) {
            if (part.isBlank()) {
                throw wrong("cụm từ trống ở cột " + column, "empty phrase in column " + column);
            }
            phrases.add(Folding.fold(Folding.nfc(part.strip())));
        }
        return List.copyOf(phrases);
    }

    private CatalogueException notANumber(String column, String text) {
        return wrong("số không hợp lệ ở cột " + column + ": " + text, "bad number in column " + column + ": " + text);
    }
}
