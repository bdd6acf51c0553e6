package vn.doichieu.extractors.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts the automatic numbers of one text, paragraph by paragraph, as Word does. */
final class ListCounters {
    private final Map<Object, @Nullable Integer[]> counters = new HashMap<>();
    private final Set<List<Object>> startsUsed = new HashSet<>();

    /** The label of the next paragraph of this list and level, with the space after it; empty where it has none. */
    String next(ListDefinition list, int index) {
        LabelLevel level = index < 0 || index >= LabelLevel.MOST ? null : list.level(index);
        if (level == null) {
            return "";
        }
        @Nullable
        Integer[] counts = counters.computeIfAbsent(list.counter(), id -> new @Nullable Integer[LabelLevel.MOST]);
        count(counts, list, level, index);
        if (level.hidden()) {
            return "";
        }
        String label = label(counts, list, level);
        if (!level.spaced()) {
            return label.stripLeading();
        }
        return label.isBlank() ? "" : label.strip() + " ";
    }

    private void count(@Nullable Integer[] counts, ListDefinition list, LabelLevel level, int index) {
        Integer override = list.starts().get(index);
        Integer last = counts[index];
        if (override != null && startsUsed.add(List.of(list.id(), index))) {
            counts[index] = override;
        } else if (last == null) {
            counts[index] = override != null ? override : level.start();
        } else {
            counts[index] = last + 1;
        }
        for (int deeper = index + 1; deeper < LabelLevel.MOST; deeper++) {
            LabelLevel below = list.level(deeper);
            if (below == null || below.restarts() < 0 || index < below.restarts()) {
                counts[deeper] = null;
            }
        }
    }

    private static String label(@Nullable Integer[] counts, ListDefinition list, LabelLevel level) {
        if (level.format().equals("bullet")) {
            return bullet(level.pattern());
        }
        StringBuilder label = new StringBuilder();
        String pattern = level.pattern();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '%' && i + 1 < pattern.length() && "123456789".indexOf(pattern.charAt(i + 1)) >= 0) {
                label.append(number(counts, list, pattern.charAt(++i) - '1', level.legal()));
            } else {
                label.append(c);
            }
        }
        return label.toString();
    }

    private static String number(@Nullable Integer[] counts, ListDefinition list, int index, boolean legal) {
        LabelLevel level = list.level(index);
        Integer count = counts[index];
        if (level == null) {
            return count == null ? "1" : count.toString();
        }
        if (level.format().equals("none") || level.format().equals("bullet")) {
            return "";
        }
        return ListNumber.format(count != null ? count : level.start(), legal ? "decimal" : level.format());
    }

    /** A label as the file itself shows it, with the space after it; empty where it shows none. */
    static String shown(String label) {
        String clean = label.strip();
        boolean letters = clean.length() > 1 && clean.codePoints().anyMatch(Character::isLetterOrDigit);
        boolean numbered = letters || clean.codePoints().anyMatch(Character::isDigit);
        String plain = numbered ? clean : bullet(clean);
        return plain.isEmpty() ? "" : plain + " ";
    }

    /**
     * A bullet: those of symbol fonts and the like are all read as "-", the bullet of official documents; words, which
     * some programs put in its place, stay.
     */
    static String bullet(String pattern) {
        String bullet = SymbolFont.plain(pattern, "").strip().toLowerCase(Locale.ROOT);
        if (bullet.codePoints().filter(Character::isLetterOrDigit).count() > 1) {
            return pattern.strip();
        }
        return switch (bullet) {
            case "", "+", "*" -> bullet;
            default -> "-";
        };
    }
}
