package vn.doichieu.pipeline.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.doichieu.pipeline.corpus.SourceBlock.Heading;

/**
 * Tells which heading numbers a word processor can count by itself. The form of a level is that of its first number; a
 * number out of line (a slip of the report) stays typed, as it was.
 */
final class HeadingNumbers {
    private static final String ROMANS = "I II III IV V VI VII VIII IX X XI XII";

    private final Map<Integer, Level> levels = new HashMap<>();
    private final int[] counters = new int[10];

    /**
     * How a level is numbered.
     *
     * @param format  as in numbering.xml
     * @param pattern as in numbering.xml: "%2.%3."
     */
    record Level(int level, String format, String pattern) {}

    HeadingNumbers(SourceReport report) {
        for (SourceBlock block : report.blocks()) {
            if (block instanceof Heading heading && !heading.number().isEmpty()) {
                form(heading).ifPresent(level -> levels.putIfAbsent(heading.level(), level));
            }
        }
    }

    List<Level> levels() {
        List<Level> sorted = new ArrayList<>(levels.values());
        sorted.sort(Comparator.comparingInt(Level::level));
        return sorted;
    }

    /** Counts on; true where the counted number is the printed one. Headings must be asked about in their order. */
    boolean counts(Heading heading) {
        Level level = levels.get(heading.level());
        if (level == null || heading.number().isEmpty() || heading.ownLine()) {
            return false;
        }
        counters[heading.level()]++;
        boolean same = number(level).equals(heading.number());
        if (same) {
            Arrays.fill(counters, heading.level() + 1, counters.length, 0);
        } else {
            counters[heading.level()]--;
        }
        return same;
    }

    private String number(Level level) {
        String number = level.pattern();
        for (int i = 1; i <= level.level(); i++) {
            Level above = levels.get(i);
            if (number.contains("%" + i)) {
                number = number.replace("%" + i, above == null ? "?" : counted(above.format(), counters[i]));
            }
        }
        return number;
    }

    private static String counted(String format, int count) {
        if (count == 0) {
            return "?";
        }
        return switch (format) {
            case "upperRoman" -> ROMANS.split(" ")[count - 1];
            case "lowerLetter" -> String.valueOf((char) ('a' + count - 1));
            default -> String.valueOf(count);
        };
    }

    private static Optional<Level> form(Heading heading) {
        String bare = heading.bareNumber().orElse("");
        String suffix = heading.number().substring(bare.length());
        int level = heading.level();
        if (bare.matches("[IVX]+")) {
            return Optional.of(new Level(level, "upperRoman", "%" + level + suffix));
        }
        if (bare.matches("[a-z]")) {
            return Optional.of(new Level(level, "lowerLetter", "%" + level + suffix));
        }
        if (!bare.matches("\\d+(\\.\\d+)*")) {
            return Optional.empty();
        }
        StringBuilder pattern = new StringBuilder();
        for (int i = level - bare.split("\\.").length + 1; i <= level; i++) {
            pattern.append(pattern.length() > 0 ? "." : "").append('%').append(i);
        }
        return Optional.of(new Level(level, "decimal", pattern + suffix));
    }
}
