package vn.doichieu.extractors.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.doichieu.extractors.reading.DocxNumbering.Level;
import vn.doichieu.extractors.reading.DocxNumbering.Num;

/** Counts the automatic numbers of one Word file, paragraph by paragraph. */
final class DocxCounters {
    private final DocxNumbering numbering;
    private final Map<Integer, @Nullable Integer[]> counters = new HashMap<>();
    private final Set<String> startsUsed = new HashSet<>();

    DocxCounters(DocxNumbering numbering) {
        this.numbering = numbering;
    }

    /** The label of the next paragraph of this list and level, with the space after it; empty where it has none. */
    String next(int numId, int levelIndex) {
        Num num = numbering.num(numId);
        if (num == null || levelIndex < 0 || levelIndex >= DocxNumbering.LEVELS) {
            return "";
        }
        Level level = numbering.level(num, levelIndex);
        if (level == null) {
            return "";
        }
        @Nullable
        Integer[] counts =
                counters.computeIfAbsent(num.abstractId(), id -> new @Nullable Integer[DocxNumbering.LEVELS]);
        count(counts, num, numId, level, levelIndex);
        String label = label(counts, num, level);
        return label.isEmpty() || !level.spaced() ? label : label + " ";
    }

    private void count(@Nullable Integer[] counts, Num num, int numId, Level level, int index) {
        Integer override = num.starts().get(index);
        Integer last = counts[index];
        if (override != null && startsUsed.add(numId + "/" + index)) {
            counts[index] = override;
        } else {
            counts[index] = last == null ? (override != null ? override : level.start()) : Integer.valueOf(last + 1);
        }
        for (int deeper = index + 1; deeper < DocxNumbering.LEVELS; deeper++) {
            Level below = numbering.level(num, deeper);
            if (below == null || below.restarts() < 0 || index < below.restarts()) {
                counts[deeper] = null;
            }
        }
    }

    private String label(@Nullable Integer[] counts, Num num, Level level) {
        if (level.format().equals("bullet")) {
            return bullet(level.pattern());
        }
        if (level.format().equals("none")) {
            return level.pattern().replaceAll("%[1-9]", "");
        }
        StringBuilder label = new StringBuilder();
        String pattern = level.pattern();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '%' && i + 1 < pattern.length() && "123456789".indexOf(pattern.charAt(i + 1)) >= 0) {
                label.append(number(counts, num, pattern.charAt(++i) - '1', level.legal()));
            } else {
                label.append(c);
            }
        }
        return label.toString().strip();
    }

    private String number(@Nullable Integer[] counts, Num num, int index, boolean legal) {
        Level level = numbering.level(num, index);
        Integer count = counts[index];
        int value = count != null ? count : level == null ? 1 : level.start();
        return ListNumber.format(value, legal || level == null ? "decimal" : level.format());
    }

    /** Bullets of symbol fonts and the like are all read as "-", the bullet of official documents. */
    private static String bullet(String pattern) {
        String bullet = pattern.strip().toLowerCase(Locale.ROOT);
        if (bullet.isEmpty()) {
            return "";
        }
        return switch (bullet) {
            case "+", "*" -> bullet;
            default -> "-";
        };
    }
}
